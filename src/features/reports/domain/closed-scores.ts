import { askedCells, asksFor } from '../../../rules/asks';
import { EMPTY_ENTRY, type Entry } from '../../../rules/entry';
import type { Outcome } from '../../../rules/evaluate';
import { isBlank, sameText } from '../../../rules/cell';
import type { Rule } from '../../../rules/kinds';
import { FLAG, LEFT_OUT, NO_SURVEY, NOT_ARISING } from '../../../rules/words';
import type { Closing, HistoryRow } from '../../../scores/history';
import type { Ledger } from '../../../ledger/ledger';
import { ratioOf, summed, type CriterionScore, type Scores } from '../../../scores/scores';

/**
 * The scores as they were when a period was closed, whatever was entered since; `now` are those of the same ledger and
 * say what the history does not hold, as the number of papers that prove a score. A criterion that the closing does
 * not name was not entered then. Example: `closedScores(closing, ledger, scores).total.index` is that of the closing.
 */
export function closedScores({ rows }: Closing, ledger: Ledger, now: Scores): Scores {
  const byCode = new Map(rows.map(row => [row.criterion, row]));
  const criteria = now.criteria.map(score => closedScore(score, byCode.get(score.criterion.code)));
  return summed(criteria, ledger);
}

function closedScore(now: CriterionScore, row: HistoryRow | undefined): CriterionScore {
  const { criterion } = now;
  const entry = row ? entryOf(now, row) : EMPTY_ENTRY;
  const outcome = outcomeOf(criterion.rule, entry, row);
  return {
    ...now,
    entry,
    outcome,
    ratio: ratioOf(criterion.rule, entry, outcome),
    score: typeof row?.score === 'number' ? row.score : undefined,
    counted: row?.score === LEFT_OUT ? 0 : criterion.maxPoints,
    appraised: row?.appraised,
  };
}

function entryOf({ criterion: { rule }, entry: { due } }: CriterionScore, row: HistoryRow): Entry {
  const { done, total, result, items } = row;
  const base = { ...EMPTY_ENTRY, done, total, due };
  if (typeof result === 'string' && sameText(result, NOT_ARISING)) return { ...base, notArising: FLAG };
  if (typeof result === 'string' && sameText(result, NO_SURVEY)) return base;
  if (items) return { ...base, items };
  return asksFor(rule, 'date') ? { ...base, date: result } : { ...base, result };
}

/** A closing keeps no reason why a wrong entry had no score, but that something had been entered. */
function outcomeOf(rule: Rule, entry: Entry, row: HistoryRow | undefined): Outcome {
  // What did not arise, or a survey that was not held.
  if (row?.score === LEFT_OUT) return { state: 'notArising' };
  // A mark beside figures is a wrong entry, and had no score.
  if (!isBlank(entry.notArising) && row?.score !== undefined) return { state: 'notArising' };
  if (typeof row?.score === 'number') return { state: 'valid', score: row.score };
  const isEntered = [entry.notArising, ...askedCells(rule, entry).map(({ value }) => value)].some(
    cell => !isBlank(cell),
  );
  return !isEntered ? { state: 'blank' } : { state: 'invalid', code: 'entry.incomplete' };
}
