import { boundsOf, isGiven, stepsOf } from '../../src/rules/asks';
import { EMPTY_ENTRY, type Entry } from '../../src/rules/entry';
import { KINDS, type Rule } from '../../src/rules/kinds';
import { serialDate } from '../../src/rules/serial-date';
import type { Step } from '../../src/rules/step';

const YEAR = 2026;
const DUE = serialDate(YEAR, 1, 31);
const share = { done: 'Số việc đã làm', total: 'Số việc' };
const ratio = { kind: 'ratio', ...share, floor: 0.7, goal: 0.9, belowGoal: 'proportional' } as const;
const bands = {
  kind: 'bands',
  ...share,
  bands: [
    { from: 0.9, open: true, points: 2 },
    { from: 0.7, open: false, points: 1 },
  ],
} as const;
const levels = {
  kind: 'levels',
  levels: [
    ['Kịp thời', 1],
    ['Không kịp thời', 0.5],
  ],
} as const;
const checklist = {
  kind: 'checklist',
  items: [
    ['Ý một', 0.5],
    ['Ý hai', 1],
    ['Ý ba', 0.25],
  ],
} as const;
const deadline = { kind: 'deadline', due: { month: 1, day: 31 }, latePoints: 0.5, graceDays: 15 } as const;
const bonus = { kind: 'bonus', counted: 'Số sáng kiến', pointsEach: 0.5 } as const;

const steps = (rule: Rule, entry: Partial<Entry>, facts = {}, max = 2): readonly Step[] =>
  stepsOf(rule, max, { ...EMPTY_ENTRY, ...entry }, { today: DUE - 10, year: YEAR, missed: [], ...facts });
const entries = (...args: Parameters<typeof steps>) => steps(...args).map(({ entry }) => entry);

describe('of a share', () => {
  test.each<[string, Rule, Partial<Entry>, object, readonly (readonly [done: number, total: number])[]]>([
    [
      'floor, goal and all that is left',
      ratio,
      { done: 10, total: 20 },
      {},
      [
        [14, 20],
        [18, 20],
        [20, 20],
      ],
    ],
    [
      'whole cases',
      ratio,
      { done: 10, total: 21 },
      {},
      [
        [15, 21],
        [19, 21],
        [21, 21],
      ],
    ],
    [
      'no floor that is reached',
      ratio,
      { done: 17, total: 20 },
      {},
      [
        [18, 20],
        [20, 20],
      ],
    ],
    ['nothing when all is done', ratio, { done: 20, total: 20 }, {}, []],
    [
      'what was missed stays missed',
      ratio,
      { done: 10, total: 20 },
      { missed: [5] },
      [
        [14, 20],
        [15, 20],
        [15, 20],
      ],
    ],
    ['nothing when the rest was missed', ratio, { done: 10, total: 20 }, { missed: [10] }, []],
    [
      'an open bound must be exceeded',
      bands,
      { done: 10, total: 20 },
      {},
      [
        [19, 20],
        [14, 20],
        [20, 20],
      ],
    ],
    [
      'a part of a case',
      ratio,
      { done: 0.5, total: 0.8 },
      {},
      [
        [0.8, 0.8],
        [0.8, 0.8],
        [0.8, 0.8],
      ],
    ],
    [
      'nothing done yet',
      ratio,
      { total: 10 },
      {},
      [
        [7, 10],
        [9, 10],
        [10, 10],
      ],
    ],
    [
      'nothing known yet',
      ratio,
      {},
      {},
      [
        [70, 100],
        [90, 100],
        [1, 1],
      ],
    ],
    [
      'nothing known of an open bound',
      bands,
      {},
      {},
      [
        [91, 100],
        [70, 100],
        [1, 1],
      ],
    ],
    [
      'all that is left, be it hardly more than a case',
      { ...ratio, floor: 1, goal: 1 },
      { done: 8.99999999, total: 10 },
      {},
      [
        [9.99999999, 10],
        [9.99999999, 10],
        [10, 10],
      ],
    ],
    ['no total yet', ratio, { done: 3 }, {}, [[3, 3]]],
  ])('%s', (_, rule, entry, facts, expected) => {
    expect(entries(rule, entry, facts)).toEqual(expected.map(([done, total]) => ({ done, total })));
  });

  test('more than the plan where that is allowed', () => {
    const beyond = { ...bands, mayExceed: true, bands: [{ from: 1.1, open: true, points: 2 }] } as const;
    expect(entries(beyond, { done: 10, total: 10 })).toEqual([{ done: 12, total: 10 }]);
  });

  test('what is no amount says nothing', () => {
    for (const done of ['12', -1, true]) expect(steps(ratio, { done })).toEqual([]);
    expect(steps(ratio, { total: 'nhiều' })).toEqual([]);
  });

  test('so many more of so many left', () => {
    expect(steps(ratio, { done: 10, total: 20 }).map(({ does }) => does)).toEqual(
      [4, 8, 10].map(count => ({ form: 'more', count, of: share.done, left: 10 })),
    );
  });
});

