import { isBlank } from './cell';
import { notNegative, numeric, whole } from './checks';
import { customCall } from './custom-name';
import type { CasesAchieved } from './deduct';
import { firstOf, literal } from './formula';
import { holds, type Law } from './law';
import { isBetterLow, type BaseRule } from './rule';
import type { RuleKind } from './rule-kind';

/** One step of a count: the points from this many cases up. */
interface CountStep {
  readonly from: number;
  readonly points: number;
}

/** Points by how many there are, highest step first; none below all of them. What is more than 0 is `from` 1. */
export interface CountsRule extends BaseRule {
  readonly kind: 'counts';
  readonly counted: string;
  readonly steps: readonly CountStep[];
}

/**
 * Points of the first step, highest first, that a count reaches; 0 below all of them.
 * Example: with 100: 4, 50: 3 and 1: 2, `countScore(50, steps)` is 3 ("từ 50 - dưới 100 lượt người: 3 điểm").
 */
function countScore(count: number, steps: readonly CountStep[]): number {
  return steps.find(({ from }) => count >= from)?.points ?? 0;
}

interface CountsFacts {
  readonly form: 'counts';
  readonly counted: string;
  readonly steps: readonly CountStep[];
}

/** Bậc theo số lượng: steps of a count, without anything in between. */
export const counts: RuleKind<CountsRule, CountsFacts, CasesAchieved<'counts'>> = {
  shape: { counted: 'string', steps: { each: { keys: { from: 'number', points: 'number' } } } },
  laws: ({ counted, steps }) => {
    const descending = steps.every(({ from }, index) => index === 0 || from < steps[index - 1]!.from);
    return [
      { law: 'text', field: 'counted', text: counted },
      holds(steps.length > 0 && descending, { code: 'catalogue.stepsOutOfOrder' }),
      { law: 'count', list: 'steps', count: steps.length },
      ...steps.flatMap(({ from, points }): Law[] => [
        holds(Number.isSafeInteger(from) && from >= 0, { code: 'catalogue.stepNotWhole', from }),
        { law: 'points', points },
      ]),
      { law: 'reach', points: Math.max(0, ...steps.map(({ points }) => points)) },
    ];
  },
  asks: ({ counted }) => [{ input: 'done', takes: { form: 'count', of: counted } }],
  checks: () => [numeric('done'), notNegative('done'), whole],
  score: (rule, _max, entry) => countScore(Number(entry.done), rule.steps),
  native: (rule, c) =>
    firstOf(
      rule.steps.map(({ from, points }) => [`${c.done}>=${literal(from)}`, literal(points)]),
      '0',
    ),
  custom: (rule, c) => {
    const rows = rule.steps.map(({ from, points }) => `${literal(from)},${literal(points)}`);
    return customCall('DIEMBAC', c.done, `{${rows.join(';')}}`);
  },
  facts: ({ counted, steps }) => ({ form: 'counts', counted, steps }),
  achieved: ({ counted }, { done }) => ({ form: 'counts', counted, cases: Number(done) }),
  steps: ({ counted, steps }, _max, { done }) => {
    const before = isBlank(done) ? 0 : Number(done);
    return steps
      .filter(({ from }) => from >= before)
      .map(({ from }) => ({
        does:
          from === before
            ? { form: 'none', of: counted }
            : { form: 'more', count: from - before, of: counted },
        entry: { done: from },
      }));
  },
  traits: ({ steps }) => (isBetterLow(steps) ? { fewerIsBetter: true } : {}),
};
