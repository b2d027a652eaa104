import { casesUpTo } from './cases-up-to';
import { isBlank } from './cell';
import { itemsComplete, itemsNotNegative, itemsNumeric, itemsWhole } from './checks';
import { customCall } from './custom-name';
import { comparable, roundResult } from './decimal';
import { roundedResult, type Expr } from './formula';
import { holds } from './law';
import type { BaseRule } from './rule';
import type { RuleKind } from './rule-kind';
import type { Step } from './step';

/** A thing that is counted, and what each case of it adds or, below 0, takes off. */
export interface TallyItem {
  readonly title: string;
  readonly pointsEach: number;
}

/** Several things that each add or take points per case, from nothing or from the maximum on, within 0 … maximum. */
export interface TallyRule extends BaseRule {
  readonly kind: 'tally';
  readonly start: 'zero' | 'full';
  readonly items: readonly TallyItem[];
}

/**
 * What all cases come to from a start on, within 0 … `max`. `counts` stand in the order of `pointsEach`.
 * Example: `tallyScore([1, 2], [-0.5, -1], 2, 2)` is 0 ("trừ 0,5đ/lần", "trừ 1đ/lần").
 */
export function tallyScore(
  counts: readonly number[],
  pointsEach: readonly number[],
  start: number,
  max: number,
): number {
  const sum = counts.reduce((total, count, index) => total + count * (pointsEach[index] ?? 0), start);
  return Math.max(0, Math.min(max, roundResult(sum)));
}

/** The native twin of `tallyScore`: `counts` and `pointsEach` are ranges of the same shape. */
export function tallyNative(counts: Expr, pointsEach: Expr, start: Expr, max: Expr): Expr {
  return `MAX(0,MIN(${max},${roundedResult(`${start}+SUMPRODUCT(${counts}*${pointsEach})`)}))`;
}

interface TallyFacts {
  readonly form: 'tally';
  readonly start: TallyRule['start'];
  readonly items: readonly TallyItem[];
}

interface TallyAchieved {
  readonly form: 'tally';
  readonly counts: readonly (readonly [title: string, count: number])[];
}

/** Cộng, trừ theo từng trường hợp: each thing that is counted is a sub-row with its own points. */
export const tally: RuleKind<TallyRule, TallyFacts, TallyAchieved> = {
  shape: { start: 'string', items: { each: { keys: { title: 'string', pointsEach: 'number' } } } },
  laws: ({ start, items }) => [
    { law: 'choice', field: 'start', given: start, of: ['zero', 'full'] },
    { law: 'names', list: 'items', names: items.map(({ title }) => title), least: 1 },
    ...items.map(({ pointsEach }) =>
      holds(pointsEach !== 0 && roundResult(pointsEach) === pointsEach, {
        code: 'catalogue.pointsEachInvalid',
        points: pointsEach,
      }),
    ),
    // Cases are without limit, so that any that add points come up to the maximum.
    holds(start !== 'zero' || items.some(({ pointsEach }) => pointsEach > 0), {
      code: 'catalogue.tallyAddsNothing',
    }),
  ],
  asks: () => [],
  items: ({ items }) =>
    items.map(({ title, pointsEach }) => ({
      title,
      worth: pointsEach,
      input: 'done',
      takes: { form: 'count', of: title },
    })),
  checks: ({ items }) => [itemsComplete, itemsNumeric(items.length), itemsNotNegative, itemsWhole],
  score: ({ start, items }, max, entry) =>
    tallyScore(
      items.map((_, index) => Number(entry.items[index] ?? 0)),
      items.map(({ pointsEach }) => pointsEach),
      start === 'full' ? max : 0,
      max,
    ),
  native: ({ start }, c) => tallyNative(c.items, c.itemPoints, start === 'full' ? c.max : '0', c.max),
  custom: ({ start }, c) =>
    customCall('DIEMTONG', c.items, c.itemPoints, c.max, ...(start === 'full' ? [c.max] : [])),
  facts: ({ start, items }) => ({ form: 'tally', start, items }),
  achieved: ({ items }, entry) => ({
    form: 'tally',
    counts: items.map(({ title }, index) => [title, Number(entry.items[index] ?? 0)]),
  }),
  // What was counted stays; what nobody counted yet can stay at nothing.
  steps: ({ start, items }, max, entry) => {
    const before = items.map((_, index) => {
      const held = entry.items[index] ?? null;
      return isBlank(held) ? 0 : Number(held);
    });
    const unasked = items.filter((_, index) => isBlank(entry.items[index] ?? null));
    const sum = before.reduce(
      (all, count, index) => all + count * items[index]!.pointsEach,
      start === 'full' ? max : 0,
    );
    const more = items.flatMap(({ title, pointsEach }, index): Step[] =>
      casesUpTo(pointsEach > 0 ? Math.ceil(comparable((max - sum) / pointsEach)) : 0).map(count => ({
        does: { form: 'more', count, of: title },
        entry: { items: before.map((held, at) => (at === index ? held + count : held)) },
      })),
    );
    const none = unasked.map(({ title }) => ({ form: 'none', of: title }) as const);
    return none.length === 0
      ? more
      : [{ does: { form: 'all', of: none }, entry: { items: before } }, ...more];
  },
  traits: ({ items }) => (items.every(({ pointsEach }) => pointsEach < 0) ? { fewerIsBetter: true } : {}),
};
