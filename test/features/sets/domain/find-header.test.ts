import { readClip } from '../../../../src/features/sets/files/read-source';
import type { TableReading } from '../../../../src/features/sets/domain/table-reading';
import { fromText, outline, read } from '../read-drawn';

/** What the columns of a table are taken for, with the unit whose points they hold. */
const meanings = ({ columns }: TableReading): string[] =>
  columns.map(({ meaning, unit }) => (unit === undefined ? meaning : `${meaning} ${unit}`));
const headers = ({ columns }: TableReading): string[] => columns.map(({ header }) => header);
const BODY = ['I | Chỉ đạo | 3 | ', '1 | Kế hoạch | 3 | Có: 3'];
const of = (...lines: readonly string[]): TableReading => fromText([...lines, ...BODY]);
const html = (rows: string): TableReading =>
  read(readClip({ html: `<table>${rows}</table>`, text: '', hasPicture: false }));
const ROWS = '<tr><td>I<td>Chỉ đạo<td>3<td><tr><td>1<td>Kế hoạch<td>3<td>Có: 3';

test.each<[string, readonly string[], readonly string[]]>([
  ['by its names', ['TT | Nội dung | Điểm tối đa | Cách chấm'], ['code', 'title', 'points', 'method']],
  // Where nothing else is called a title, what is judged is one.
  [
    'of what is judged alone',
    ['TT | Nội dung đánh giá | Điểm tối đa | Ghi chú'],
    ['code', 'title', 'points', 'ignored'],
  ],
  [
    'of what is judged beside a title',
    ['TT | Tiêu chí | Điểm tối đa | Nội dung đánh giá'],
    ['code', 'title', 'points', 'method'],
  ],
  [
    'below the names of the annex',
    ['PHỤ LỤC | | |', 'Biểu số 1 | | |', 'TT | Tiêu chí | Điểm | Cách chấm'],
    ['code', 'title', 'points', 'method'],
  ],
  [
    'below a smaller one',
    ['TT | Lĩnh vực | Điểm | ', '1 | Chung | 3 |', 'TT | Tiêu chí | Điểm | Cách chấm'],
    ['code', 'title', 'points', 'method'],
  ],
  [
    'with names that are not known',
    ['TT | Tiêu chí | Điểm | Cột lạ'],
    ['code', 'title', 'points', 'ignored'],
  ],
  ['of two names', ['Tiêu chí | Điểm | | '], ['title', 'points', 'ignored', 'ignored']],
])('a header is known %s', (_, lines, expected) => {
  expect(meanings(of(...lines))).toEqual(expected);
});

test.each([
  ['without a column of criteria', 'TT | Điểm | Cách chấm'],
  ['that names the same twice', 'Tiêu chí | Nội dung'],
])('a row %s is no header', (_, line) => {
  expect(of(line).issues.map(({ code }) => code)).toContain('columns.unknown');
});

test('names of the parts of a column stand below its own, merged or not', () => {
  const parts = fromText([
    'TT | Tiêu chí | Cột chung | | Điểm | Cách chấm',
    ' | | Phần A | Phần B | | ',
    'I | Chỉ đạo | | | 3 | ',
    '1 | Kế hoạch | | | 3 | Có: 3',
  ]);
  expect(headers(parts).slice(2, 4)).toEqual(['Cột chung Phần A', 'Cột chung Phần B']);
  expect(outline(parts)).toEqual(['I (I) Chỉ đạo: 3', '- I.1 (1) Kế hoạch: 3']);
  const merged = html(
    '<tr><td rowspan=2>TT<td rowspan=2>Tiêu chí<td colspan=2>Thang bảng<tr><td>Điểm tối đa<td>Cách chấm' +
      ROWS,
  );
  expect(headers(merged)).toEqual(['TT', 'Tiêu chí', 'Thang bảng Điểm tối đa', 'Thang bảng Cách chấm']);
  expect(meanings(merged)).toEqual(['code', 'title', 'points', 'method']);
});

test('parts that nobody knows by their names stand below a name that is merged over them', () => {
  const merged = html(
    '<tr><td rowspan=2>TT<td rowspan=2>Tiêu chí<td colspan=2>Cột chung<td rowspan=2>Điểm<td rowspan=2>Cách chấm' +
      '<tr><td>Phần A<td>Phần B<tr><td>I<td>Chỉ đạo<td><td><td>3<td><tr><td>1<td>Kế hoạch<td><td><td>3<td>Có: 3',
  );
  expect(headers(merged).slice(2, 4)).toEqual(['Cột chung Phần A', 'Cột chung Phần B']);
  expect(outline(merged)).toEqual(['I (I) Chỉ đạo: 3', '- I.1 (1) Kế hoạch: 3']);
});

test('points of a survey stay so, whatever the line below calls them', () => {
  const reading = fromText([
    'TT | Tiêu chí | Điểm tối đa | Điểm XHH | Cách chấm',
    ' | | | Tối đa | ',
    'I | Chỉ đạo | 3 | 1 | ',
    '1 | Kế hoạch | 3 | 1 | Có: 3',
  ]);
  expect(meanings(reading)).toEqual(['code', 'title', 'points', 'survey', 'method']);
});

