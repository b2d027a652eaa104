import type { GridCell } from '../../../../src/features/sets/domain/grid';
import { readTable } from '../../../../src/features/sets/domain/read-table';
import { readClip } from '../../../../src/features/sets/files/read-source';
import { readRule } from '../../../../src/wording/read-rule';
import { codes, fromText, read, told } from '../read-drawn';

const HEADER = 'TT | Nội dung | Điểm | Cách chấm';
const AREA = 'I | Chỉ đạo | |';

test('a table without scoring texts, and one without criteria, say so', () => {
  expect(codes(fromText(['TT | Nội dung | Điểm', 'I | Chỉ đạo | 3', '1 | Kế hoạch | 3']))).toEqual([
    'columns.noMethod',
  ]);
  expect(codes(fromText([HEADER, 'Tổng cộng | | 3 |']))).toEqual(['table.noCriteria', 'sum.total']);
});

test.each<[string, readonly string[], object]>([
  ['without a title', ['1 | | 3 | Có: 3'], { code: 'row.noTitle', where: 'I.1', row: 3 }],
  [
    'without a scoring text beside others',
    ['1 | Một | 1 | Có: 1', '2 | Hai | 2 |'],
    { code: 'row.noRule', where: 'I.2', row: 4 },
  ],
  [
    'with something else in place of its number',
    ['xem | Một | 1 | Có: 1'],
    { code: 'row.codeUnreadable', text: 'xem', row: 3 },
  ],
])('a criterion %s is told', (_, rows, issue) => {
  expect(told(fromText([HEADER, AREA, ...rows]))).toMatchObject([issue]);
});

test('points by survey that are others than those beside them are told', () => {
  const survey = (points: string): unknown[] =>
    told(
      fromText([
        'TT | Nội dung | Điểm tối đa | Điểm XHH | Cách chấm',
        'I | Chỉ đạo | | |',
        `1 | Kế hoạch | 3 | ${points} | Có: 3`,
      ]),
    );
  expect(survey('1')).toMatchObject([{ code: 'row.surveyToo', survey: 1, where: 'I.1' }]);
  expect(survey('3')).toEqual([]);
});

test('of points in one cell with those of the row above nobody knows whose they are', () => {
  const html = [
    '<table><tr><td>TT<td>Nội dung<td>Điểm<td>Cách chấm<tr><td>I<td>Chỉ đạo<td><td>',
    '<tr><td>1<td>Kế hoạch<td rowspan=2>3<td>Có: 3<tr><td>2<td>Kiểm tra<td>Có: 3</table>',
  ].join('');
  const reading = read(readClip({ html, text: '', hasPicture: false }));
  expect(reading.areas[0]!.criteria.map(({ maxPoints }) => maxPoints)).toEqual([3, null]);
  expect(told(reading)).toMatchObject([{ code: 'row.pointsShared', where: 'I.2' }]);
});

test('headings that stand deeper than a sheet shows them are told', () => {
  const paths = Array.from({ length: 6 }, (_, depth) =>
    Array(depth + 1)
      .fill('1')
      .join('.'),
  );
  const rows = paths.map(path => `${path} | Việc ${path} | |`);
  const last = `${paths.at(-1)!} | Việc | 1 | Có: 1`;
  expect(told(fromText([HEADER, ...rows.slice(0, -1), last]))).toEqual([]);
  expect(told(fromText([HEADER, ...rows, '- | Việc | 1 | Có: 1']))).toEqual([
    { code: 'row.tooDeep', depth: 5, limit: 4, where: paths.at(-1), table: 1, row: 7 },
  ]);
});

test('points of a formula that was not calculated are told of criteria, and not of headings', () => {
  const cells = (...texts: readonly (string | GridCell)[]): readonly GridCell[] =>
    texts.map(text => (typeof text === 'string' ? { text } : text));
  const formula: GridCell = { text: '', holds: ['noResult'] };
  const rows = [
    cells('TT', 'Nội dung', 'Điểm', 'Cách chấm'),
    cells('I', 'Chỉ đạo', formula, ''),
    cells('1', 'Kế hoạch', formula, 'Có: 3'),
    cells('2', 'Kiểm tra', '3', 'Có: 3'),
  ].map((row, index) => ({ table: 1, row: index + 1, cells: row }));
  const reading = readTable([{ name: '', above: [], rows }], {}, readRule);
  expect(told(reading)).toMatchObject([
    { code: 'row.pointsNoResult', where: 'I.1' },
    { code: 'row.noPoints', where: 'I.1' },
  ]);
  expect(reading.areas[0]!.criteria.map(({ maxPoints }) => maxPoints)).toEqual([null, 3]);
});

test.each(['-2', '1/2', '2 điểm'])(
  'what is odd of the points of an area that is a criterion is told once: %s',
  points => {
    const rows = [HEADER, AREA, '1 | Một | 1 | Có: 1', `II | Hài lòng | ${points} | SIPAS`];
    const issues = told(fromText(rows));
    expect(issues).toMatchObject([{ where: 'II.1', row: 4 }]);
    expect(issues.flatMap(issue => ('count' in issue ? [issue.count] : []))).toEqual(
      points === '2 điểm' ? [1] : [],
    );
  },
);
