import fc from 'fast-check';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { indexSetOf, type SetFacts } from '../../../../src/features/sets/domain/index-set-of';
import { readTable } from '../../../../src/features/sets/domain/read-table';
import type { ReadRule, TableReading } from '../../../../src/features/sets/domain/table-reading';
import { readClip } from '../../../../src/features/sets/files/read-source';
import { SET_WORDS } from '../../../../src/features/sets/messages/set-words';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { readRule } from '../../../../src/wording/read-rule';
import { tsv } from '../made-files';
import { anyLayout, rowsOf } from '../made-layout';
import { anySet, criteriaOf } from '../made-set';

const FACTS: SetFacts = {
  ...SET_WORDS,
  year: 2026,
  rating: DEFAULT_SET.rating,
  reserved: Object.values(SHEET_NAME),
  sumsAccepted: false,
};

function read(text: string, rule: ReadRule = readRule): TableReading {
  const source = readClip({ html: '', text, hasPicture: false });
  if (!source.ok) throw new Error(source.issue.code);
  return readTable(source.value, {}, rule);
}
const table = (...rows: readonly string[]): string =>
  ['TT | Nội dung | Điểm | Cách chấm', ...rows].map(row => row.split(/ *\| */).join('\t')).join('\n');

test('of every table that can be read a set is made that the laws accept, whatever its numbers', () => {
  fc.assert(
    fc.property(anySet, anyLayout, (set, layout) => {
      const { set: made, issues } = indexSetOf(read(tsv(rowsOf(set, layout))), FACTS);
      expect(issues.filter(({ code }) => code.startsWith('catalogue.') && made === undefined)).toEqual([]);
      expect(made?.totalPoints).toBe(set.total);
      expect(made?.areas.flatMap(area => area.criteria).map(({ code }) => code)).toEqual(
        criteriaOf(set.areas).map(({ code }) => code),
      );
    }),
    { numRuns: 60 },
  );
});

test('what a table does not say comes from beside it', () => {
  const { set } = indexSetOf(read(table('I | Chỉ đạo | 3 |', '1 | Kế hoạch | 3 | Có: 3; không: 0')), {
    ...FACTS,
    level: 'phường',
  });
  expect(set).toMatchObject({
    ...{ format: 2, title: SET_WORDS.title, version: '2026.1', level: 'phường', totalPoints: 3 },
    areas: [
      {
        code: 'I',
        sheet: 'I. Chỉ đạo',
        criteria: [{ code: 'I.1', printedCode: '1', owner: SET_WORDS.owner }],
      },
    ],
  });
});

test('points that nobody could read keep a set from being made', () => {
  const made = indexSetOf(read(table('I | Chỉ đạo | |', '1 | Kế hoạch | 1/2 | Có')), FACTS);
  expect(made).toEqual({
    set: undefined,
    issues: [{ code: 'catalogue.pointsInvalid', where: 'I.1', points: 0 }],
  });
});

test('a rule that the laws refuse is left to a person, and that is told', () => {
  const odd: ReadRule = () => ({
    rule: { kind: 'deduct', counted: '', pointsEach: 1, notArising: 'full' },
    confidence: 'look',
    alternatives: [],
  });
  const made = indexSetOf(read(table('I | Chỉ đạo | 3 |', '1 | Kế hoạch | 3 | Trừ điểm'), odd), FACTS);
  expect(made.set?.areas[0]?.criteria[0]?.rule).toEqual({
    kind: 'manual',
    basis: 'Kế hoạch',
    notArising: 'full',
  });
  expect(made.issues).toEqual([{ code: 'catalogue.textMissing', where: 'I.1', field: 'counted' }]);
});

test('sheets have names that Excel takes, none twice', () => {
  const long = 'Công tác chỉ đạo, điều hành cải cách hành chính';
  const { set } = indexSetOf(
    read(
      table(`I | ${long} | 3 |`, '1 | Một | 3 | Có', 'II | [Thể chế]/Tài chính: | 3 |', '1 | Hai | 3 | Có'),
    ),
    FACTS,
  );
  expect(set?.areas.map(({ sheet, title }) => [sheet, title])).toEqual([
    ['I. Công tác chỉ đạo, điều hành', long],
    ['II. Thể chế Tài chính', '[Thể chế]/Tài chính:'],
  ]);
});

test('what takes points off takes as many as its part allows, or all', () => {
  const rows = [
    'I | Chỉ đạo | 10 |',
    '1 | Một | 10 | Có: 10; không: 0',
    'II | ĐIỂM TRỪ | |',
    '1 | Chậm | -1 | Mỗi lần trừ 1 điểm',
  ];
  const { set } = indexSetOf(read(table(...rows)), FACTS);
  expect(set?.areas[1]).toMatchObject({
    part: 'penalty',
    maxPoints: 10,
    // What it scores is what the part takes off: nothing without a case.
    criteria: [{ maxPoints: 10, rule: { kind: 'bonus', pointsEach: 1 } }],
  });
});

test('a title or an owner that is too long is shortened, told, and stands whole with the scoring text', () => {
  const title = 'Kiểm tra việc thực hiện kế hoạch '.repeat(20).trim();
  const owner = 'Văn phòng, '.repeat(40).trim();
  const text = [
    'TT\tNội dung\tĐiểm\tCách chấm\tPhụ trách',
    'I\tChỉ đạo\t3\t\t',
    `1\t${title}\t3\tCó: 3; không: 0\t${owner}`,
  ].join('\n');
  const reading = read(text);
  const { set } = indexSetOf(reading, FACTS);
  const made = set!.areas[0]!.criteria[0]!;
  expect(made.title).toMatch(/^Kiểm tra .*…$/);
  expect(title.startsWith(made.title.slice(0, -1))).toBe(true);
  expect(made.method).toBe([title, 'Có: 3; không: 0', owner].join('\n'));
  expect(made.rule).toEqual({ kind: 'yesNo', words: ['Có', 'không'] });
  expect(reading.issues.filter(({ code }) => code === 'row.textLong')).toMatchObject([
    { field: 'title', limit: 500, where: 'I.1' },
    { field: 'owner', limit: 255, where: 'I.1' },
  ]);
});

test('what is as long as a sheet shows it is left as it is, and stands there once', () => {
  const made = (title: string, owner: string) =>
    indexSetOf(
      read(
        [
          'TT\tNội dung\tĐiểm\tCách chấm\tPhụ trách',
          'I\tChỉ đạo\t3\t\t',
          `1\t${title}\t3\tCó: 3\t${owner}`,
        ].join('\n'),
      ),
      FACTS,
    ).set!.areas[0]!.criteria[0]!;
  expect(made('a'.repeat(500), 'b'.repeat(255))).toMatchObject({
    title: 'a'.repeat(500),
    owner: 'b'.repeat(255),
    method: 'Có: 3',
  });
  expect(made(`${'a '.repeat(250)}a`, 'Văn phòng').method).toBe(`${'a '.repeat(250)}a\nCó: 3`);
  expect(made('Kế hoạch', `${'b '.repeat(127)}bb`).method).toBe(`Có: 3\n${'b '.repeat(127)}bb`);
});
