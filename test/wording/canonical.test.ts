import fc from 'fast-check';
import { FEEDS } from '../../src/rules/rule';
import type { Rule } from '../../src/rules/kinds';
import { BELOW_GOAL } from '../../src/rules/ratio';
import { amountsOf, withAmounts } from '../../src/wording/amounts';
import { readRule } from '../../src/wording/read-rule';
import { writeRule } from '../../src/wording/write-rule';
import reviewed from './fixtures/reviewed-wordings.json';
import wordings from './fixtures/wordings.json';
import { CERTAIN } from './own-wordings';

/** Names as authorities write them, with every sign that a canonical text uses itself. */
const named = fc
  .array(
    fc.constantFrom(
      'Ban hành',
      'kịp thời',
      'từ 90%',
      '(b/a)',
      ':',
      '|',
      '\\',
      '[',
      ']',
      '0,5',
      '3',
      'điểm',
      'trừ',
      'cộng',
      '“đạt”',
      '/',
      'còn lại: 0',
      'x 2',
      ';',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(words => words.join(' '));
/** Any signs at all, in the form in which a cell's text is read: composed, with single blanks between. */
const signs = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'abđễẠ½²×÷≥≤–“”"\'()[]{}|\\:;,./%059=+*<>→•&#@!?… \n\t\u00a0',
        'điểm',
        'trừ',
        'hệ số',
        'TỶ LỆ',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map(letters => letters.join('').normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter(text => text !== '');
const name = fc.oneof(named, signs);
/** Points and shares with up to six decimals, most with two or three. */
const decimals = (most: number, usual: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: most * 10 ** usual }).map(n => n / 10 ** usual),
    fc.integer({ min: 0, max: most * 1e6 }).map(n => n / 1e6),
  );
const points = decimals(40, 2);
const some = points.filter(n => n > 0);
const share = decimals(1, 3);
const listOf = <T>(each: fc.Arbitrary<T>, least = 1): fc.Arbitrary<T[]> =>
  fc.array(each, { minLength: least, maxLength: 5 });

const RULES: { readonly [K in Rule['kind']]: fc.Arbitrary<Rule> } = {
  ratio: fc.record(
    {
      kind: fc.constant('ratio' as const),
      done: name,
      total: name,
      floor: share,
      goal: share,
      belowGoal: fc.constantFrom(...BELOW_GOAL),
      round: fc.integer({ min: 0, max: 4 }),
      mayExceed: fc.constant(true as const),
      fedBy: fc.constantFrom(...FEEDS),
    },
    { requiredKeys: ['kind', 'done', 'total', 'floor', 'goal', 'belowGoal'] },
  ),
  bands: fc.record(
    {
      kind: fc.constant('bands' as const),
      done: name,
      total: name,
      bands: listOf(fc.record({ from: share, open: fc.boolean(), points })),
      mayExceed: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'done', 'total', 'bands'] },
  ),
  counts: fc.record({
    kind: fc.constant('counts' as const),
    counted: name,
    steps: listOf(fc.record({ from: fc.nat({ max: 1_000 }), points })),
  }),
  levels: fc.record({
    kind: fc.constant('levels' as const),
    levels: listOf(fc.oneof(fc.tuple(name, points), fc.tuple(name, points, name)), 2),
  }),
  yesNo: fc.record(
    { kind: fc.constant('yesNo' as const), words: fc.tuple(name, name) },
    { requiredKeys: ['kind'] },
  ),
  checklist: fc.record({
    kind: fc.constant('checklist' as const),
    items: listOf(fc.tuple(name, points)),
  }),
  deadline: fc.record({
    kind: fc.constant('deadline' as const),
    due: fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) }),
    latePoints: points,
    graceDays: fc.nat({ max: 366 }),
  }),
  deduct: fc.record(
    { kind: fc.constant('deduct' as const), counted: name, pointsEach: some, floor: points },
    { requiredKeys: ['kind', 'counted', 'pointsEach'] },
  ),
  bonus: fc.record({ kind: fc.constant('bonus' as const), counted: name, pointsEach: some }),
  tally: fc.record({
    kind: fc.constant('tally' as const),
    start: fc.constantFrom('zero' as const, 'full' as const),
    items: listOf(
      fc.record({
        title: name,
        pointsEach: fc.oneof(
          some,
          some.map(each => -each),
        ),
      }),
    ),
  }),
  ratios: fc.record({
    kind: fc.constant('ratios' as const),
    parts: listOf(
      fc.record({ title: name, done: name, total: name, points: fc.constantFrom(0.5, 1, 1 / 3) }),
      2,
    ),
  }),
  survey: fc.oneof(
    fc.record({ kind: fc.constant('survey' as const), satisfied: name, valid: name }),
    fc.record({
      kind: fc.constant('survey' as const),
      satisfied: name,
      valid: name,
      levels: listOf(fc.record({ name, satisfied: fc.boolean() }), 2),
    }),
    fc.record({
      kind: fc.constant('survey' as const),
      satisfied: name,
      valid: name,
      weights: listOf(fc.tuple(name, points), 2),
    }),
  ),
  manual: fc.record({ kind: fc.constant('manual' as const), basis: name }),
};

describe('a rule that is written in canonical words is read back:', () => {
  test.each(Object.entries(RULES))('%s', (_kind, rules) => {
    fc.assert(
      fc.property(rules, rule => {
        const text = writeRule(rule);
        const back = withAmounts(readRule(text, 1).rule, amountsOf(rule));
        expect([back, writeRule(back)]).toEqual([rule, text]);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ...CERTAIN.map(({ text, max }) => [text, max] as const),
  ...wordings.map(({ method, maxPoints }) => [method, maxPoints] as const),
  ...reviewed.map(({ text, max }) => [text, max] as const),
])('the rule of a text is the same in canonical words: %s (%d)', (text, max) => {
  const { rule } = readRule(text, max);
  const back = withAmounts(readRule(writeRule(rule), max).rule, amountsOf(rule));
  expect({ ...back, notArising: rule.notArising }).toEqual(rule);
  // Every part of it says something.
  expect(` ${writeRule(rule)} `).not.toMatch(/^ (?=[:|])|(?<!\\)[:|]\s*(?=[|\]]|$)/);
});

test('what keeps its laws is read as certain, what does not must be looked at', () => {
  const text = 'từ 90%: 1 | trên 70%: 0,5 | còn lại: 0';
  expect(readRule(text, 1).confidence).toBe('certain');
  expect(readRule(text, 2).confidence).toBe('look');
  expect(readRule('từ 70%: 1 | từ 90%: 0,5 | còn lại: 0', 1).confidence).toBe('look');
  expect(readRule('chấm theo: kết quả kiểm tra', 1).confidence).toBe('manual');
});

test('the title names what the words do not', () => {
  expect(readRule('từ 90%: 1 | còn lại: 0', 1, 'Tỷ lệ hồ sơ đúng hạn').rule).toMatchObject({
    done: 'Số hồ sơ đúng hạn',
    total: 'Tổng số',
  });
});