test('every level, and the condition', () => {
  expect(entries(levels, { result: 'Không kịp thời' })).toEqual([
    { result: 'Kịp thời' },
    { result: 'Không kịp thời' },
  ]);
  expect(entries({ kind: 'yesNo' }, {})).toEqual([{ result: 'Đạt' }]);
});

test('each missing item of a checklist, and those worth most together; what nobody answered is not met', () => {
  expect(steps(checklist, { items: [null, 'Không đạt', null] })).toEqual([
    { does: { form: 'items', titles: ['Ý một'] }, entry: { items: ['Đạt', 'Không đạt', 'Không đạt'] } },
    { does: { form: 'items', titles: ['Ý hai'] }, entry: { items: ['Không đạt', 'Đạt', 'Không đạt'] } },
    { does: { form: 'items', titles: ['Ý ba'] }, entry: { items: ['Không đạt', 'Không đạt', 'Đạt'] } },
    { does: { form: 'items', titles: ['Ý một', 'Ý hai'] }, entry: { items: ['Đạt', 'Đạt', 'Không đạt'] } },
    { does: { form: 'items', titles: ['Ý một', 'Ý hai', 'Ý ba'] }, entry: { items: ['Đạt', 'Đạt', 'Đạt'] } },
  ]);
  expect(steps(checklist, { items: ['Đạt', 'đạt', 'Đạt'] })).toEqual([]);
});

describe('a date', () => {
  test.each<[string, Partial<Entry>, number, readonly { readonly until: number; readonly late: boolean }[]]>([
    ['is open until its deadline', { due: DUE }, DUE, [{ until: DUE, late: false }]],
    ['is late then', { due: DUE }, DUE + 1, [{ until: DUE + 15, late: true }]],
    ['is late to the last day', { due: DUE }, DUE + 15, [{ until: DUE + 15, late: true }]],
    ['is gone then', { due: DUE }, DUE + 16, []],
    ['is kept when it was signed', { due: DUE, date: DUE + 3 }, DUE + 5, []],
    [
      'may still change while it is to come',
      { due: DUE, date: DUE + 3 },
      DUE - 5,
      [{ until: DUE, late: false }],
    ],
    ['is not known without its deadline', {}, DUE, []],
    [
      'ends with the year',
      { due: serialDate(YEAR, 12, 25) },
      serialDate(YEAR, 12, 26),
      [{ until: serialDate(YEAR, 12, 31), late: true }],
    ],
  ])('%s', (_, entry, today, expected) => {
    expect(steps(deadline, entry, { today })).toEqual(
      expected.map(does => ({ does: { form: 'sign', ...does }, entry: { date: does.until } })),
    );
  });
});

