import type { CatalogueIssue } from '../../src/catalogue/catalogue-issue';
import { criteriaOf, type Criterion, type IndexSet, type ProcessFeed } from '../../src/catalogue/index-set';
import { indexSetIssues, isSheetName } from '../../src/catalogue/laws';
import { readIndexSet } from '../../src/catalogue/read-index-set';
import { SHIPPED_SETS } from '../../src/catalogue/shipped';
import { CATALOGUE_TEXTS } from '../../src/features/sets/messages/catalogue-en';
import { sentence } from '../../src/messages/messages';
import type { Rule } from '../../src/rules/kinds';
import type { RatioRule } from '../../src/rules/ratio';
import {
  awkwardName,
  setOfEveryKind,
  setWithAreas,
  withArea,
  withCriterion,
  withFirstCriteria,
} from './build-set';

test.each(SHIPPED_SETS.map(set => ({ id: set.id, set })))('the shipped set $id obeys the laws', ({ set }) => {
  expect(readIndexSet(JSON.parse(JSON.stringify(set)))).toEqual({ set });
});

test.each([1, 5, 7, 8, 9, 30])('a set of %i areas obeys the laws', count => {
  expect(indexSetIssues(setWithAreas(count, awkwardName))).toEqual([]);
  expect(setWithAreas(count).areas).toHaveLength(count);
  expect(criteriaOf(setWithAreas(count))).toHaveLength(40);
});

test('a set of a few criteria obeys the laws', () => {
  const few = withFirstCriteria(setWithAreas(2, awkwardName), 3);
  expect(indexSetIssues(few)).toEqual([]);
  expect(criteriaOf(few).map(({ code }) => code)).toEqual(['1.1', '1.2', '1.3', '2.1', '2.2', '2.3']);
});

test('a set of every rule kind obeys the laws', () => {
  expect(indexSetIssues(setOfEveryKind())).toEqual([]);
});

const sound = setWithAreas(5);
const change = (criterion: Partial<Criterion>): IndexSet => withCriterion(sound, '1.1', criterion);
const { rule: ratio } = criteriaOf(sound)[0]! as Criterion & { rule: RatioRule };
/** The first criterion is worth 1.5 points. */
const ruled = (rule: Rule): IndexSet => change({ rule });
/** Parameters as JSON may hold them, whatever the types say. */
const forged = (rule: object): IndexSet => ruled({ ...ratio, ...rule });
const named = (count: number, points: number): [string, number][] =>
  Array.from({ length: count }, (_, index) => [`Mức ${index + 1}`, points]);
const long = (length: number): string => 'Đ'.repeat(length);

