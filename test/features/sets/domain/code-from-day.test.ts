import { codeFromDay, isDay } from '../../../../src/features/sets/domain/code-from-day';
import { printedCode } from '../../../../src/features/sets/domain/printed-code';
import { codes, fromText, outline, told } from '../read-drawn';

/** The serial number of a day in 2026, as a file of Excel holds it. */
const serial = (day: number, month: number, year = 2026): string =>
  String((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);

test.each(['46023', '01/01', '1/1/2026', '1-Jan', '01-Thg1', '1-1'])('%s is a day', text => {
  expect(isDay(text)).toBe(true);
});

test('months are told by their names, and by their numbers with what stands before them', () => {
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  names.forEach((name, index) => {
    const before = printedCode(index === 0 ? '9' : `9.${index}`);
    for (const day of [`9-${name}`, `9-Thg${index + 1}`, `9 tháng ${index + 1}`, `09/${index + 1}/2026`])
      expect(codeFromDay(day, before)?.printed).toBe(`9.${index + 1}`);
  });
});

test.each(['1', '1.1', '150', '1/13/45', '99/99', 'II', '2026', '12345678', '61000'])('%s is none', text => {
  expect(isDay(text)).toBe(false);
});

test.each<[string, string, string]>([
  ['1', '01/01', '1.1'],
  // 1 February is 1.2 after 1.1, and 2.1 below 2.
  ['1.1', serial(1, 2), '1.2'],
  ['2', serial(1, 2), '2.1'],
  ['1.1', '2-Jan', '1.2'],
  ['II', serial(1, 2), '2.1'],
  ['1.9', serial(1, 10), '1.10'],
  ['2.3', serial(2, 3, 2001), '2.3.1'],
  ['2.3.1', '2/3/2002', '2.3.2'],
  ['2.3.4', '4-Feb', '2.4'],
])('after %s, %s was %s', (before, day, meant) => {
  expect(codeFromDay(day, printedCode(before))?.printed).toBe(meant);
});

test.each<[string, string]>([
  ['1.1', '05/06'],
  ['3', '01/02'],
])('after %s nobody can tell what %s was', (before, day) => {
  expect(codeFromDay(day, printedCode(before))).toBeUndefined();
});

test('numbers of which Excel made days are put back and told', () => {
  const reading = fromText([
    'TT | Nội dung | Điểm | Cách chấm',
    '1 | Chỉ đạo | 3 |',
    `${serial(1, 1)} | Kế hoạch | 1 | Có`,
    `${serial(1, 2)} | Kiểm tra | 2 | Có`,
    '2 | Thể chế | 4 |',
    '01/02 | Rà soát | 4 | Có',
  ]);
  expect(outline(reading)).toEqual([
    '1 (1) Chỉ đạo: 3',
    '- 1.1 (1.1) Kế hoạch: 1',
    '- 1.2 (1.2) Kiểm tra: 2',
    '2 (2) Thể chế: 4',
    '- 2.1 (2.1) Rà soát: 4',
  ]);
  expect(told(reading)[2]).toEqual({
    ...{ code: 'row.codeFromDay', text: '01/02', meant: '2.1' },
    ...{ where: '2.1', table: 1, row: 6 },
  });
});

test('a day that stands for no number that comes next is told, and so is what follows it', () => {
  const reading = fromText([
    'TT | Nội dung | Điểm | Cách chấm',
    '1 | Chỉ đạo | 3 |',
    '05/06 | Kế hoạch | 1 | Có',
    '01/02 | Kiểm tra | 2 | Có',
  ]);
  expect(codes(reading)).toEqual(['row.codeIsDay', 'row.codeIsDay']);
  expect(reading.areas[0]!.criteria.map(({ printedCode }) => printedCode)).toEqual(['', '']);
});

test('behind a day of which nobody knows what it was, no other is put back', () => {
  const reading = fromText([
    'TT | Nội dung | Điểm | Cách chấm',
    '1 | Chỉ đạo | 4 |',
    '1.1 | Kế hoạch | 1 | Có',
    '1.2 | Báo cáo | 1 | Có',
    '05/06 | Kiểm tra | 1 | Có',
    '01/03 | Giám sát | 1 | Có',
  ]);
  const odd = codes(reading).filter(code => code.startsWith('row.'));
  expect(odd).toEqual(['row.codeIsDay', 'row.codeIsDay']);
});