test('each further case that brings points, few of many', () => {
  expect(entries(bonus, { done: 1 })).toEqual([{ done: 2 }, { done: 3 }, { done: 4 }]);
  expect(entries(bonus, {}, {}, 0.5)).toEqual([{ done: 1 }]);
  expect(entries(bonus, { done: 9 })).toEqual([]);
  const counts = entries({ ...bonus, pointsEach: 0.01 }, {}).map(({ done }) => done);
  expect(counts).toHaveLength(10);
  expect([counts[0], counts.at(-1)]).toEqual([1, 200]);
});

test('what was deducted stays; what was not counted yet can stay at nothing', () => {
  const deduct = { kind: 'deduct', counted: 'Số vụ', pointsEach: 0.5 } as const;
  expect(steps(deduct, { done: 2 })).toEqual([]);
  expect(steps(deduct, {})).toEqual([{ does: { form: 'none', of: 'Số vụ' }, entry: { done: 0 } }]);
});

test('others give the points of surveys and of what a person decides', () => {
  const given = Object.entries(KINDS).flatMap(([kind, of]) => ('steps' in of ? [] : [kind]));
  expect(given).toEqual(['survey', 'manual']);
  expect(isGiven({ kind: 'manual', basis: 'Quyết định' })).toBe(true);
  expect(isGiven({ kind: 'yesNo' })).toBe(false);
  expect(steps({ kind: 'manual', basis: 'Quyết định' }, {})).toEqual([]);
});

test.each<[Rule, readonly { readonly from: number; readonly open?: boolean }[]]>([
  [ratio, [{ from: 0.9 }, { from: 0.7 }]],
  [{ ...ratio, goal: 1 }, [{ from: 0.7 }]],
  [{ ...ratio, floor: 0, goal: 1 }, []],
  [{ ...ratio, floor: 1, goal: 1 }, [{ from: 1 }]],
  [{ ...ratio, belowGoal: 'toGoal' }, [{ from: 0.7 }]],
  [{ ...ratio, belowGoal: 'interpolated' }, []],
  [
    bands,
    [
      { from: 0.9, open: true },
      { from: 0.7, open: false },
    ],
  ],
  [{ kind: 'yesNo' }, []],
])('points of %j fall at once below %j', (rule, bounds) => {
  expect(boundsOf(rule)).toEqual(bounds);
});

