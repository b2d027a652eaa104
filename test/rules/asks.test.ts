import {
  askedCells,
  asksFor,
  asksOf,
  hasShare,
  isFed,
  itemsOf,
  notArisingMode,
  openShares,
  traitsOf,
} from '../../src/rules/asks';
import { EMPTY_ENTRY, type Entry } from '../../src/rules/entry';
import { kindOf, KINDS, type Achieved, type Rule } from '../../src/rules/kinds';
import type { Ask, Item, Traits } from '../../src/rules/rule-kind';

/** One rule of each form that asks for something else, and all that it answers. */
interface Answers {
  readonly rule: Rule;
  readonly asks: readonly Ask[];
  readonly items?: readonly Item[];
  readonly traits?: Traits;
  /** What an entry says was achieved. */
  readonly achieved: readonly [entry: Partial<Entry>, achieved: Achieved];
  readonly share?: true;
}

const share = { done: 'Đã làm', total: 'Phải làm' };
/** A share that had better be low. */
const low: Rule = {
  kind: 'bands',
  ...share,
  bands: [
    { from: 0.05, open: false, points: 0 },
    { from: 0, open: false, points: 2 },
  ],
};
const amounts: readonly Ask[] = [
  { input: 'done', takes: { form: 'amount', of: 'Đã làm' } },
  { input: 'total', takes: { form: 'amount', of: 'Phải làm' } },
];
const cases: readonly Ask[] = [{ input: 'done', takes: { form: 'count', of: 'Số vụ' } }];
const condition = { form: 'condition', words: ['Đạt', 'Không đạt'] } as const;
const ratio = { kind: 'ratio', ...share, floor: 0.7, goal: 0.9, belowGoal: 'toGoal' } as const;

