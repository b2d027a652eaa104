import { readTable } from '../../../../src/features/sets/domain/read-table';
import { codeInTitle } from '../../../../src/features/sets/domain/printed-code';
import type { TableReading } from '../../../../src/features/sets/domain/table-reading';
import { readClip } from '../../../../src/features/sets/files/read-source';
import { readRule } from '../../../../src/wording/read-rule';

/** The table of lines in which cells stand between bars. */
function read(...lines: readonly string[]): TableReading {
  const text = lines
    .map(line =>
      line
        .split('|')
        .map(cell => cell.trim())
        .join('\t'),
    )
    .join('\n');
  const source = readClip({ html: '', text, hasPicture: false });
  if (!source.ok) throw new Error(source.issue.code);
  return readTable(source.value, {}, readRule);
}
const titles = ({ areas }: TableReading): string[] =>
  areas.flatMap(({ criteria }) => criteria.map(({ title }) => title));
const HEADER = 'STT | Tiêu chí | Điểm tối đa | Cách chấm';
const ROWS = ['1 | Chỉ đạo | 3 | ', '1.1 | Ban hành kế hoạch | 2 | Có: 2', '1.2 | Kiểm tra | 1 | Có: 1'];

test('a scoring text beside a heading is told where no criterion below it shares it', () => {
  const isTold = (...lines: readonly string[]): boolean =>
    read(HEADER, ...lines).issues.some(({ code }) => code === 'row.headingRule');
  const [, first, second] = ROWS as [string, string, string];
  expect(isTold(...ROWS)).toBe(false);
  expect(isTold('1 | Chỉ đạo | 3 | Mỗi nội dung 1 điểm', first, second)).toBe(true);
  expect(isTold('1 | Chỉ đạo | 3 | Có: 2', first, second)).toBe(false);
});

test('a header that is printed again at the top of a page is no criterion', () => {
  const [area, first, second] = ROWS as [string, string, string];
  expect(titles(read(HEADER, area, first, HEADER, second))).toEqual(['Ban hành kế hoạch', 'Kiểm tra']);
});

test('a name that is not known is told once, however many columns bear it side by side', () => {
  const reading = read(`${HEADER} | Cột lạ | Cột lạ | Cột khác`, ...ROWS.map(row => `${row} | a | b | c`));
  const unread = reading.issues.flatMap(issue => (issue.code === 'columns.unread' ? issue.headers : []));
  expect(unread).toEqual(['Cột lạ', 'Cột khác']);
});

test.each([
  ['1.1 Kế hoạch', 'Kế hoạch'],
  ['1.1. Kế hoạch', 'Kế hoạch'],
  ['II.3 Rà soát', 'Rà soát'],
  ['Theo mục 1.1 Kế hoạch', undefined],
  ['Đạt 95.5 Tỷ lệ', undefined],
])('a title that begins with its number: %s', (title, rest) => {
  expect(codeInTitle(title)?.title).toBe(rest);
});
