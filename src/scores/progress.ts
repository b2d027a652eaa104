import { isEntered, type CriterionScore } from './scores';

/**
 * How far criteria are, by their codes in the order of the set: each is in one list. Entered is what can be scored or
 * did not arise, wrong what was entered and cannot be scored, missing what nobody entered: "đã nhập", "nhập chưa đúng"
 * and "chưa nhập", wherever it is said, also of criteria that a register counts.
 */
export interface EntryProgress {
  readonly entered: readonly string[];
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

/** How many are in each list. `countsOf(progressOf(scores.criteria)).missing` is 2. */
export function countsOf({
  entered,
  missing,
  wrong,
}: EntryProgress): Readonly<Record<keyof EntryProgress, number>> {
  return { entered: entered.length, missing: missing.length, wrong: wrong.length };
}

/** The one answer to what is entered. `progressOf(scores.criteria).missing` are the codes of what nobody entered. */
export function progressOf(scores: readonly CriterionScore[]): EntryProgress {
  const codes = (state: keyof EntryProgress): string[] =>
    scores.flatMap(score => (stateOf(score) === state ? [score.criterion.code] : []));
  return { entered: codes('entered'), missing: codes('missing'), wrong: codes('wrong') };
}

function stateOf(score: CriterionScore): keyof EntryProgress {
  if (isEntered(score)) return 'entered';
  return score.outcome.state === 'blank' ? 'missing' : 'wrong';
}
