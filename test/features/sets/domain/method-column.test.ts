import { codes, fromText } from '../read-drawn';

const methods = (lines: readonly string[]): string[] =>
  fromText(lines).areas.flatMap(({ criteria }) => criteria.map(({ method }) => method));

test('scoring texts are read where they stand below a header of remarks', () => {
  const lines = [
    'TT | Nội dung | Điểm | Tự chấm | Ghi chú',
    'I | Chỉ đạo | 3 | |',
    '1 | Kế hoạch | 1 | | Ban hành đúng hạn: 1; không ban hành: 0',
    '2 | Kiểm tra | 2 | | Mỗi lần chậm trừ 0,5 điểm',
  ];
  expect(methods(lines)).toEqual(['Ban hành đúng hạn: 1; không ban hành: 0', 'Mỗi lần chậm trừ 0,5 điểm']);
  expect(codes(fromText(lines))).toEqual([]);
});

test('remarks stay remarks beside scoring texts, and where they score nothing', () => {
  expect(
    methods([
      'TT | Nội dung | Điểm | Cách chấm | Ghi chú',
      '1 | Kế hoạch | 1 | Có: 1; không: 0 | Đúng: 1',
      '2 | Kiểm tra | 2 | Có: 2; không: 0 | Đúng: 2',
    ]),
  ).toEqual(['Có: 1; không: 0', 'Có: 2; không: 0']);
  expect(
    methods([
      'TT | Nội dung | Điểm | Ghi chú',
      '1 | Kế hoạch | 1 | Trọng tâm',
      '2 | Kiểm tra | 2 | Theo Kế hoạch 15',
    ]),
  ).toEqual(['', '']);
});

test('a figure in the words of an option is not taken for its points', () => {
  expect(
    methods([
      'TT | Nội dung | Điểm tối đa | Mức đánh giá | Điểm',
      '1 | Kế hoạch | 1 | Kịp thời (trong tháng 01) | 1,00',
      ' | | | Không kịp thời | 0',
    ]),
  ).toEqual(['Kịp thời (trong tháng 01): 1,00\nKhông kịp thời: 0']);
});

test('points are taken from titles below a header of both', () => {
  const { areas } = fromText([
    'TT | Tiêu chí và điểm tối đa | Cách chấm',
    'I | Chỉ đạo (3 điểm) |',
    '1 | Kế hoạch (1 điểm) | Có: 1; không: 0',
    '2 | Kiểm tra (2 điểm) | Có: 2; không: 0',
  ]);
  expect(areas[0]!.criteria.map(({ title, maxPoints }) => [title, maxPoints])).toEqual([
    ['Kế hoạch', 1],
    ['Kiểm tra', 2],
  ]);
});
