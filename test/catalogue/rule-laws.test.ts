import { ruleIssues } from '../../src/catalogue/rule-laws';
import type { Rule } from '../../src/rules/kinds';

type Bands = readonly (readonly [from: number, open: boolean, points: number])[];

const banded = (bands: Bands, mayExceed = false): Rule => ({
  kind: 'bands',
  done: 'Đã làm',
  total: 'Phải làm',
  bands: bands.map(([from, open, points]) => ({ from, open, points })),
  ...(mayExceed ? { mayExceed } : {}),
});
const due = (month: number, day: number, graceDays = 0): Rule => ({
  kind: 'deadline',
  due: { month, day },
  latePoints: 0.5,
  graceDays,
});
const shared = (floor: number, goal: number, more: Partial<Rule> = {}): Rule =>
  ({
    kind: 'ratio',
    done: 'Đã làm',
    total: 'Phải làm',
    floor,
    goal,
    belowGoal: 'proportional',
    ...more,
  }) as Rule;
const answered = (...satisfied: boolean[]): Rule => ({
  kind: 'survey',
  satisfied: 'Hài lòng',
  valid: 'Hợp lệ',
  levels: satisfied.map((each, index) => ({ name: `Mức ${index + 1}`, satisfied: each })),
});
const unbound = (floor: number, goal: number): object => ({
  code: 'catalogue.ratioBoundsInvalid',
  floor,
  goal,
});
const nameless = (field: string): object => ({ code: 'catalogue.textMissing', field });
const counted = (...steps: (readonly [from: number, points: number])[]): Rule => ({
  kind: 'counts',
  counted: 'Số lượt',
  steps: steps.map(([from, points]) => ({ from, points })),
});
const tallied = (start: 'zero' | 'full', ...pointsEach: number[]): Rule => ({
  kind: 'tally',
  start,
  items: pointsEach.map((each, index) => ({ title: `Loại ${index + 1}`, pointsEach: each })),
});
const parted = (...points: number[]): Rule => ({
  kind: 'ratios',
  parts: points.map((each, index) => ({
    title: `Tỷ lệ ${index + 1}`,
    done: 'Đã làm',
    total: 'Phải làm',
    points: each,
  })),
});
const weighed = (...weights: number[]): Rule => ({
  kind: 'survey',
  satisfied: 'Quy đổi',
  valid: 'Hợp lệ',
  weights: weights.map((weight, index) => [`Mức ${index + 1}`, weight] as const),
});
const worded = (length: number, wordings = 1): Rule => ({
  kind: 'levels',
  levels: Array.from({ length: 4 }, (_, index) =>
    index < wordings ? ([`Mức ${index}`, 1, 'a'.repeat(length)] as const) : ([`Mức ${index}`, 1] as const),
  ),
});
const deduct = (floor: number): Rule => ({ kind: 'deduct', counted: 'Số vụ', pointsEach: 0.5, floor });

/** What is told of a rule of a criterion of 1 point, without where. */
function told(rule: Rule): unknown[] {
  return ruleIssues(rule, 1, '1.1').map(({ where, ...issue }) => {
    expect(where).toBe('1.1');
    return issue;
  });
}

test.each<[string, Rule]>([
  [
    'bands that part at one bound, which belongs to the lower',
    banded([
      [0.9, true, 1],
      [0.9, false, 0.5],
    ]),
  ],
  [
    'a band of all that was to be done',
    banded([
      [1, false, 1],
      [0, false, 0.5],
    ]),
  ],
  ['a band beyond all, where more can be done', banded([[1.5, true, 1]], true)],
  ['a single item', { kind: 'checklist', items: [['Ý', 1]] }],
  ['as many items as there are letters', { kind: 'checklist', items: named(26, 0.5) }],
  ['items whose names just fit together', { kind: 'checklist', items: filling(1400) }],
  ['the last day of a year, and a year of grace', due(12, 31, 366)],
  ['a share from nothing to all', shared(0, 1)],
  ['a share of one bound', shared(0.8, 0.8)],
  ['an answer that counts and one that does not', answered(true, false)],
  ['a deduction down to 0', deduct(0)],
  ['a deduction that keeps all', deduct(1)],
  ['steps of a count down to none', counted([5, 1], [1, 0.5], [0, 0.25])],
  ['most points for no case at all', counted([3, 0], [1, 0.5], [0, 1])],
  ['cases that take points only, from the maximum on', tallied('full', -0.5, -3)],
  ['cases that take more than there is', tallied('zero', 0.25, -5)],
  ['three thirds', parted(1 / 3, 1 / 3, 1 / 3)],
  ['three thirds as a decision prints them', parted(0.33, 0.33, 0.34)],
  ['weights of any size', weighed(5, 4, 0)],
  ['two words of its own', { kind: 'yesNo', words: ['Có', 'Không'] }],
  ['a level with a long text', worded(1_400)],
  ['points of whole numbers, and of as many decimals as are kept', shared(0, 1, { round: 0 })],
  ['points of as many decimals as are kept', shared(0, 1, { round: 6 })],
  ['points of its own where nothing arose', shared(0, 1, { notArising: 'leaveOut' })],
])('lawful: %s', (_, rule) => {
  expect(told(rule)).toEqual([]);
});