/** A broken variant of a sound set, and the one issue that it must give. */
const BROKEN: readonly (readonly [what: string, set: IndexSet, issue: CatalogueIssue])[] = [
  ['no id', { ...sound, id: ' ' }, { code: 'catalogue.textMissing', where: '', field: 'id' }],
  ['no owner', change({ owner: '' }), { code: 'catalogue.textMissing', where: '1.1', field: 'owner' }],
  [
    'a title that shows in no cell',
    change({ title: long(501) }),
    { code: 'catalogue.textTooLong', where: '1.1', field: 'title', limit: 500 },
  ],
  [
    'an area title that is too long',
    withArea(sound, 2, { title: long(501) }),
    { code: 'catalogue.textTooLong', where: '2', field: 'title', limit: 500 },
  ],
  [
    'a level name that no formula takes',
    ruled({
      kind: 'levels',
      levels: [
        [long(256), 1.5],
        ['Không', 0],
      ],
    }),
    { code: 'catalogue.textTooLong', where: '1.1', field: 'levels', limit: 255 },
  ],
  [
    'level names that fill a formula together',
    ruled({ kind: 'levels', levels: named(20, 1.5).map(([name, points]) => [name + long(100), points]) }),
    { code: 'catalogue.textTooLong', where: '1.1', field: 'levels', limit: 700 },
  ],
  [
    'a survey in which every answer counts as satisfied',
    ruled({
      kind: 'survey',
      satisfied: 'Hài lòng',
      valid: 'Hợp lệ',
      levels: ['Tốt', 'Rất tốt'].map(name => ({ name, satisfied: true })),
    }),
    { code: 'catalogue.surveyOneSided', where: '1.1' },
  ],
  [
    'answers of a survey that are named alike',
    ruled({
      kind: 'survey',
      satisfied: 'Hài lòng',
      valid: 'Hợp lệ',
      levels: [true, false].map(satisfied => ({ name: 'Tốt', satisfied })),
    }),
    { code: 'catalogue.choicesInvalid', where: '1.1' },
  ],
  [
    'more items than letters',
    ruled({ kind: 'checklist', items: named(27, 0.1) }),
    { code: 'catalogue.tooMany', where: '1.1', list: 'items', count: 27, limit: 26 },
  ],
  [
    'more levels than Excel nests',
    ruled({ kind: 'levels', levels: named(65, 1.5) }),
    { code: 'catalogue.tooMany', where: '1.1', list: 'levels', count: 65, limit: 26 },
  ],
  [
    'a reporting period outside the list',
    change({ reporting: 'month' as Criterion['reporting'] }),
    { code: 'catalogue.choiceUnknown', where: '1.1', field: 'reporting', given: 'month' },
  ],
  [
    'a variant outside the list',
    forged({ belowGoal: 'linear' }),
    { code: 'catalogue.choiceUnknown', where: '1.1', field: 'belowGoal', given: 'linear' },
  ],
  [
    'a register that does not exist',
    forged({ fedBy: 'letters' }),
    { code: 'catalogue.choiceUnknown', where: '1.1', field: 'fedBy', given: 'letters' },
  ],
  ['a year of the past', { ...sound, year: 23 }, { code: 'catalogue.yearInvalid', where: '', year: 23 }],
  ['no areas', { ...sound, areas: [] }, { code: 'catalogue.noAreas', where: '' }],
  [
    'an area without criteria',
    withArea(setWithAreas(5), 5, { criteria: [], maxPoints: 0 }),
    { code: 'catalogue.noCriteria', where: '5' },
  ],
  ['a code with a space', change({ code: '1.1 ' }), { code: 'catalogue.codeInvalid', where: '1.1 ' }],
  [
    'a code that an item of a criterion has',
    withCriterion(sound, '1.2', { code: '1.1.a' }),
    { code: 'catalogue.codeBelowCriterion', where: '1.1.a', criterion: '1.1' },
  ],
  ['a code twice', change({ code: '1.2' }), { code: 'catalogue.codeTwice', where: '1.2' }],
  [
    'a heading with the code of a criterion',
    withArea(sound, 1, { headings: [{ code: '1.1', title: 'Nhóm' }] }),
    { code: 'catalogue.codeTwice', where: '1.1' },
  ],
  [
    'codes out of order',
    change({ code: '1.20' }),
    { code: 'catalogue.codeOutOfOrder', where: '1.2', after: '1.20' },
  ],
  [
    'a code of another area',
    change({ code: '0.1' }),
    { code: 'catalogue.codeOutsideArea', where: '0.1', area: '1' },
  ],
  [
    'a heading over nothing',
    withArea(sound, 1, { headings: [{ code: '1.9', title: 'Nhóm' }] }),
    { code: 'catalogue.headingEmpty', where: '1.9' },
  ],
  ['a maximum of 0', change({ maxPoints: 0 }), { code: 'catalogue.pointsInvalid', where: '1.1', points: 0 }],
  [
    'a maximum of seven decimals',
    change({ maxPoints: 1.5000001 }),
    { code: 'catalogue.pointsInvalid', where: '1.1', points: 1.5000001 },
  ],
  [
    'a maximum without end',
    change({ maxPoints: Infinity }),
    { code: 'catalogue.pointsInvalid', where: '1.1', points: Infinity },
  ],
  [
    'criteria that do not add up to the area',
    change({ maxPoints: 2 }),
    { code: 'catalogue.areaPointsDiffer', where: '1', declared: 7.5, summed: 8 },
  ],
  [
    'a sheet name that Excel refuses',
    withArea(sound, 1, { sheet: 'a/b' }),
    { code: 'catalogue.sheetNameIllegal', where: '1', name: 'a/b' },
  ],
  [
    'a sheet name in other letter case',
    withArea(sound, 2, { sheet: 'LĨNH VỰC 1' }),
    { code: 'catalogue.sheetNameTwice', where: '2', name: 'LĨNH VỰC 1' },
  ],
  [
    'a target above 100 %',
    change({ target: '≥120', unit: '%' }),
    { code: 'catalogue.targetImpossible', where: '1.1', target: '≥120' },
  ],
  [
    'a target just above 100 %',
    change({ target: 'Trên 100', unit: '%' }),
    { code: 'catalogue.targetImpossible', where: '1.1', target: 'Trên 100' },
  ],
  [
    'evidence without a name',
    change({ evidence: [''] }),
    { code: 'catalogue.evidenceMissing', where: '1.1' },
  ],
  [
    'a rule kind that every object inherits',
    forged({ kind: 'toString' }),
    { code: 'catalogue.ruleUnknown', where: '1.1', kind: 'toString' },
  ],
  [
    'a floor above the goal',
    forged({ floor: 0.9, goal: 0.825 }),
    { code: 'catalogue.ratioBoundsInvalid', where: '1.1', floor: 0.9, goal: 0.825 },
  ],
  [
    'a goal that is not a number',
    forged({ goal: NaN }),
    { code: 'catalogue.ratioBoundsInvalid', where: '1.1', floor: 0.8, goal: NaN },
  ],
  [
    'bands from low to high',
    ruled({
      kind: 'bands',
      done: 'a',
      total: 'b',
      bands: [
        { from: 0.5, open: false, points: 1 },
        { from: 0.9, open: false, points: 1.5 },
      ],
    }),
    { code: 'catalogue.bandsOutOfOrder', where: '1.1' },
  ],
  [
    'a band that no ratio reaches',
    ruled({
      kind: 'bands',
      done: 'a',
      total: 'b',
      bands: [
        { from: 1, open: true, points: 1.5 },
        { from: 0.9, open: false, points: 1 },
      ],
    }),
    { code: 'catalogue.bandOutOfReach', where: '1.1', from: 1 },
  ],
  [
    'a single level',
    ruled({ kind: 'levels', levels: [['Đạt', 1.5]] }),
    { code: 'catalogue.choicesInvalid', where: '1.1' },
  ],
  [
    'points above the maximum',
    ruled({ kind: 'deduct', counted: 'Số vụ', pointsEach: 2 }),
    { code: 'catalogue.rulePointsInvalid', where: '1.1', points: 2, max: 1.5 },
  ],
  [
    'points of seven decimals',
    ruled({ kind: 'bonus', counted: 'Số vụ', pointsEach: 0.1234567 }),
    { code: 'catalogue.rulePointsInvalid', where: '1.1', points: 0.1234567, max: 1.5 },
  ],
  [
    'items that never make the maximum',
    ruled({ kind: 'checklist', items: named(2, 0.5) }),
    { code: 'catalogue.maximumOutOfReach', where: '1.1', reach: 1, max: 1.5 },
  ],
  [
    'a deadline that not every year has',
    ruled({ kind: 'deadline', due: { month: 2, day: 29 }, latePoints: 0, graceDays: 0 }),
    { code: 'catalogue.dueInvalid', where: '1.1', month: 2, day: 29 },
  ],
  [
    'half a day of grace',
    ruled({ kind: 'deadline', due: { month: 2, day: 28 }, latePoints: 0, graceDays: 0.5 }),
    { code: 'catalogue.graceInvalid', where: '1.1', days: 0.5 },
  ],
  [
    'ratings that do not end at 0',
    { ...sound, rating: [['Tốt', 0.8]] },
    { code: 'catalogue.ratingInvalid', where: '' },
  ],
  [
    'two ratings of one name',
    {
      ...sound,
      rating: [
        ['Tốt', 0.8],
        ['tốt', 0],
      ],
    },
    { code: 'catalogue.ratingInvalid', where: '' },
  ],
  [
    'a process row with the code of a criterion',
    { ...sound, processRows: [{ ...sound.processRows[0]!, code: '1.1' }] },
    { code: 'catalogue.codeTwice', where: '1.1' },
  ],
  [
    'a process row that counts cells could take for a number',
    { ...sound, processRows: [{ ...sound.processRows[0]!, code: '9.1' }] },
    { code: 'catalogue.processCodeNumeric', where: '9.1' },
  ],
  [
    'a process row that is counted from nothing',
    { ...sound, processRows: [{ ...sound.processRows[0]!, fedBy: 'mood' as ProcessFeed }] },
    { code: 'catalogue.choiceUnknown', where: 'III.1', field: 'fedBy', given: 'mood' },
  ],
  [
    'more areas than a workbook can show',
    setWithAreas(31),
    { code: 'catalogue.tooMany', where: '', list: 'areas', count: 31, limit: 30 },
  ],
];

