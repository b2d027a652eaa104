import { sameText } from './cell';
import { itemsComplete, itemsIn } from './checks';
import { CONDITION } from './condition';
import { customCall } from './custom-name';
import { roundResult } from './decimal';
import { literal, roundedResult, type Expr } from './formula';
import { namedPoints } from './law';
import type { BaseRule } from './rule';
import type { RuleKind } from './rule-kind';
import { MET } from './words';

/** Small parts that add up, capped at the maximum. */
export interface ChecklistRule extends BaseRule {
  readonly kind: 'checklist';
  readonly items: readonly (readonly [title: string, points: number])[];
}

/** The points of the items that are met, capped. `checklistScore([true, true, false], [0.1, 0.1, 0.1], 0.3)` is 0.2. */
export function checklistScore(met: readonly boolean[], points: readonly number[], max: number): number {
  const sum = points.reduce((total, each, index) => total + (met[index] ? each : 0), 0);
  return Math.min(max, roundResult(sum));
}

/** The native twin of `checklistScore`: `met` is an array of 0 and 1, `points` a range of the same shape. */
export function checklistNative(met: Expr, points: Expr, max: Expr): Expr {
  return roundedResult(`MIN(${max},SUMPRODUCT(${met}*${points}))`);
}

/** Cộng từng ý: each item is a sub-row with its own points. */
export const checklist: RuleKind<ChecklistRule> = {
  shape: { items: { each: { row: ['string', 'number'] } } },
  laws: ({ items }) => [
    ...namedPoints('items', items, 1),
    { law: 'reach', points: items.reduce((sum, [, points]) => sum + points, 0) },
  ],
  asks: () => [],
  items: ({ items }) => items.map(([title, worth]) => ({ title, worth, input: 'result', takes: CONDITION })),
  checks: () => [itemsComplete, itemsIn(CONDITION.words)],
  score: (rule, max, entry) =>
    checklistScore(
      rule.items.map((_, index) => sameText(entry.items[index] ?? null, MET)),
      rule.items.map(([, points]) => points),
      max,
    ),
  native: (_rule, c) => checklistNative(`(${c.items}=${literal(MET)})`, c.itemPoints, c.max),
  custom: (_rule, c) => customCall('DIEMCONG', c.items, c.itemPoints, c.max),
  facts: ({ items }) => ({ form: 'checklist', items }),
  achieved: ({ items }, entry) => ({
    form: 'checklist',
    items: items.length,
    missed: items.flatMap(([title], index) => (sameText(entry.items[index] ?? null, MET) ? [] : [title])),
  }),
};