const DISORDER = { code: 'catalogue.bandsOutOfOrder' };

test.each<[string, Rule, object[]]>([
  ['no bands', banded([]), [DISORDER, { code: 'catalogue.maximumOutOfReach', reach: 0, max: 1 }]],
  [
    'a band twice',
    banded([
      [0.9, false, 1],
      [0.9, false, 0.5],
    ]),
    [DISORDER],
  ],
  [
    'an open band twice',
    banded([
      [0.9, true, 1],
      [0.9, true, 0.5],
    ]),
    [DISORDER],
  ],
  [
    'a bound that belongs to the upper and opens the lower',
    banded([
      [0.9, false, 1],
      [0.9, true, 0.5],
    ]),
    [DISORDER],
  ],
  [
    'an open band below a closed one',
    banded([
      [0.5, true, 1],
      [0.9, false, 0.5],
    ]),
    [DISORDER],
  ],
  ['a band beyond all', banded([[1.5, false, 1]]), [{ code: 'catalogue.bandOutOfReach', from: 1.5 }]],
  ['a band below nothing', banded([[-0.5, false, 1]]), [{ code: 'catalogue.bandOutOfReach', from: -0.5 }]],
  [
    'bands of too few points',
    banded([[0.5, false, 0.8]]),
    [{ code: 'catalogue.maximumOutOfReach', reach: 0.8, max: 1 }],
  ],
  [
    'levels of too few points',
    {
      kind: 'levels',
      levels: [
        ['Tốt', 0.8],
        ['Kém', 0],
      ],
    },
    [{ code: 'catalogue.maximumOutOfReach', reach: 0.8, max: 1 }],
  ],
  [
    'no items',
    { kind: 'checklist', items: [] },
    [{ code: 'catalogue.choicesInvalid' }, { code: 'catalogue.maximumOutOfReach', reach: 0, max: 1 }],
  ],
  ['a floor below nothing', shared(-0.1, 0.8), [unbound(-0.1, 0.8)]],
  ['a goal of nothing', shared(0, 0), [unbound(0, 0)]],
  ['a goal beyond all', shared(0, 1.5), [unbound(0, 1.5)]],
  ['one bound to interpolate between', shared(0.8, 0.8, { belowGoal: 'interpolated' }), [unbound(0.8, 0.8)]],
  ['a share of nothing named', shared(0, 1, { done: ' ', total: '' }), ['done', 'total'].map(nameless)],
  ['no basis', { kind: 'manual', basis: '' }, [nameless('basis')]],
  ['nothing that is counted', { kind: 'bonus', counted: '', pointsEach: 1 }, [nameless('counted')]],
  [
    'items whose names do not fit together',
    { kind: 'checklist', items: filling(1401) },
    [{ code: 'catalogue.textTooLong', field: 'items', limit: 1400 }],
  ],
  [
    'levels that differ in the case of letters alone',
    {
      kind: 'levels',
      levels: [
        ['Tốt', 1],
        ['TỐT', 0],
      ],
    },
    [{ code: 'catalogue.choicesInvalid' }],
  ],
  [
    'cases that are worth nothing',
    { kind: 'bonus', counted: 'Số vụ', pointsEach: 0 },
    [{ code: 'catalogue.rulePointsInvalid', points: 0, max: 1 }],
  ],
  ['a month too many', due(13, 5), [{ code: 'catalogue.dueInvalid', month: 13, day: 5 }]],
  ['a day too many', due(4, 31), [{ code: 'catalogue.dueInvalid', month: 4, day: 31 }]],
  ['half a day', due(4, 3.5), [{ code: 'catalogue.dueInvalid', month: 4, day: 3.5 }]],
  ['more than a year of grace', due(4, 3, 367), [{ code: 'catalogue.graceInvalid', days: 367 }]],
  ['less than no grace', due(4, 3, -1), [{ code: 'catalogue.graceInvalid', days: -1 }]],
  [
    'a deduction that leaves more than all',
    deduct(1.5),
    [{ code: 'catalogue.rulePointsInvalid', points: 1.5, max: 1 }],
  ],
  [
    'no steps of a count',
    counted(),
    [{ code: 'catalogue.stepsOutOfOrder' }, { code: 'catalogue.maximumOutOfReach', reach: 0, max: 1 }],
  ],
  ['a step twice', counted([5, 1], [5, 0.5]), [{ code: 'catalogue.stepsOutOfOrder' }]],
  ['steps from low to high', counted([1, 0.5], [5, 1]), [{ code: 'catalogue.stepsOutOfOrder' }]],
  ['a step of half a case', counted([1.5, 1]), [{ code: 'catalogue.stepNotWhole', from: 1.5 }]],
  ['a step below nothing', counted([-1, 1]), [{ code: 'catalogue.stepNotWhole', from: -1 }]],
  [
    'steps of too few points',
    counted([5, 0.8]),
    [{ code: 'catalogue.maximumOutOfReach', reach: 0.8, max: 1 }],
  ],
  [
    'steps of too many points',
    counted([5, 1.5]),
    [{ code: 'catalogue.rulePointsInvalid', points: 1.5, max: 1 }],
  ],
  ['cases that add nothing to nothing', tallied('zero', -0.5), [{ code: 'catalogue.tallyAddsNothing' }]],
  ['a case of no points', tallied('full', 0), [{ code: 'catalogue.pointsEachInvalid', points: 0 }]],
  [
    'a case of seven decimals',
    tallied('full', -0.1234567),
    [{ code: 'catalogue.pointsEachInvalid', points: -0.1234567 }],
  ],
  ['no cases', tallied('full'), [{ code: 'catalogue.choicesInvalid' }]],
  [
    'a tally that starts elsewhere',
    { ...tallied('full', 1), start: 'half' } as never,
    [{ code: 'catalogue.choiceUnknown', field: 'start', given: 'half' }],
  ],
  ['a single ratio of several', parted(1), [{ code: 'catalogue.choicesInvalid' }]],
  ['ratios that come to less', parted(0.5, 0.25), [{ code: 'catalogue.partsNotMaximum', sum: 0.75, max: 1 }]],
  ['ratios that come to more', parted(0.5, 0.75), [{ code: 'catalogue.partsNotMaximum', sum: 1.25, max: 1 }]],
  ['a ratio of no points', parted(1, 0), [{ code: 'catalogue.pointsEachInvalid', points: 0 }]],
  ['weights that are all the same', weighed(3, 3), [{ code: 'catalogue.weightsInvalid' }]],
  ['a weight below 0', weighed(3, -1), [{ code: 'catalogue.weightsInvalid' }]],
  [
    'the same word for yes and no',
    { kind: 'yesNo', words: ['Có', 'CÓ'] },
    [{ code: 'catalogue.choicesInvalid' }],
  ],
  ['a level with an empty text', worded(0), [nameless('wording')]],
  [
    'levels whose texts do not fit together',
    worded(700, 2),
    [{ code: 'catalogue.textTooLong', field: 'wording', limit: 1400 }],
  ],
  ['half a decimal', shared(0, 1, { round: 0.5 }), [{ code: 'catalogue.roundInvalid', places: 0.5 }]],
  ['seven decimals', shared(0, 1, { round: 7 }), [{ code: 'catalogue.roundInvalid', places: 7 }]],
  [
    'a word that says nothing about what did not arise',
    shared(0, 1, { notArising: 'half' as never }),
    [{ code: 'catalogue.choiceUnknown', field: 'notArising', given: 'half' }],
  ],
  ['a deduction below 0', deduct(-0.5), [{ code: 'catalogue.rulePointsInvalid', points: -0.5, max: 1 }]],
])('refused: %s', (_, rule, issues) => {
  expect(told(rule)).toEqual(issues);
});

function named(count: number, points: number): [string, number][] {
  return Array.from({ length: count }, (_, index) => [`Ý ${index + 1}`, points]);
}

/** Six items whose names, each between two quotes, take so many letters. */
function filling(letters: number): [string, number][] {
  return Array.from({ length: 6 }, (_, index) => [
    `${index}`.padEnd(index < 5 ? 231 : letters - 5 * 233 - 2, 'a'),
    0.5,
  ]);
}