describe('of the kinds that count several things', () => {
  const counts = {
    kind: 'counts',
    counted: 'Số lượt người',
    steps: [
      { from: 100, points: 4 },
      { from: 50, points: 3 },
      { from: 1, points: 2 },
    ],
  } as const;
  const tally = {
    kind: 'tally',
    start: 'full',
    items: [
      { title: 'Trực muộn', pointsEach: -0.5 },
      { title: 'Sáng kiến', pointsEach: 0.25 },
    ],
  } as const;
  const parts = (['Hồ sơ', 'Văn bản'] as const).map(title => ({
    title,
    done: `Số ${title} xong`,
    total: `Số ${title}`,
    points: title === 'Hồ sơ' ? 1 : 2,
  }));
  const ratios = { kind: 'ratios', parts } as const;

  test('a count goes to each step above it, never back', () => {
    expect(entries(counts, { done: 60 })).toEqual([{ done: 100 }]);
    expect(entries(counts, {})).toEqual([{ done: 100 }, { done: 50 }, { done: 1 }]);
    expect(steps(counts, { done: 60 })[0]!.does).toEqual({ form: 'more', count: 40, of: counts.counted });
    const fewest = {
      ...counts,
      steps: [
        { from: 1, points: 0 },
        { from: 0, points: 2 },
      ],
    } as const;
    expect(steps(fewest, {}).at(-1)).toEqual({
      does: { form: 'none', of: counts.counted },
      entry: { done: 0 },
    });
    expect(entries(fewest, { done: 1 })).toEqual([{ done: 1 }]);
  });

  test('a tally makes up for what it took off, as far as anything adds points', () => {
    expect(entries(tally, { items: [1, 0] })).toEqual([{ items: [1, 1] }, { items: [1, 2] }]);
    expect(entries({ ...tally, items: [tally.items[0]] }, { items: [2] })).toEqual([]);
    expect(steps({ ...tally, items: [tally.items[0]] }, { items: [null] })).toEqual([
      { does: { form: 'all', of: [{ form: 'none', of: 'Trực muộn' }] }, entry: { items: [0] } },
    ]);
  });

  test('each of several ratios, and those that bring most together', () => {
    expect(steps(ratios, { items: [4, 8, 9, 10] })).toEqual([
      { does: { form: 'more', count: 4, of: 'Số Hồ sơ xong', left: 4 }, entry: { items: [8, 8, 9, 10] } },
      { does: { form: 'more', count: 1, of: 'Số Văn bản xong', left: 1 }, entry: { items: [4, 8, 10, 10] } },
      {
        does: {
          form: 'all',
          of: [
            { form: 'more', count: 4, of: 'Số Hồ sơ xong', left: 4 },
            { form: 'more', count: 1, of: 'Số Văn bản xong', left: 1 },
          ],
        },
        entry: { items: [8, 8, 10, 10] },
      },
    ]);
    expect(entries(ratios, {}).at(-1)).toEqual({ items: [1, 1, 1, 1] });
    expect(entries(ratios, { items: [8, 8, 10, 10] })).toEqual([]);
    // What was missed of each is not done any more; what has a total and nothing done has nothing done then.
    expect(entries(ratios, { items: [4, 8, 9, 10] }, { missed: [3, 1] })).toEqual([{ items: [5, 8, 9, 10] }]);
    expect(entries(ratios, { items: [null, 8, 9, 10] }, { missed: [8, 0] })).toEqual([
      { items: [0, 8, 10, 10] },
    ]);
  });

  test('a share that had better be low begins with none of it', () => {
    const low = {
      kind: 'bands',
      ...share,
      bands: [
        { from: 0.5, open: false, points: 0 },
        { from: 0, open: false, points: 2 },
      ],
    } as const;
    const none = { form: 'none', of: 'Số việc đã làm' };
    expect(steps(low, {})).toContainEqual({ does: none, entry: { done: 0, total: 100 } });
    expect(steps(low, { total: 40 })).toContainEqual({ does: none, entry: { done: 0, total: 40 } });
    expect(steps(low, { done: 0, total: 40 })).not.toContainEqual(expect.objectContaining({ does: none }));
  });

  test('what is done already of a share that had better be low stays below the next bound', () => {
    const low = (open: boolean): Rule => ({
      kind: 'bands',
      ...share,
      bands: [
        { from: 0.05, open, points: 0 },
        { from: 0.01, open, points: 1 },
        { from: 0, open: false, points: 2 },
      ],
    });
    expect(steps(low(false), { done: 3 })).toEqual([
      { does: { form: 'share', share: 0.01, of: 'Số việc đã làm' }, entry: { done: 3, total: 300 } },
      { does: { form: 'below', share: 0.01, of: 'Số việc đã làm' }, entry: { done: 3, total: 301 } },
      { does: { form: 'share', share: 1, of: 'Số việc đã làm' }, entry: { done: 3, total: 3 } },
    ]);
    expect(steps(low(true), { done: 3 }).map(({ does }) => does)).toContainEqual({
      ...{ form: 'below', share: 0.01, open: true, of: 'Số việc đã làm' },
    });
  });

  test('more than all is offered where it is worth more', () => {
    const beyond = {
      kind: 'bands',
      ...share,
      mayExceed: true,
      bands: [
        { from: 1.2, open: false, points: 3 },
        { from: 1, open: false, points: 2 },
      ],
    } as const;
    expect(entries(beyond, { done: 3 })).toEqual([
      { done: 120, total: 100 },
      { done: 3, total: 3 },
    ]);
  });

  test('words of its own', () => {
    expect(steps({ kind: 'yesNo', words: ['Có', 'Chưa'] }, {})).toEqual([
      { does: { form: 'choose', word: 'Có' }, entry: { result: 'Có' } },
    ]);
  });
});
