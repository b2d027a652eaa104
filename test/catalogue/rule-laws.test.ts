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
  ['the last day of a year, and a year of grace', due(12, 31, 366)],
  ['a share from nothing to all', shared(0, 1)],
  ['a share of one bound', shared(0.8, 0.8)],
  ['an answer that counts and one that does not', answered(true, false)],
  ['a deduction down to 0', deduct(0)],
  ['a deduction that keeps all', deduct(1)],
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
  ['a deduction below 0', deduct(-0.5), [{ code: 'catalogue.rulePointsInvalid', points: -0.5, max: 1 }]],
])('refused: %s', (_, rule, issues) => {
  expect(told(rule)).toEqual(issues);
});

function named(count: number, points: number): [string, number][] {
  return Array.from({ length: count }, (_, index) => [`Ý ${index + 1}`, points]);
}