describe('a set is refused for', () => {
  test.each(BROKEN)('%s', (_, set, issue) => {
    expect(indexSetIssues(set)).toContainEqual(issue);
  });

  test('a code below that of another criterion, wherever both stand', () => {
    const { criteria } = sound.areas[0]!;
    for (const { code: criterion } of criteria)
      for (const { code } of criteria.filter(each => each.code !== criterion)) {
        const where = `${criterion}.a`;
        expect(indexSetIssues(withCriterion(sound, code, { code: where }))).toContainEqual({
          code: 'catalogue.codeBelowCriterion',
          where,
          criterion,
        });
      }
  });

  test('a sum that is not 100', () => {
    expect(indexSetIssues({ ...sound, areas: sound.areas.slice(0, 4) })).toEqual([
      expect.objectContaining({ code: 'catalogue.totalPointsDiffer', declared: 100 }),
    ]);
  });

  test('a sheet that the workbook needs itself', () => {
    expect(indexSetIssues(sound, ['lĩnh vực 3'])).toEqual([
      { code: 'catalogue.sheetNameTwice', where: '3', name: 'Lĩnh vực 3' },
    ]);
  });
});

test('each problem has its own sentence in both languages', () => {
  const issues = new Map(BROKEN.map(([, , issue]) => [issue.code, issue]));
  expect(issues.size).toBeGreaterThanOrEqual(15);
  for (const sentences of [CATALOGUE_TEXTS.vi, CATALOGUE_TEXTS.en]) {
    const told = [...issues.values()].map(issue => sentence(sentences, issue));
    expect(new Set(told).size).toBe(told.length);
    for (const text of told) expect(text).not.toMatch(/undefined|null|object/);
  }
});

