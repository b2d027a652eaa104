import { examplesText } from '../../../../src/features/sets/messages/example-text';
import { KEPT_TEXT } from '../../../../src/features/sets/messages/kept-sheet-vi';
import { SET_TABLE_TEXTS } from '../../../../src/features/sets/messages/set-table-en';
import { SETS_TEXTS } from '../../../../src/features/sets/messages/sets-en';
import { TABLE_ISSUE_TEXTS } from '../../../../src/features/sets/messages/table-issue-en';
import { sentence } from '../../../../src/messages/messages';
import type { Rule } from '../../../../src/rules/kinds';
import { workedExamples } from '../../../../src/wording/worked-examples';

const numbersIn = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

describe.each(['vi', 'en'] as const)('%s', language => {
  const { counts, total, told } = SETS_TEXTS[language];
  const table = SET_TABLE_TEXTS[language];

  test.each<[string, string, number[]]>([
    ['rules of every sort', counts(40, { certain: 25, look: 12, manual: 3 }), [40, 25, 12, 3]],
    ['no rule to look at', counts(40, { certain: 37, look: 0, manual: 3 }), [40, 37, 3]],
    ['one of a sort', counts(40, { certain: 0, look: 1, manual: 0 }), [40, 1]],
    ['a sheet with points that a person gives', table.counts(40, 1), [40, 1]],
    ['a sheet without any', table.counts(40, 0), [40]],
    ['a total beside another one that is printed', total('98', '100'), [98, 100]],
    ['a total of which nothing is printed', total('98', undefined), [98]],
    ['what is told', told(2), [2]],
  ])('what there is of a set is counted, and nothing else: %s', (_, text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test('each sort of rule has a word of its own', () => {
    const none = { certain: 0, look: 0, manual: 0 };
    const words = (['certain', 'look', 'manual'] as const).map(
      sort => counts(9, { ...none, [sort]: 1 }).split(' · ')[1]!,
    );
    expect(new Set(words.filter(word => /^1 \p{L}/u.test(word))).size).toBe(3);
  });
});

test('of sheets that keep figures of earlier sets only the first has no number in its name', () => {
  expect(numbersIn(KEPT_TEXT.ending(1))).toEqual([]);
  expect([2, 3].map(number => numbersIn(KEPT_TEXT.ending(number)))).toEqual([[2], [3]]);
});

const SHARE = { done: 'Số đúng hạn', total: 'Tổng số' } as const;

/** Short, as they stand beside each rule of a table: the figures that are entered, then the points. */
test.each<[kind: string, rule: Rule, max: number, text: string]>([
  [
    'a ratio',
    { kind: 'ratio', ...SHARE, floor: 0.8, goal: 1, belowGoal: 'proportional' },
    10,
    '10/10 → 10; 9/10 → 9; 8/10 → 8; 7/10 → 0; 0/10 → 0',
  ],
  [
    'levels',
    {
      kind: 'levels',
      levels: [
        ['Kịp thời', 1],
        ['Chậm', 0.5],
      ],
    },
    1,
    'Kịp thời → 1; Chậm → 0,5',
  ],
  [
    'a checklist, by how many of its items there are',
    {
      kind: 'checklist',
      items: [
        ['Có kế hoạch', 0.2],
        ['Có báo cáo', 0.3],
      ],
    },
    0.5,
    '2/2 → 0,5; 1/2 → 0,2; 0/2 → 0',
  ],
  [
    'several ratios',
    {
      kind: 'ratios',
      parts: [
        { title: 'A', ...SHARE, points: 1 },
        { title: 'B', ...SHARE, points: 3 },
      ],
    },
    4,
    '10/10 + 10/10 → 4; 9/10 + 9/10 → 3,6; 5/10 + 5/10 → 2; 0/10 + 0/10 → 0',
  ],
  [
    'cases that take points off',
    { kind: 'deduct', counted: 'Số hồ sơ', pointsEach: 0.25, floor: 1 },
    3,
    '0 → 3; 1 → 2,75; 2 → 2,5; 8 → 1',
  ],
  [
    'cases that add points',
    { kind: 'bonus', counted: 'Số sáng kiến', pointsEach: 0.5 },
    2,
    '0 → 0; 1 → 0,5; 2 → 1; 4 → 2',
  ],
  [
    'steps of a count',
    { kind: 'counts', counted: 'Số lượt', steps: [{ from: 1500, points: 4 }] },
    4,
    '1.500 → 4; 1.499 → 0; 0 → 0',
  ],
  ['points that a person gives', { kind: 'manual', basis: 'Hội đồng chấm' }, 2, ''],
])('what a rule comes to is told by examples: %s', (_, rule, max, text) => {
  expect(examplesText(workedExamples(rule, max))).toBe(text);
});

test('examples of yes and no, and of days, are told in the words of the rule', () => {
  const words: Rule = { kind: 'yesNo', words: ['Có kế hoạch', 'Không có'] };
  expect(examplesText(workedExamples(words, 2))).toBe('Có kế hoạch → 2; Không có → 0');
  const day: Rule = { kind: 'deadline', due: { month: 1, day: 30 }, latePoints: 2, graceDays: 15 };
  const [onTime, late] = examplesText(workedExamples(day, 4)).split('; ');
  expect(onTime).toMatch(/30\/0?1.*→ 4$/);
  expect(late).toMatch(/chậm 1 ngày.*→ 2$/);
});

test.each([
  [1.1, '1.10 points'],
  [0.07, '0.07 points'],
  [12, '12.00 points'],
  [0.125, '0.125 points'],
])('%p points of a table are said in English as everywhere else: %s', (total, said) => {
  expect(sentence(TABLE_ISSUE_TEXTS.en, { code: 'sum.notHundred', where: '', total })).toContain(said);
});
