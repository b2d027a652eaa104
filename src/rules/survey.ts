import type { Cell } from './cell';
import { itemsNotNegative, itemsNumeric, itemsSumAboveZero } from './checks';
import { customCall } from './custom-name';
import { roundResult } from './decimal';
import { literal, roundedResult, type Expr } from './formula';
import { holds, type Law } from './law';
import type { BaseRule } from './rule';
import type { DoneAndTotal, Item, RuleKind } from './rule-kind';
import { shareAchieved, shareAsks, shareChecks, type ShareAchieved } from './share';

/** An answer that people could give in a survey, and whether it counts as satisfied. */
export interface SurveyLevel {
  readonly name: string;
  readonly satisfied: boolean;
}

/** An answer and what it counts against the others; the highest weight is that of full points. */
export type SurveyWeight = readonly [name: string, weight: number];

/**
 * Share of satisfied answers times the maximum (điều tra xã hội học). With `levels` the votes of each are entered, and so
 * they are with `weights`, by which every answer counts in part.
 */
export interface SurveyRule extends BaseRule {
  readonly kind: 'survey';
  readonly satisfied: string;
  readonly valid: string;
  readonly levels?: readonly SurveyLevel[];
  readonly weights?: readonly SurveyWeight[];
}

/** An answer whose votes are entered, and what each of them counts. */
interface Answer {
  readonly name: string;
  readonly weight: number;
  readonly worth: Item['worth'];
}

/** The answers whose votes are entered; none where the numbers of satisfied and of valid answers are. */
function answersOf({ levels = [], weights }: SurveyRule): readonly Answer[] {
  return weights
    ? weights.map(([name, weight]) => ({ name, weight, worth: { weight } }))
    : levels.map(({ name, satisfied }) =>
        satisfied ? { name, weight: 1, worth: 'satisfied' } : { name, weight: 0, worth: 'other' },
      );
}

const highestOf = (answers: readonly Answer[]): number => Math.max(...answers.map(({ weight }) => weight));

/** The share of satisfied answers (0 … 1) times the maximum. `surveyScore(0.9267, 35)` is 32.4345. */
export function surveyScore(share: number, max: number): number {
  return roundResult(share * max);
}

/** The native twin of `surveyScore`. */
export function surveyNative(share: Expr, max: Expr): Expr {
  return roundedResult(`${share}*${max}`);
}

/**
 * Counts votes by answer, those that count in full or in part and all of them; an answer without any is 0.
 * Example: for a rule with the weights 5 and 3, `countVotes(rule, [30, 10])` is 36 of 40.
 */
export function countVotes(rule: SurveyRule, votes: readonly Cell[]): DoneAndTotal<number> {
  const answers = answersOf(rule);
  const highest = highestOf(answers);
  const sum = (each: (answer: Answer) => number): number =>
    answers.reduce((total, answer, index) => total + each(answer) * Number(votes[index] ?? 0), 0);
  return { done: sum(({ weight }) => weight / highest), total: sum(() => 1) };
}

/** The native twin of `countVotes`: `votes` are the cells of the answers, one each. */
export function votesNative(rule: SurveyRule, votes: readonly Expr[]): DoneAndTotal<Expr> {
  const answers = answersOf(rule);
  const highest = highestOf(answers);
  const weights = [...new Set(answers.map(({ weight }) => weight))].filter(weight => weight !== 0);
  const sums = weights.map(weight => {
    const sum = `SUM(${votes.filter((_, index) => answers[index]!.weight === weight).join(',')})`;
    if (weight === highest) return sum;
    return `${sum}*${highest === 1 ? literal(weight) : `(${literal(weight)}/${literal(highest)})`}`;
  });
  return {
    done: sums.length === 1 ? sums[0]! : `(${sums.join('+')})`,
    total: `SUM(${votes.join(',')})`,
  };
}

interface SurveyFacts {
  readonly form: 'survey';
  readonly satisfied: string;
  readonly valid: string;
  /** Which answers count as satisfied; none where votes are not entered by level. */
  readonly levels: readonly string[];
  /** What each answer counts; none where answers count in full or not at all. */
  readonly weights: readonly SurveyWeight[];
}

/** A share of answers that count in part, and how many there were. */
interface WeightedAchieved {
  readonly form: 'weighted';
  readonly share: number;
  readonly votes: number;
}

/** Điều tra xã hội học: votes in total, or by answer, from which done and total are counted. */
export const survey: RuleKind<SurveyRule, SurveyFacts, ShareAchieved | WeightedAchieved> = {
  shape: {
    satisfied: 'string',
    valid: 'string',
    'levels?': { each: { keys: { name: 'string', satisfied: 'boolean' } } },
    'weights?': { each: { row: ['string', 'number'] } },
  },
  laws: ({ satisfied, valid, levels, weights }) => [
    { law: 'text', field: 'satisfied', text: satisfied },
    { law: 'text', field: 'valid', text: valid },
    ...(levels ? levelLaws(levels) : []),
    ...(weights ? weightLaws(weights) : []),
  ],
  asks: rule => (answersOf(rule).length > 0 ? [] : shareAsks(rule.satisfied, rule.valid)),
  items: rule =>
    answersOf(rule).map(({ name, worth }) => ({
      title: name,
      worth,
      input: 'done',
      takes: { form: 'votes' },
    })),
  checks: rule => {
    const { length } = answersOf(rule);
    return length > 0 ? [itemsNumeric(length), itemsNotNegative, itemsSumAboveZero] : shareChecks();
  },
  score: (rule, max, entry) => {
    const { done, total } = answersOf(rule).length > 0 ? countVotes(rule, entry.items) : entry;
    return surveyScore(Number(done) / Number(total), max);
  },
  native: (_rule, c) => surveyNative(`${c.done}/${c.total}`, c.max),
  custom: (_rule, c) => customCall('DIEMXHH', `${c.done}/${c.total}`, c.max),
  facts: ({ satisfied, valid, levels = [], weights = [] }) => ({
    form: 'survey',
    satisfied,
    valid,
    levels: weights.length > 0 ? [] : levels.filter(level => level.satisfied).map(({ name }) => name),
    weights,
  }),
  achieved: ({ weights }, entry) =>
    weights
      ? { form: 'weighted', share: Number(entry.done) / Number(entry.total), votes: Number(entry.total) }
      : shareAchieved(entry),
  traits: rule => ({
    bySurvey: true,
    counted:
      answersOf(rule).length > 0
        ? { of: votes => countVotes(rule, votes), native: votes => votesNative(rule, votes) }
        : undefined,
  }),
};

function levelLaws(levels: readonly SurveyLevel[]): Law[] {
  return [
    { law: 'names', list: 'levels', names: levels.map(({ name }) => name), least: 2 },
    holds(new Set(levels.map(({ satisfied }) => satisfied)).size === 2, { code: 'catalogue.surveyOneSided' }),
  ];
}

function weightLaws(weights: readonly SurveyWeight[]): Law[] {
  const numbers = weights.map(([, weight]) => weight);
  return [
    { law: 'names', list: 'weights', names: weights.map(([name]) => name), least: 2 },
    holds(new Set(numbers).size > 1 && numbers.every(weight => weight >= 0), {
      code: 'catalogue.weightsInvalid',
    }),
  ];
}
