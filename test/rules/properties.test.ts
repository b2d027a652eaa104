import fc from 'fast-check';
import { bandScore } from '../../src/rules/bands';
import { bonusScore } from '../../src/rules/bonus';
import { checklistScore } from '../../src/rules/checklist';
import { deadlineScore } from '../../src/rules/deadline';
import { comparable, round, roundResult } from '../../src/rules/decimal';
import { deductScore } from '../../src/rules/deduct';
import { evaluate } from '../../src/rules/evaluate';
import { BELOW_GOAL, ratioScore } from '../../src/rules/ratio';
import { surveyScore } from '../../src/rules/survey';
import { anyCell, anyEntry } from './any-entry';
import { WORDINGS, YEAR } from './wordings';

const share = fc.integer({ min: 0, max: 1000 }).map(n => n / 1000);
const points = fc.integer({ min: 1, max: 4000 }).map(n => n / 100);
const bounds = fc.tuple(share, share).map(([a, b]) => ({
  floor: Math.min(a, b),
  goal: Math.max(a, b, 0.001),
}));
const ascending = (top: number): fc.Arbitrary<[number, number]> =>
  fc
    .tuple(fc.double({ min: 0, max: top, noNaN: true }), fc.double({ min: 0, max: top, noNaN: true }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

describe('whatever the cells hold', () => {
  test('an entry is scored or told off, never thrown at, and points lie within 0 and the maximum', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDINGS), anyEntry, ({ rule, max }, entry) => {
        const outcome = evaluate(rule, entry, { year: YEAR, max });
        if (outcome.state !== 'valid') return;
        expect(outcome.score).toBeGreaterThanOrEqual(0);
        expect(outcome.score).toBeLessThanOrEqual(max);
        expect(roundResult(outcome.score)).toBe(outcome.score);
      }),
      { numRuns: 5000 },
    );
  });

  test('a cell that the rule does not ask for changes nothing', () => {
    fc.assert(
      fc.property(anyEntry, anyCell, (entry, other) => {
        const rule = { kind: 'yesNo' } as const;
        const facts = { year: YEAR, max: 1 };
        expect(evaluate(rule, { ...entry, done: other, total: other, date: other }, facts)).toEqual(
          evaluate(rule, entry, facts),
        );
      }),
    );
  });
});

describe('more done never scores less:', () => {
  test('ratio, in each variant below the goal', () => {
    fc.assert(
      fc.property(
        ascending(100),
        bounds,
        points,
        fc.constantFrom(...BELOW_GOAL),
        ([less, more], { floor, goal }, max, variant) => {
          if (floor === goal && variant === 'interpolated') return;
          const [low, high] = [less, more].map(done => ratioScore(done, 100, max, floor, goal, variant));
          expect(high).toBeGreaterThanOrEqual(low!);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(max);
        },
      ),
    );
  });

  test('bands whose points fall with their bounds', () => {
    const bands = [
      { from: 0.9, open: true, points: 2 },
      { from: 0.7, open: false, points: 1 },
    ];
    fc.assert(
      fc.property(ascending(1), ([less, more]) => {
        expect(bandScore(more, bands)).toBeGreaterThanOrEqual(bandScore(less, bands));
      }),
    );
  });

  test('survey and bonus; deductions and late days work the other way', () => {
    fc.assert(
      fc.property(ascending(1), ascending(40), points, ([less, more], [few, many], max) => {
        const [fewer, later] = [Math.floor(few), Math.floor(many)];
        expect(surveyScore(more, max)).toBeGreaterThanOrEqual(surveyScore(less, max));
        expect(bonusScore(later, 0.3, max)).toBeGreaterThanOrEqual(bonusScore(fewer, 0.3, max));
        expect(deductScore(max, later, 0.3, 0)).toBeLessThanOrEqual(deductScore(max, fewer, 0.3, 0));
        const late = (days: number): number => deadlineScore(46_053 + days, 46_053, max, max / 2, 15);
        expect(late(later)).toBeLessThanOrEqual(late(fewer));
      }),
    );
  });
});