test('all problems are told at once, and none besides', () => {
  const broken = withArea(
    withCriterion(change({ owner: '', evidence: [], rule: { ...ratio, floor: 0.9, goal: 0.8 } }), '2.1', {
      reporting: 'never' as Criterion['reporting'],
    }),
    3,
    { sheet: 'a:b' },
  );
  expect(indexSetIssues({ ...broken, year: 1 }).map(({ code, where }) => `${where} ${code}`)).toEqual([
    ' catalogue.yearInvalid',
    '1.1 catalogue.textMissing',
    '1.1 catalogue.ratioBoundsInvalid',
    '2.1 catalogue.choiceUnknown',
    '3 catalogue.sheetNameIllegal',
  ]);
});

test('what a rule allows is not refused', () => {
  const rule = { ...ratio, mayExceed: true } as const;
  expect(indexSetIssues(change({ target: '110', unit: '%', rule }))).toEqual([]);
  expect(indexSetIssues(change({ target: '≥1', unit: 'sáng kiến' }))).toEqual([]);
  expect(indexSetIssues(change({ target: '150', unit: 'hồ sơ' }))).toEqual([]);
});

test.each<[name: string, legal: boolean]>([
  ['1. Chỉ đạo', true],
  ['a'.repeat(31), true],
  ["Thu 'và' chi", true],
  ['a'.repeat(32), false],
  ['', false],
  ['  ', false],
  ['History', false],
  ["'a", false],
  ["a'", false],
  ['a\nb', false],
  ...[...'[]:*?/\\'].map((letter): [string, boolean] => [`a${letter}`, false]),
])('sheet name %j: %s', (name, legal) => {
  expect(isSheetName(name)).toBe(legal);
});