test('a header may take three lines, and no more', () => {
  const lines = ['TT | Tiêu chí | Điểm tối đa | ', ' | | Nhóm một | Nhóm hai', ' | | Xã | Phường'];
  expect(headers(of(...lines)).slice(2)).toEqual(['Điểm tối đa Nhóm một Xã', 'Điểm tối đa Nhóm hai Phường']);
  expect(headers(of(...lines, ' | | Xã A | Phường B'))[2]).toBe('Điểm tối đa Nhóm một Xã');
});

test.each(['3', '(3)', '2,5'])('a row with the figure %s is none of the header', figure => {
  const reading = fromText([
    'TT | Tiêu chí | Điểm | | Cách chấm',
    ` | | ${figure} | Xã | `,
    'I | A | 3 | | Có',
  ]);
  expect(headers(reading)[2]).toBe('Điểm');
});

test('types of units below a column of points go on with the header', () => {
  for (const unit of ['Xã', 'Phường', 'Đối với đặc khu', '(Loại I)', 'Khu vực 2', 'UBND xã, phường'])
    expect(headers(of('TT | Tiêu chí | Điểm | Cách chấm', ` | | ${unit} | `))[2]).toBe(`Điểm ${unit}`);
  expect(headers(of('TT | Tiêu chí | Điểm | Cách chấm', ' | | Gồm xã | '))[2]).toBe('Điểm');
});

test.each<[string, readonly string[]]>([
  [
    'TT | Tiêu chí | Điểm tối đa | Cách chấm | Thang điểm',
    ['code', 'title', 'points', 'method', 'optionPoints'],
  ],
  ['TT | Tiêu chí | Điểm tối đa | Thang điểm | Mức điểm', ['code', 'title', 'points', 'ignored', 'ignored']],
  ['TT | Tiêu chí | Thang điểm | Cách chấm | Ghi chú', ['code', 'title', 'points', 'method', 'ignored']],
])('points of options are told from those of criteria: %s', (header, expected) => {
  expect(meanings(fromText([header, 'I | Chỉ đạo | 3 | | ', '1 | Kế hoạch | 3 | Có | 3']))).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['Điểm tối đa (Xã) | Điểm tối đa (Phường)', ['Xã', 'Phường']],
  ['Điểm tối đa xã | Điểm tối đa phường', ['xã', 'phường']],
  ['Điểm chuẩn - Xã | Điểm chuẩn - Phường', ['Xã', 'Phường']],
  ['Điểm chuẩn | Điểm chuẩn đặc khu', ['Điểm chuẩn', 'đặc khu']],
])('columns of points for types of units are told apart: %s', (header, units) => {
  const reading = fromText([
    `TT | Tiêu chí | ${header} | Cách chấm`,
    'I | Chỉ đạo | 3 | 4 |',
    '1 | Kế hoạch | 3 | 4 | Có',
  ]);
  expect(reading.units).toEqual(units);
});

test.each([
  ['Điểm tối đa', 'points'],
  ['Điểm chuẩn', 'points'],
  // A scale may be that of options: somebody is asked which column holds the points.
  ['Thang điểm', 'ignored'],
])('what is appraised below “%s”, beside a survey, is told as %s', (header, meaning) => {
  const reading = fromText([
    `TT | Tiêu chí | ${header} | | Cách chấm`,
    ' | | Thẩm định | Điều tra XHH | ',
    'I | Chỉ đạo | 3 | 1 | ',
    '1 | Kế hoạch | 3 | 1 | Có: 3',
  ]);
  expect(meanings(reading)).toEqual(['code', 'title', meaning, 'survey', 'method']);
  expect(reading.issues.some(({ code }) => code === 'columns.noPoints')).toBe(meaning === 'ignored');
});

test('under a maximum in three lines what is appraised and what is asked of people are told apart', () => {
  const reading = html(
    '<tr><td rowspan=3>TT<td rowspan=3>Tiêu chí<td colspan=2>Điểm tối đa<td rowspan=3>Cách chấm' +
      '<tr><td colspan=2>Nhóm một<tr><td>Thẩm định<td>Điều tra XHH' +
      '<tr><td>I<td>Chỉ đạo<td>3<td>1<td><tr><td>1<td>Kế hoạch<td>3<td>1<td>Có: 3',
  );
  expect(meanings(reading)).toEqual(['code', 'title', 'points', 'survey', 'method']);
});

test('a header that stands too far down is none', () => {
  const below = (lines: number): TableReading =>
    of(...Array.from({ length: lines }, () => 'Lời dẫn | | |'), 'TT | Tiêu chí | Điểm | Cách chấm');
  expect([below(39).areas.length, below(40).areas.length]).toEqual([1, 0]);
});

test('one name makes no header, nor do several without a title', () => {
  expect(fromText(['TT | Cột lạ | Cột khác', '1 | Kế hoạch | 3']).areas).toEqual([]);
  expect(fromText(['TT | Điểm | Cách chấm', '1 | 3 | Có']).areas).toEqual([]);
});

test('a column without a header is nothing that was left unread', () => {
  const unread = (header: string): unknown[] =>
    fromText([
      `TT | Tiêu chí | Điểm | Cách chấm | ${header}`,
      ...BODY.map(row => `${row} | a`),
    ]).issues.flatMap(issue => (issue.code === 'columns.unread' ? issue.headers : []));
  expect(unread('')).toEqual([]);
  expect(unread('Ghi chú')).toEqual([]);
  expect(unread('Cột lạ')).toEqual(['Cột lạ']);
});
