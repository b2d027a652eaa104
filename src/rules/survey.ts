import type { Cell } from './cell';
import { itemsNotNegative, itemsNumeric, itemsSumAboveZero } from './checks';
import { customCall } from './custom-name';
import { roundResult } from './decimal';
import { roundedResult, type Expr } from './formula';
import { holds, type Law } from './law';
import type { BaseRule } from './rule';
import type { DoneAndTotal, RuleKind } from './rule-kind';
import { shareAchieved, shareAsks, shareChecks } from './share';

/** An answer that people could give in a survey, and whether it counts as satisfied. */
export interface SurveyLevel {
  readonly name: string;
  readonly satisfied: boolean;
}

/** Share of satisfied answers times the maximum (điều tra xã hội học). With `levels` the votes of each are entered. */
export interface SurveyRule extends BaseRule {
  readonly kind: 'survey';
  readonly satisfied: string;
  readonly valid: string;
  readonly levels?: readonly SurveyLevel[];
}

/** The share of satisfied answers (0 … 1) times the maximum. `surveyScore(0.9267, 35)` is 32.4345. */
export function surveyScore(share: number, max: number): number {
  return roundResult(share * max);
}

/** The native twin of `surveyScore`. */
export function surveyNative(share: Expr, max: Expr): Expr {
  return roundedResult(`${share}*${max}`);
}

/**
 * Counts votes by level, those of satisfied people and all of them; a level without any is 0.
 * Example: with the levels "Hài lòng" (satisfied) and "Bình thường", `countVotes(levels, [38, null])` is 38 of 38.
 */
export function countVotes(levels: readonly SurveyLevel[], votes: readonly Cell[]): DoneAndTotal<number> {
  const sum = (counts: (level: SurveyLevel) => boolean): number =>
    levels.reduce((total, level, index) => total + (counts(level) ? Number(votes[index] ?? 0) : 0), 0);
  return { done: sum(({ satisfied }) => satisfied), total: sum(() => true) };
}

/** The native twin of `countVotes`: `votes` are the cells of the levels, one each. */
export function votesNative(levels: readonly SurveyLevel[], votes: readonly Expr[]): DoneAndTotal<Expr> {
  const satisfied = votes.filter((_, index) => levels[index]!.satisfied);
  return { done: `SUM(${satisfied.join(',')})`, total: `SUM(${votes.join(',')})` };
}

/** Điều tra xã hội học: votes in total, or by level, from which done and total are counted. */
export const survey: RuleKind<SurveyRule> = {
  shape: {
    satisfied: 'string',
    valid: 'string',
    'levels?': { each: { keys: { name: 'string', satisfied: 'boolean' } } },
  },
  laws: ({ satisfied, valid, levels }) => [
    { law: 'text', field: 'satisfied', text: satisfied },
    { law: 'text', field: 'valid', text: valid },
    ...(levels ? levelLaws(levels) : []),
  ],
  asks: ({ satisfied, valid, levels }) => (levels ? [] : shareAsks(satisfied, valid)),
  items: ({ levels = [] }) =>
    levels.map(({ name, satisfied }) => ({
      title: name,
      worth: satisfied ? 'satisfied' : 'other',
      input: 'done',
      takes: { form: 'votes' },
    })),
  checks: ({ levels }) =>
    levels ? [itemsNumeric(levels.length), itemsNotNegative, itemsSumAboveZero] : shareChecks(),
  score: ({ levels }, max, entry) => {
    const { done, total } = levels ? countVotes(levels, entry.items) : entry;
    return surveyScore(Number(done) / Number(total), max);
  },
  native: (_rule, c) => surveyNative(`${c.done}/${c.total}`, c.max),
  custom: (_rule, c) => customCall('DIEMXHH', `${c.done}/${c.total}`, c.max),
  facts: ({ satisfied, valid, levels = [] }) => ({
    form: 'survey',
    satisfied,
    valid,
    levels: levels.filter(level => level.satisfied).map(({ name }) => name),
  }),
  achieved: (_rule, entry) => shareAchieved(entry),
  traits: ({ levels }) => ({
    bySurvey: true,
    counted: levels && {
      of: votes => countVotes(levels, votes),
      native: votes => votesNative(levels, votes),
    },
  }),
};

function levelLaws(levels: readonly SurveyLevel[]): Law[] {
  return [
    { law: 'names', list: 'levels', names: levels.map(({ name }) => name), least: 2 },
    holds(new Set(levels.map(({ satisfied }) => satisfied)).size === 2, { code: 'catalogue.surveyOneSided' }),
  ];
}