describe('thresholds', () => {
  const tenths = (count: number): number =>
    Array.from({ length: count }, () => 0.1).reduce((sum, each) => sum + each, 0);

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('%i times 0,1 reaches the decimal fraction', count => {
    expect(ratioScore(tenths(count), 1, 2, count / 10, 1, 'proportional')).toBe(roundResult(count / 5));
    expect(ratioScore(tenths(count), 1, 2, 0, count / 10, 'proportional')).toBe(2);
    expect(bandScore(tenths(count), [{ from: count / 10, open: false, points: 1 }])).toBe(1);
    expect(bandScore(tenths(count), [{ from: count / 10, open: true, points: 1 }])).toBe(0);
  });

  test('a hair below is below, and a hair above is above', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), n => {
        const at = n / 1000;
        expect(ratioScore(at, 1, 2, at, 1, 'proportional')).toBe(roundResult(at * 2));
        expect(ratioScore(at - 1e-9, 1, 2, at, 1, 'proportional')).toBe(0);
        expect(ratioScore(at, 1, 2, 0, at, 'toGoal')).toBe(2);
        expect(bandScore(at - 1e-9, [{ from: at, open: false, points: 1 }])).toBe(0);
        expect(bandScore(at + 1e-9, [{ from: at, open: true, points: 1 }])).toBe(1);
      }),
    );
  });

  test('a goal that is no decimal fraction is reached all the same', () => {
    expect(ratioScore(1, 3, 1.5, 0, 1 / 3, 'proportional')).toBe(1.5);
    expect(ratioScore(2, 3, 1.5, 2 / 3, 1, 'proportional')).toBe(1);
  });

  test('done is not above total by the noise of binary fractions', () => {
    const rule = { kind: 'survey', satisfied: 'a', valid: 'b' } as const;
    const entry = { done: tenths(3), total: 0.3, date: null, due: null, result: null, items: [] };
    expect(evaluate(rule, { ...entry, notArising: null }, { year: YEAR, max: 1 })).toEqual({
      state: 'valid',
      score: 1,
    });
  });

  test('a deadline forgives exactly its days of grace, whatever the time of day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: 0, max: 30 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (days, grace, time) => {
          const expected = days <= 0 ? 1 : days <= grace ? 0.5 : 0;
          expect(deadlineScore(46_053 + days + time, 46_053, 1, 0.5, grace)).toBe(expected);
        },
      ),
    );
  });
});

describe('decimal-safe rounding', () => {
  test('is that of the decimal form: half away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), n => {
        const expected = Math.sign(n) * Math.floor((Math.abs(n) + 5) / 10);
        expect(round(n / 1e7, 6)).toBeCloseTo(expected / 1e6, 12);
      }),
    );
  });

  test.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-1.005, 2, -1.01],
    [0.1 + 0.2, 6, 0.3],
    [(1.005 / 1000) * 0.3, 6, 0.000302],
    [1e-9, 6, 0],
    [1e15, 6, 1e15],
    [1.5e300, 6, 1.5e300],
  ])('round(%d, %i) is %d', (value, places, expected) => {
    expect(round(value, places)).toBe(expected);
  });

  test('a checklist adds up as on paper', () => {
    expect(checklistScore([true, true, true], [0.1, 0.1, 0.1], 0.3)).toBe(0.3);
    expect(checklistScore([true, true], [0.1, 0.2], 1)).toBe(0.3);
    expect(checklistScore([true, true, true], [1, 1, 1], 2)).toBe(2);
  });

  test('comparing removes noise and nothing that can be entered', () => {
    expect(comparable(0.1 + 0.2)).toBe(comparable(0.3));
    expect(comparable(0.899999999)).toBeLessThan(0.9);
  });
});
