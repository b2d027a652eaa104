import { isBlank, sameText, type Cell } from './cell';
import { itemsComplete, itemsIn } from './checks';
import { CONDITION } from './condition';
import { customCall } from './custom-name';
import { roundResult } from './decimal';
import { literal, roundedResult, type Expr } from './formula';
import { namedPoints } from './law';
import type { BaseRule } from './rule';
import type { RuleKind } from './rule-kind';
import type { Step } from './step';
import { MET, NOT_MET } from './words';

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

interface ChecklistFacts {
  readonly form: 'checklist';
  readonly items: ChecklistRule['items'];
}

interface ChecklistAchieved {
  readonly form: 'checklist';
  readonly items: number;
  readonly missed: readonly string[];
}

/** Cộng từng ý: each item is a sub-row with its own points. */
export const checklist: RuleKind<ChecklistRule, ChecklistFacts, ChecklistAchieved> = {
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
  steps: ({ items }, _max, entry) => {
    const missing = items
      .map(([, points], index) => ({ index, points }))
      .filter(({ index }) => !sameText(entry.items[index] ?? null, MET));
    const byWorth = [...missing].sort((a, b) => b.points - a.points);
    const together = byWorth.map((_, count) => byWorth.slice(0, count + 1));
    return [...missing.map(each => [each]), ...together.slice(1)].map(each =>
      meeting(items, entry.items, each),
    );
  },
};

/** These items are met then; what nobody answered of the others is not. */
function meeting(
  items: ChecklistRule['items'],
  before: readonly Cell[],
  met: readonly { readonly index: number }[],
): Step {
  const indices = new Set(met.map(({ index }) => index));
  return {
    does: { form: 'items', titles: items.flatMap(([title], index) => (indices.has(index) ? [title] : [])) },
    entry: {
      items: items.map((_, index) => {
        const held = before[index] ?? null;
        return indices.has(index) ? MET : isBlank(held) ? NOT_MET : held;
      }),
    },
  };
}
