import { indexSetIssues, isSheetName } from '../../src/catalogue/laws';
import { criteriaOf, type Criterion, type IndexSet } from '../../src/catalogue/index-set';
import { setWithAreas, withArea, withCriterion } from './build-set';

const sound = setWithAreas(5);
const first = criteriaOf(sound)[0]!;
const row = sound.processRows[0]!;
const change = (criterion: Partial<Criterion>): IndexSet => withCriterion(sound, first.code, criterion);
const long = (length: number): string => 'Đ'.repeat(length);
const rated = (...bounds: number[]): IndexSet => ({
  ...sound,
  rating: bounds.map((from, index) => [`Mức ${index + 1}`, from]),
});
const rows = (count: number): IndexSet['processRows'] =>
  Array.from({ length: count }, (_, index) => ({ ...row, code: `IV.${index + 1}` }));
const criteria = (count: number): IndexSet =>
  withArea({ ...sound, areas: sound.areas.slice(0, 1) }, 1, {
    criteria: Array.from({ length: count }, () => first),
  });

test.each<[string, IndexSet]>([
  ['ratings from 100 % down', rated(1, 0.5, 0)],
  ['20 ratings', rated(...Array.from({ length: 20 }, (_, index) => (19 - index) / 20))],
  ['20 process rows', { ...sound, processRows: rows(20) }],
  ['remarks that fill a page', { ...sound, pointsNote: long(3000), ratingNote: long(3000) }],
  ['evidence that fills a cell', change({ evidence: [long(249), long(249)] })],
  ['a target that fills its cell', change({ target: long(60), unit: 'hồ sơ' })],
  ['a target above a share', change({ target: 'Trên 80', unit: '%' })],
  [
    'a target of all, with a word that means more elsewhere',
    change({ target: '100 trên tổng số', unit: '%' }),
  ],
  ['a target just below 100 %', change({ target: '99,5', unit: '%' })],
])('lawful: %s', (_, set) => {
  expect(indexSetIssues(set)).toEqual([]);
});

const RATING = { code: 'catalogue.ratingInvalid', where: '' };

test.each<[string, IndexSet, object[]]>([
  ['ratings above 100 %', rated(1.5, 0), [RATING]],
  ['ratings out of order', rated(0.8, 0.9, 0), [RATING]],
  ['one bound for two ratings', rated(0.8, 0.8, 0), [RATING]],
  ['no ratings', rated(), [RATING]],
  [
    '21 ratings',
    rated(...Array.from({ length: 21 }, (_, index) => (20 - index) / 20)),
    [{ code: 'catalogue.tooMany', where: '', list: 'rating', count: 21, limit: 20 }],
  ],
  [
    'a rating without a name',
    {
      ...sound,
      rating: [
        ['Tốt', 0.5],
        [' ', 0],
      ],
    },
    [{ code: 'catalogue.textMissing', where: '', field: 'rating' }],
  ],
  [
    '21 process rows',
    { ...sound, processRows: rows(21) },
    [{ code: 'catalogue.tooMany', where: '', list: 'processRows', count: 21, limit: 20 }],
  ],
  [
    'a long note on a process row',
    { ...sound, processRows: [{ ...row, note: long(501) }] },
    [{ code: 'catalogue.textTooLong', where: row.code, field: 'note', limit: 500 }],
  ],
  ['no areas', { ...sound, areas: [] }, [{ code: 'catalogue.noAreas', where: '' }]],
  [
    'areas out of order',
    { ...sound, areas: [...sound.areas.slice(1), sound.areas[0]!] },
    [{ code: 'catalogue.codeOutOfOrder', where: '1', after: '5' }],
  ],
  [
    'a target that overflows its cell',
    change({ target: long(61), unit: 'hồ sơ' }),
    [{ code: 'catalogue.textTooLong', where: first.code, field: 'target', limit: 60 }],
  ],
  [
    'a target a little above 100 %',
    change({ target: '100,5', unit: '%' }),
    [{ code: 'catalogue.targetImpossible', where: first.code, target: '100,5' }],
  ],
  ...(['note', 'task', 'source'] as const).map((field): [string, IndexSet, object[]] => [
    `a long ${field}`,
    change({ [field]: long(501) }),
    [{ code: 'catalogue.textTooLong', where: first.code, field, limit: 500 }],
  ]),
  [
    'evidence of which one has no name',
    change({ evidence: ['Quyết định', ' '] }),
    [{ code: 'catalogue.evidenceMissing', where: first.code }],
  ],
  ['no version', { ...sound, version: '' }, [{ code: 'catalogue.textMissing', where: '', field: 'version' }]],
  ['no title', { ...sound, title: '' }, [{ code: 'catalogue.textMissing', where: '', field: 'title' }]],
  ['no level', { ...sound, level: '' }, [{ code: 'catalogue.textMissing', where: '', field: 'level' }]],
  [
    'a long remark on points',
    { ...sound, pointsNote: long(3001) },
    [{ code: 'catalogue.textTooLong', where: '', field: 'note', limit: 3000 }],
  ],
  [
    'a long remark on ratings',
    { ...sound, ratingNote: long(3001) },
    [{ code: 'catalogue.textTooLong', where: '', field: 'note', limit: 3000 }],
  ],
  [
    'evidence that overflows a page',
    change({ evidence: [long(1500), long(1499)] }),
    [{ code: 'catalogue.textTooLong', where: first.code, field: 'evidence', limit: 3000 }],
  ],
  [
    'an area alone that is not worth 100',
    { ...sound, areas: sound.areas.slice(0, 1) },
    [{ code: 'catalogue.totalPointsDiffer', where: '', declared: 100, summed: sound.areas[0]!.maxPoints }],
  ],
])('refused: %s', (_, set, issues) => {
  expect(indexSetIssues(set)).toEqual(issues);
});

test('a set has room for 400 criteria', () => {
  const tooMany = { code: 'catalogue.tooMany', where: '', list: 'criteria', count: 401, limit: 400 };
  expect(indexSetIssues(criteria(401))).toContainEqual(tooMany);
  expect(indexSetIssues(criteria(400)).map(({ code }) => code)).not.toContain('catalogue.tooMany');
});

test.each(['x1.1', '1.1x', '1..1', '1.1.1.1.1.1.1', '1.1234'])('%s is no code', code => {
  expect(indexSetIssues(change({ code }))).toContainEqual({ code: 'catalogue.codeInvalid', where: code });
});

test('a heading stands before what is numbered below it', () => {
  const headed = (...codes: string[]): IndexSet =>
    withArea(sound, 1, { headings: codes.map(code => ({ code, title: 'Nhóm' })) });
  const misplaced = (set: IndexSet): string[] =>
    indexSetIssues(set).flatMap(({ code, where }) => (code === 'catalogue.codeOutOfOrder' ? [where] : []));
  expect(misplaced(headed('1.20', '1.20.0'))).toEqual([]);
  expect(misplaced(headed('1.20.0', '1.20'))).toEqual(['1.20']);
  expect(misplaced(headed('1.20', '1.100'))).toEqual([]);
});

test('a heading has a title', () => {
  expect(indexSetIssues(withArea(sound, 1, { headings: [{ code: '1.20', title: ' ' }] }))).toContainEqual({
    code: 'catalogue.textMissing',
    where: '1.20',
    field: 'title',
  });
});

test('only the very name of a sheet of Excel is taken', () => {
  expect(isSheetName('History 2')).toBe(true);
});