const ANSWERS: readonly Answers[] = [
  {
    rule: ratio,
    asks: amounts,
    traits: { aim: { floor: 0.7, goal: 0.9, canCatchUp: true } },
    achieved: [
      { done: 72, total: 90 },
      { form: 'share', done: 72, total: 90 },
    ],
    share: true,
  },
  {
    rule: { ...ratio, fedBy: 'remediation', mayExceed: true },
    asks: amounts,
    traits: { feed: 'remediation', aim: { floor: 0.7, goal: 0.9, canCatchUp: true }, mayExceed: true },
    achieved: [
      { done: 1, total: 2 },
      { form: 'share', done: 1, total: 2 },
    ],
    share: true,
  },
  ...(['reports', 'tasks'] as const).map((feed): Answers => ({
    rule: { ...ratio, fedBy: feed },
    asks: amounts,
    traits: { feed, aim: { floor: 0.7, goal: 0.9, canCatchUp: false } },
    achieved: [
      { done: 1, total: 2 },
      { form: 'share', done: 1, total: 2 },
    ],
    share: true,
  })),
  {
    rule: {
      kind: 'bands',
      ...share,
      bands: [
        { from: 0.9, open: true, points: 2 },
        { from: 0.7, open: false, points: 1 },
      ],
    },
    asks: amounts,
    traits: { aim: { goal: 0.9, canCatchUp: false } },
    achieved: [
      { done: 3, total: 4 },
      { form: 'share', done: 3, total: 4 },
    ],
    share: true,
  },
  {
    rule: low,
    asks: amounts,
    traits: { fewerIsBetter: true },
    achieved: [
      { done: 1, total: 4 },
      { form: 'share', done: 1, total: 4 },
    ],
    share: true,
  },
  {
    rule: {
      kind: 'levels',
      levels: [
        ['Kịp thời', 1],
        ['Không kịp thời', 0.5],
      ],
    },
    asks: [{ input: 'result', takes: { form: 'choice', words: ['Kịp thời', 'Không kịp thời'] } }],
    achieved: [{ result: 'Kịp thời' }, { form: 'choice', chosen: 'Kịp thời' }],
  },
  {
    rule: {
      kind: 'ratios',
      parts: [
        { title: 'Một', ...share, points: 2 },
        { title: 'Hai', ...share, points: 1 },
      ],
    },
    asks: [],
    items: [
      { title: 'Một', worth: 2, ...amounts[0]! },
      { title: 'Một', worth: 2, ...amounts[1]!, beside: true },
      { title: 'Hai', worth: 1, ...amounts[0]! },
      { title: 'Hai', worth: 1, ...amounts[1]!, beside: true },
    ],
    achieved: [
      { items: [9, 10, 1, 2] },
      {
        form: 'ratios',
        parts: [
          { title: 'Một', done: 9, total: 10 },
          { title: 'Hai', done: 1, total: 2 },
        ],
      },
    ],
  },
  {
    rule: {
      kind: 'counts',
      counted: 'Số vụ',
      steps: [
        { from: 5, points: 2 },
        { from: 1, points: 1 },
      ],
    },
    asks: cases,
    achieved: [{ done: 3 }, { form: 'counts', counted: 'Số vụ', cases: 3 }],
  },
  {
    rule: {
      kind: 'counts',
      counted: 'Số vụ',
      steps: [
        { from: 1, points: 0 },
        { from: 0, points: 2 },
      ],
    },
    asks: cases,
    traits: { fewerIsBetter: true },
    achieved: [{ done: 0 }, { form: 'counts', counted: 'Số vụ', cases: 0 }],
  },
  {
    rule: {
      kind: 'tally',
      start: 'full',
      items: [
        { title: 'Đi muộn', pointsEach: -0.5 },
        { title: 'Vắng', pointsEach: -1 },
      ],
    },
    asks: [],
    items: [
      { title: 'Đi muộn', worth: -0.5, input: 'done', takes: { form: 'count', of: 'Đi muộn' } },
      { title: 'Vắng', worth: -1, input: 'done', takes: { form: 'count', of: 'Vắng' } },
    ],
    traits: { fewerIsBetter: true },
    achieved: [
      { items: [2, 0] },
      {
        form: 'tally',
        counts: [
          ['Đi muộn', 2],
          ['Vắng', 0],
        ],
      },
    ],
  },
  {
    rule: {
      kind: 'tally',
      start: 'zero',
      items: [
        { title: 'Sáng kiến', pointsEach: 1 },
        { title: 'Nộp muộn', pointsEach: -0.25 },
      ],
    },
    asks: [],
    items: [
      { title: 'Sáng kiến', worth: 1, input: 'done', takes: { form: 'count', of: 'Sáng kiến' } },
      { title: 'Nộp muộn', worth: -0.25, input: 'done', takes: { form: 'count', of: 'Nộp muộn' } },
    ],
    achieved: [
      { items: [1, 0] },
      {
        form: 'tally',
        counts: [
          ['Sáng kiến', 1],
          ['Nộp muộn', 0],
        ],
      },
    ],
  },
  {
    rule: { kind: 'yesNo', words: ['Có văn bản', 'Không có'] },
    asks: [{ input: 'result', takes: { form: 'choice', words: ['Có văn bản', 'Không có'] } }],
    achieved: [{ result: 'Có văn bản' }, { form: 'choice', chosen: 'Có văn bản' }],
  },
  {
    rule: {
      kind: 'survey',
      satisfied: 'Phiếu quy đổi',
      valid: 'Phiếu hợp lệ',
      weights: [
        ['Hài lòng', 5],
        ['Bình thường', 3],
      ],
    },
    asks: [],
    items: [
      { title: 'Hài lòng', worth: { weight: 5 }, input: 'done', takes: { form: 'votes' } },
      { title: 'Bình thường', worth: { weight: 3 }, input: 'done', takes: { form: 'votes' } },
    ],
    traits: {
      bySurvey: true,
      counted: { of: expect.any(Function) as never, native: expect.any(Function) as never },
    },
    achieved: [
      { done: 36, total: 40, items: [30, 10] },
      { form: 'weighted', share: 0.9, votes: 40 },
    ],
    share: true,
  },
  {
    rule: { kind: 'yesNo' },
    asks: [{ input: 'result', takes: condition }],
    achieved: [{ result: 'đạt' }, { form: 'condition', met: true }],
  },
  {
    rule: {
      kind: 'checklist',
      items: [
        ['Ý thứ nhất', 0.5],
        ['Ý thứ hai', 1],
      ],
    },
    asks: [],
    items: [
      { title: 'Ý thứ nhất', worth: 0.5, input: 'result', takes: condition },
      { title: 'Ý thứ hai', worth: 1, input: 'result', takes: condition },
    ],
    achieved: [{ items: ['Đạt', 'Không đạt'] }, { form: 'checklist', items: 2, missed: ['Ý thứ hai'] }],
  },
  {
    rule: { kind: 'deadline', due: { month: 1, day: 31 }, latePoints: 0.5, graceDays: 15 },
    asks: [{ input: 'date', takes: { form: 'day' } }],
    traits: { due: { month: 1, day: 31 } },
    achieved: [
      { date: 46060.5, due: 46053 },
      { form: 'deadline', date: 46060, due: 46053 },
    ],
  },
  {
    rule: { kind: 'deduct', counted: 'Số vụ', pointsEach: 0.25 },
    asks: cases,
    traits: { fewerIsBetter: true },
    achieved: [{ done: 3 }, { form: 'deduct', counted: 'Số vụ', cases: 3 }],
  },
  {
    rule: { kind: 'bonus', counted: 'Số vụ', pointsEach: 0.5 },
    asks: cases,
    achieved: [{ done: 2 }, { form: 'bonus', counted: 'Số vụ', cases: 2 }],
  },
  {
    rule: { kind: 'survey', satisfied: 'Đã làm', valid: 'Phải làm' },
    asks: amounts,
    traits: { bySurvey: true },
    achieved: [
      { done: 9, total: 10 },
      { form: 'share', done: 9, total: 10 },
    ],
    share: true,
  },
  {
    rule: {
      kind: 'survey',
      satisfied: 'Phiếu hài lòng',
      valid: 'Phiếu hợp lệ',
      levels: [
        { name: 'Hài lòng', satisfied: true },
        { name: 'Bình thường', satisfied: false },
      ],
    },
    asks: [],
    items: [
      { title: 'Hài lòng', worth: 'satisfied', input: 'done', takes: { form: 'votes' } },
      { title: 'Bình thường', worth: 'other', input: 'done', takes: { form: 'votes' } },
    ],
    traits: {
      bySurvey: true,
      counted: { of: expect.any(Function) as never, native: expect.any(Function) as never },
    },
    achieved: [
      { done: 38, total: 40, items: [38, 2] },
      { form: 'share', done: 38, total: 40 },
    ],
    share: true,
  },
  {
    rule: { kind: 'manual', basis: 'Quyết định' },
    asks: [{ input: 'result', takes: { form: 'points' } }],
    traits: { byHand: true },
    achieved: [{ result: 1.5 }, { form: 'manual', basis: 'Quyết định' }],
  },
];

