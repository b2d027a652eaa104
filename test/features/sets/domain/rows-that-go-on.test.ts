import { readClip } from '../../../../src/features/sets/files/read-source';
import type { TableReading } from '../../../../src/features/sets/domain/table-reading';
import { codes, fromText, outline, read, told } from '../read-drawn';

const HEADER = 'TT | Nội dung | Điểm | Cách chấm';
const AREA = 'I | Chỉ đạo | |';
const criteria = ({ areas }: TableReading) => areas.flatMap(area => area.criteria);
const methods = (...rows: readonly string[]): string[] =>
  criteria(fromText([HEADER, AREA, ...rows])).map(({ title, maxPoints, method }) =>
    [title, maxPoints, method.replace(/\n/g, ' / ')].join(', '),
  );

test.each<[string, readonly string[], readonly string[]]>([
  [
    'bears nothing but more text',
    ['1 | Kế hoạch | 1 | Có: 1', ' | | | Không: 0'],
    ['Kế hoạch, 1, Có: 1 / Không: 0'],
  ],
  [
    'repeats the number at the top of a page',
    ['1 | Kế hoạch | 1 | Có: 1', '1 | | | Không: 0'],
    ['Kế hoạch, 1, Có: 1 / Không: 0'],
  ],
  [
    'goes on with the title',
    ['1 | Ban hành | 1 | Có: 1', ' | kế hoạch năm | | '],
    ['Ban hành kế hoạch năm, 1, Có: 1'],
  ],
  [
    'goes on with a comma',
    ['1 | Ban hành | 1 | Có: 1', ' | , công khai | | '],
    ['Ban hành , công khai, 1, Có: 1'],
  ],
  [
    'holds an option in the column of titles',
    ['1 | Kế hoạch | 1 | Căn cứ', ' | Có: 1 | | ', ' | không: 0 | | '],
    ['Kế hoạch, 1, Có: 1 / không: 0 / Căn cứ'],
  ],
  [
    'holds a listed option',
    ['1 | Kế hoạch | 1 | Căn cứ', ' | - có báo cáo | | '],
    ['Kế hoạch, 1, - có báo cáo / Căn cứ'],
  ],
  [
    'holds a lettered option',
    ['1 | Kế hoạch | 1 | Căn cứ', ' | a) có báo cáo | | '],
    ['Kế hoạch, 1, a) có báo cáo / Căn cứ'],
  ],
])('a row belongs to the one above that %s', (_, rows, expected) => {
  expect(methods(...rows)).toEqual(expected);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['another number', ['1 | Kế hoạch | 1 | Có: 1', '2 | | 1 | Có: 1'], ['Kế hoạch, 1, Có: 1', ', 1, Có: 1']],
  [
    'its number again and another title',
    ['1 | Kế hoạch | 1 | Có: 1', '1 | Kiểm tra | 1 | Có: 1'],
    ['Kế hoạch, 1, Có: 1', 'Kiểm tra, 1, Có: 1'],
  ],
])('a row with %s is a criterion of its own', (_, rows, expected) => {
  expect(methods(...rows)).toEqual(expected);
});

const html = (...rows: readonly string[]): TableReading =>
  read(
    readClip({
      html: `<table><tr><td>TT<td>Nội dung<td>Điểm<td>Cách chấm<td>Minh chứng<td>Phụ trách${rows.join('')}</table>`,
      ...{ text: '', hasPicture: false },
    }),
  );

test('a heading over several rows and columns is one', () => {
  const reading = html(
    '<tr><td rowspan=2>I<td rowspan=2 colspan=5>Chỉ đạo<tr>',
    '<tr><td>1<td>Kế hoạch<td>1<td>Có: 1<td>A<td>B',
  );
  expect(outline(reading)).toEqual(['I (I) Chỉ đạo: ?', '- I.1 (1) Kế hoạch: 1']);
});

test('cells beside options that reach down say one thing once', () => {
  const reading = html(
    '<tr><td>I<td colspan=5>Chỉ đạo',
    '<tr><td rowspan=2>1<td rowspan=2>Kế hoạch<td rowspan=2>1<td>Có: 1<td rowspan=2>Báo cáo<td rowspan=2>Văn phòng',
    '<tr><td>Không: 0',
    '<tr><td>2<td>Kiểm tra<td>1<td>Có: 1<td>Kế hoạch<td>',
    '<tr><td><td><td><td>Không: 0<td>Biên bản<td>Phòng Kinh tế',
  );
  expect(criteria(reading).map(({ method, evidence, owner }) => [method, evidence, owner])).toEqual([
    ['Có: 1\nKhông: 0', ['Báo cáo'], 'Văn phòng'],
    ['Có: 1\nKhông: 0', ['Kế hoạch', 'Biên bản'], 'Phòng Kinh tế'],
  ]);
});

test('a scoring text that reaches down over rows of papers is read once', () => {
  const reading = html(
    '<tr><td>I<td colspan=5>Chỉ đạo',
    '<tr><td rowspan=2>1<td rowspan=2>Kế hoạch<td rowspan=2>1<td rowspan=2>Có: 1<td>Báo cáo<td>Văn phòng',
    '<tr><td>Biên bản<td>Phòng Kinh tế',
  );
  expect(criteria(reading).map(({ method, evidence }) => [method, evidence])).toEqual([
    ['Có: 1', ['Báo cáo', 'Biên bản']],
  ]);
});

