import type { Cell } from './cell';
import {
  complete,
  doneWithinTotal,
  itemsNotNegative,
  itemsNumeric,
  itemsSumAboveZero,
  notNegative,
  numeric,
  totalAboveZero,
} from './checks';
import { roundResult } from './decimal';
import { roundedResult, type Expr } from './formula';
import type { SurveyLevel, SurveyRule } from './rule';
import type { RuleKind } from './rule-kind';

/** The share of satisfied answers (0 … 1) times the maximum. `surveyScore(0.9267, 35)` is 32.4345. */
export function surveyScore(share: number, max: number): number {
  return roundResult(share * max);
}

/** The native twin of `surveyScore`. */
export function surveyNative(share: Expr, max: Expr): Expr {
  return roundedResult(`${share}*${max}`);
}

/** Votes of a survey: those of satisfied people, and all that are valid. */
export interface Votes<T> {
  readonly done: T;
  readonly total: T;
}

/**
 * Counts votes by level; a level without any is 0.
 * Example: with the levels "Hài lòng" (satisfied) and "Bình thường", `countVotes(levels, [38, null])` is 38 of 38.
 */
export function countVotes(levels: readonly SurveyLevel[], votes: readonly Cell[]): Votes<number> {
  const sum = (counts: (level: SurveyLevel) => boolean): number =>
    levels.reduce((total, level, index) => total + (counts(level) ? Number(votes[index] ?? 0) : 0), 0);
  return { done: sum(({ satisfied }) => satisfied), total: sum(() => true) };
}

/** The native twin of `countVotes`: `votes` are the cells of the levels, one each. */
export function votesNative(levels: readonly SurveyLevel[], votes: readonly Expr[]): Votes<Expr> {
  const satisfied = votes.filter((_, index) => levels[index]!.satisfied);
  return { done: `SUM(${satisfied.join(',')})`, total: `SUM(${votes.join(',')})` };
}

/** Điều tra xã hội học: votes in total, or by level, from which done and total are counted. */
export const survey: RuleKind<SurveyRule> = {
  inputs: ({ levels }) => (levels ? ['items'] : ['done', 'total']),
  checks: ({ levels }) =>
    levels
      ? [itemsNumeric(levels.length), itemsNotNegative, itemsSumAboveZero]
      : [
          complete('done', 'total'),
          numeric('done', 'total'),
          notNegative('done', 'total'),
          totalAboveZero,
          doneWithinTotal,
        ],
  score: ({ levels }, max, entry) => {
    const { done, total } = levels ? countVotes(levels, entry.items) : entry;
    return surveyScore(Number(done) / Number(total), max);
  },
  native: (_rule, c) => surveyNative(`${c.done}/${c.total}`, c.max),
  custom: (_rule, c) => `CCHC.DIEMXHH(${c.done}/${c.total},${c.max})`,
  facts: ({ satisfied, valid, levels = [] }) => ({
    form: 'survey',
    satisfied,
    valid,
    levels: levels.filter(level => level.satisfied).map(({ name }) => name),
  }),
};