describe.each(ANSWERS)('$rule', ({ rule, asks, items = [], traits = {}, achieved, share: isShare }) => {
  test('asks for its cells and sub-rows', () => {
    expect(asksOf(rule)).toEqual(asks);
    expect(itemsOf(rule)).toEqual(items);
    for (const input of ['done', 'total', 'date', 'result'] as const)
      expect(asksFor(rule, input)).toBe(asks.some(ask => ask.input === input));
    expect(asksFor(rule, 'items')).toBe(items.length > 0);
  });

  test('says what holds for it', () => {
    expect(traitsOf(rule)).toEqual(traits);
    expect(isFed(rule)).toBe(traits.feed !== undefined);
    expect(hasShare(rule)).toBe(isShare === true);
  });

  test('says what an entry achieved', () => {
    const [entry, told] = achieved;
    expect(kindOf(rule).achieved(rule, { ...EMPTY_ENTRY, ...entry })).toEqual(told);
  });

  test('has a cell for each, whatever was entered', () => {
    expect(askedCells(rule, EMPTY_ENTRY).map(({ value }) => value)).toEqual(
      [...asks, ...items].map(() => null),
    );
  });
});

test('every kind answers', () => {
  expect(new Set(ANSWERS.map(({ rule }) => rule.kind))).toEqual(new Set(Object.keys(KINDS)));
});

