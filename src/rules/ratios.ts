import { isBlank } from './cell';
import {
  itemsComplete,
  itemsNotNegative,
  pairsNumeric,
  pairsTotalsAboveZero,
  pairsWithinTotals,
} from './checks';
import { customCall } from './custom-name';
import { roundResult } from './decimal';
import { roundedResult, type Expr } from './formula';
import { holds, type Law } from './law';
import { EMPTY_ENTRY, type Entry } from './entry';
import type { BaseRule } from './rule';
import type { Item, RuleKind } from './rule-kind';
import { shareSteps } from './share';
import type { Step, StepFacts } from './step';

/** One ratio of several, with its share of the points. */
export interface RatioPart {
  readonly title: string;
  readonly done: string;
  readonly total: string;
  readonly points: number;
}

/** Several ratios, each times its points; with equal points their average times the maximum. */
export interface RatiosRule extends BaseRule {
  readonly kind: 'ratios';
  readonly parts: readonly RatioPart[];
}

/** What points that are a third of the maximum may lack of it in all. */
const SUM_TOLERANCE = 1e-4;

/**
 * The ratios weighed by their points, times the maximum, so that three thirds of 1 point come to 1.
 * Example: `ratiosScore([[9, 10], [1, 2]], [2, 1], 3)` is 2.3.
 */
export function ratiosScore(
  pairs: readonly (readonly [done: number, total: number])[],
  points: readonly number[],
  max: number,
): number {
  const all = points.reduce((sum, each) => sum + each, 0);
  const reached = pairs.reduce((sum, [done, total], index) => sum + (done / total) * (points[index] ?? 0), 0);
  return roundResult((reached / all) * max);
}

/** The native twin of `ratiosScore`: `pairs` is a range of two columns, `points` one of a column beside it. */
export function ratiosNative(pairs: Expr, points: Expr, max: Expr): Expr {
  const [done, total] = [`INDEX(${pairs},0,1)`, `INDEX(${pairs},0,2)`];
  // SUM would pass over a truth value, which a product takes for a number.
  return roundedResult(`SUMPRODUCT(${done}/${total}*${points})/SUMPRODUCT(1*${points})*${max}`);
}

interface RatiosFacts {
  readonly form: 'ratios';
  readonly parts: readonly RatioPart[];
}

interface RatiosAchieved {
  readonly form: 'ratios';
  readonly parts: readonly { readonly title: string; readonly done: number; readonly total: number }[];
}

/** Nhiều tỷ lệ: each ratio is a sub-row with its done and total. */
export const ratios: RuleKind<RatiosRule, RatiosFacts, RatiosAchieved> = {
  shape: {
    parts: { each: { keys: { title: 'string', done: 'string', total: 'string', points: 'number' } } },
  },
  laws: ({ parts }, max) => {
    const sum = parts.reduce((all, { points }) => all + points, 0);
    return [
      {
        law: 'names',
        list: 'parts',
        names: parts.map(({ title }) => title),
        least: 2,
        beside: parts.flatMap(({ done, total }) => [done, total]),
      },
      ...parts.flatMap(({ done, total, points }): Law[] => [
        { law: 'text', field: 'done', text: done },
        { law: 'text', field: 'total', text: total },
        holds(points > 0, { code: 'catalogue.pointsEachInvalid', points }),
      ]),
      holds(Math.abs(sum - max) <= SUM_TOLERANCE, {
        code: 'catalogue.partsNotMaximum',
        sum: roundResult(sum),
        max,
      }),
    ];
  },
  asks: () => [],
  items: ({ parts }) =>
    parts.flatMap(({ title, done, total, points }): Item[] => [
      { title, worth: points, input: 'done', takes: { form: 'amount', of: done } },
      { title, worth: points, input: 'total', takes: { form: 'amount', of: total }, beside: true },
    ]),
  checks: ({ parts }) => [
    itemsComplete,
    pairsNumeric(parts.length),
    itemsNotNegative,
    pairsTotalsAboveZero,
    pairsWithinTotals,
  ],
  score: ({ parts }, max, entry) =>
    ratiosScore(
      parts.map((_, index) => [Number(entry.items[2 * index]), Number(entry.items[2 * index + 1])]),
      parts.map(({ points }) => points),
      max,
    ),
  native: (_rule, c) => ratiosNative(c.items, c.itemPoints, c.max),
  custom: (_rule, c) => customCall('DIEMNHIEUTYLE', c.items, c.itemPoints, c.max),
  facts: ({ parts }) => ({ form: 'ratios', parts }),
  achieved: ({ parts }, entry) => ({
    form: 'ratios',
    parts: parts.map(({ title }, index) => ({
      title,
      done: Number(entry.items[2 * index]),
      total: Number(entry.items[2 * index + 1]),
    })),
  }),
  // The parts that bring most come first.
  steps: ({ parts }, _max, entry, facts) => {
    const open = parts
      .flatMap((part, index) => partSteps(part, index, entry, facts))
      .sort((a, b) => b.lacks - a.lacks);
    // Nothing is done of what has a total and no step any more.
    const held = parts.flatMap((_, index) => {
      const [done = null, total = null] = [entry.items[2 * index], entry.items[2 * index + 1]];
      return [isBlank(done) && !isBlank(total) ? 0 : done, total];
    });
    return [...open.map(each => [each]), ...open.map((_, count) => open.slice(0, count + 1)).slice(1)].map(
      (chosen): Step => {
        const cells = new Map(chosen.flatMap(({ cells }) => cells));
        const [first, ...others] = chosen.map(({ does }) => does);
        return {
          does: others.length === 0 ? first! : { form: 'all', of: [first!, ...others] },
          entry: { items: held.map((cell, at) => cells.get(at) ?? cell) },
        };
      },
    );
  },
};

/** All that is left of one ratio, in the order of its cells, and the points that it lacks. */
function partSteps({ done: of, points }: RatioPart, index: number, { items }: Entry, { missed }: StepFacts) {
  const [done, total] = [items[2 * index] ?? null, items[2 * index + 1] ?? null];
  const steps = shareSteps(of, [], { ...EMPTY_ENTRY, done, total }, missed[index] ?? 0);
  return steps.map(({ does, entry }) => ({
    does,
    cells: [
      [2 * index, entry.done!],
      [2 * index + 1, entry.total!],
    ] as const,
    lacks: points * (1 - (isBlank(done) || isBlank(total) ? 0 : Number(done) / Number(total))),
  }));
}