test('what is merged with the row above holds for a criterion of its own too', () => {
  const reading = html(
    '<tr><td>I<td colspan=5>Chỉ đạo',
    '<tr><td>1<td>Kế hoạch<td>1<td>Có: 1<td rowspan=2>Báo cáo<td rowspan=2>Văn phòng',
    '<tr><td>2<td>Kiểm tra<td>1<td>Có: 1',
  );
  expect(criteria(reading).map(({ evidence, owner }) => [evidence, owner])).toEqual([
    [['Báo cáo'], 'Văn phòng'],
    [['Báo cáo'], 'Văn phòng'],
  ]);
});

test.each([
  ['Tổng cộng | | 100 |', 100],
  ['Tổng điểm | | 100 |', 100],
  [' | TỔNG SỐ (I+II): | 100 |', 100],
  ['Cộng | | 1 |', 1],
  ['Tổng cộng: 100 điểm | | |', 100],
  ['Tổng số điểm tối đa | | 100 |', 100],
  // A criterion may begin with the same word.
  ['2 | Tổng số văn bản được rà soát | 100 | Có: 100', undefined],
])('"%s" is a printed sum of %s', (row, sum) => {
  expect(fromText([HEADER, AREA, '1 | Kế hoạch | 1 | Có: 1', row]).declaredTotal).toBe(sum);
});

test('of several sums that of all is the last that is a total', () => {
  const rows = ['1 | Kế hoạch | 1 | Có: 1', 'Cộng | | 7 |', 'Tổng cộng | | 8 |', 'Cộng phần II | | 9 |'];
  expect(fromText([HEADER, AREA, ...rows]).declaredTotal).toBe(8);
});

test.each(['Ghi chú: xem Kế hoạch 5', '(*) Không tính đơn vị mới', '* Xem trên', 'Lưu ý', 'Nơi nhận:'])(
  '"%s" is a note and no criterion',
  note => {
    const reading = fromText([HEADER, AREA, '1 | Kế hoạch | 1 | Có: 1', `${note} | | |`]);
    expect(told(reading)).toEqual([{ code: 'table.remarks', where: '', texts: [note] }]);
    expect(criteria(reading)).toHaveLength(1);
  },
);

test('what stands below a blank row and goes on with none is a remark', () => {
  const reading = fromText([
    HEADER,
    AREA,
    '1 | Kế hoạch | 1 | Có: 1',
    ' | | | ',
    ' | | | NGƯỜI LẬP BIỂU',
    '2 | Kiểm tra | 1 | Có: 1',
    ' | | | Không: 0',
  ]);
  expect(told(reading)).toMatchObject([{ code: 'table.remarks', texts: ['NGƯỜI LẬP BIỂU'] }]);
  expect(criteria(reading).map(({ method }) => method)).toEqual(['Có: 1', 'Có: 1\nKhông: 0']);
});

describe('options in rows of their own', () => {
  const below = (points: number, ...rows: readonly string[]): string[] =>
    criteria(fromText(['TT | Nội dung | Điểm', 'I | Chỉ đạo | ', `1 | Kế hoạch | ${points}`, ...rows])).map(
      ({ code, method }) => [code, ...method.split('\n')].filter(Boolean).join(', '),
    );

  test.each<[string, number, readonly string[], readonly string[]]>([
    [
      'bear letters',
      3,
      ['a) | Đúng hạn. | 3', 'b) | Trễ hạn: | 1', 'c) | Không có | 0'],
      ['I.1, a) Đúng hạn: 3, b) Trễ hạn: 1, c) Không có: 0'],
    ],
    ['bear dashes', 3, ['- | Đúng hạn | 3', '- | Không có | 0'], ['I.1, - Đúng hạn: 3, - Không có: 0']],
    [
      'of which the best gives less than all are criteria',
      3,
      [' | Đúng hạn | 2', ' | Không có | 0'],
      ['I.1.1', 'I.1.2'],
    ],
    [
      'of which one gives more than all are criteria',
      1,
      [' | Đúng hạn | 2', ' | Không có | 0'],
      ['I.1.1', 'I.1.2'],
    ],
    ['of which there is one are criteria', 3, [' | Đúng hạn | 3'], ['I.1.1']],
    [
      'that come to more than all',
      3,
      [' | Đúng hạn | 3', ' | Trễ hạn | 1'],
      ['I.1, Đúng hạn: 3, Trễ hạn: 1'],
    ],
    ['that add up are criteria', 3, [' | Máy tính | 2', ' | Máy in | 1'], ['I.1.1', 'I.1.2']],
  ])('that %s', (_, points, rows, expected) => {
    expect(below(points, ...rows)).toEqual(expected);
  });

  test('with a scoring text of their own are criteria', () => {
    const reading = fromText([
      HEADER,
      AREA,
      '1 | Kế hoạch | 3 | ',
      ' | Đúng hạn | 3 | Có: 3',
      ' | Không có | 0 | Có: 0',
    ]);
    expect(criteria(reading).map(({ code }) => code)).toEqual(['I.1.1', 'I.1.2']);
  });
});

test('a scoring text of a heading that a criterion further below shares is used', () => {
  const rows = [
    '1 | Kế hoạch | | Có: 1',
    'a) | Ban hành | | ',
    '- | Đúng hạn | 1 | Có: 1',
    '- | Đủ | 1 | Đủ: 1',
  ];
  expect(codes(fromText([HEADER, AREA, ...rows]))).toEqual([]);
});