test('asked cells come in the order of the columns, sub-rows by their number', () => {
  const checklist = ANSWERS.find(({ rule }) => rule.kind === 'checklist')!.rule;
  const [done, total] = askedCells(ratio, { ...EMPTY_ENTRY, done: 72, total: 90 });
  expect([done?.value, total?.value, done?.item]).toEqual([72, 90, undefined]);
  expect(
    askedCells(checklist, { ...EMPTY_ENTRY, items: [null, 'Đạt'] }).map(({ item, value }) => [item, value]),
  ).toEqual([
    [0, null],
    [1, 'Đạt'],
  ]);
});

const survey = { kind: 'survey', satisfied: 'Phiếu hài lòng', valid: 'Phiếu hợp lệ' } as const;

test('votes are weighed alike in numbers and in cells', () => {
  const weighed = (...weights: readonly number[]) =>
    traitsOf({ ...survey, weights: weights.map((weight, index) => [`mức ${index}`, weight] as const) })
      .counted!;
  expect(weighed(5, 3).of([30, 10])).toEqual({ done: 36, total: 40 });
  expect(weighed(5, 3, 5, 0).native(['F6', 'F7', 'F8', 'F9'])).toEqual({
    done: '(SUM(F6,F8)+SUM(F7)*(3/5))',
    total: 'SUM(F6,F7,F8,F9)',
  });
  expect(weighed(1, 0.5).native(['F6', 'F7']).done).toBe('(SUM(F6)+SUM(F7)*0.5)');
});

test('what did not arise comes to what the rule says, else to what the workbook is set to', () => {
  const mode = (notArising: Rule['notArising']) =>
    notArisingMode({ kind: 'yesNo', ...(notArising === undefined ? {} : { notArising }) }, 'full');
  expect([undefined, false, true, 'full', 'leaveOut'].map(each => mode(each as Rule['notArising']))).toEqual([
    undefined,
    undefined,
    'full',
    'full',
    'leaveOut',
  ]);
  expect(notArisingMode({ kind: 'yesNo', notArising: true }, 'leaveOut')).toBe('leaveOut');
});

test('votes are counted alike in numbers and in cells', () => {
  const rule = {
    ...survey,
    levels: [
      { name: 'Hài lòng', satisfied: true },
      { name: 'Bình thường', satisfied: false },
    ],
  };
  const counted = traitsOf(rule).counted!;
  expect(counted.of([38, null])).toEqual({ done: 38, total: 38 });
  expect(counted.native(['F6', 'F7'])).toEqual({ done: 'SUM(F6)', total: 'SUM(F6,F7)' });
});

test('it is asked of every share with cases left what was missed, where nothing else tells it', () => {
  const names = { done: 'Số việc đã làm', total: 'Số việc' };
  const ratio = { kind: 'ratio', ...names, floor: 0, goal: 1, belowGoal: 'proportional' } as const;
  const left = (rule: Rule, entry: Partial<Entry>) => openShares(rule, { ...EMPTY_ENTRY, ...entry });
  expect(left(ratio, { done: 80, total: 100 })).toEqual([{ share: 0, of: 'Số việc đã làm', left: 20 }]);
  expect(left(ratio, { total: 3 })).toEqual([{ share: 0, of: 'Số việc đã làm', left: 3 }]);
  for (const entry of [{}, { done: 3 }, { done: 3, total: 3 }, { done: 1, total: 'nhiều' }])
    expect(left(ratio, entry)).toEqual([]);
  // A register tells it, more can be done than was planned, others give the points, or the fewer the better.
  for (const rule of [{ ...ratio, fedBy: 'tasks' }, { ...ratio, mayExceed: true }, survey, low] as const)
    expect(left(rule, { done: 80, total: 100 })).toEqual([]);
  const parts = ['Hồ sơ', 'Văn bản'].map(title => ({
    title,
    done: `${title} xong`,
    total: title,
    points: 1,
  }));
  expect(left({ kind: 'ratios', parts }, { items: [8, 8, null, 10] })).toEqual([
    { share: 1, of: 'Văn bản xong', left: 10 },
  ]);
});
