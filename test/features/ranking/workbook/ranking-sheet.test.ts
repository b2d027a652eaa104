import { rollUp, type RankedRollUp } from '../../../../src/features/ranking/domain/roll-up';
import { rankingName, rankingPlan } from '../../../../src/features/ranking/workbook/ranking-plan';
import { serialDate } from '../../../../src/rules/serial-date';
import { unitFileOf } from '../domain/unit-score-of';
import { planCells } from '../../../workbook/plan-cells';

const files = [
  unitFileOf('10001', 91.5, { name: 'xã Đầu', entered: 38 }),
  unitFileOf('10002', 85, { name: 'phường Hai' }),
  unitFileOf('10003', 70, { sample: true }),
];
const result = rollUp(files, { points: 'self', blocks: 'one', ties: 'competition' });
const cells = planCells(rankingPlan(result as RankedRollUp, serialDate(2027, 1, 15)));
const textIn = (sheet: string, row: number): unknown[] => [...(cells.get(sheet)![row - 1] ?? [])];

test('the headers of the ranking stand above what they name', () => {
  expect(textIn('Xếp hạng', 3)).toEqual([
    'Hạng',
    'Đơn vị',
    'Mã đơn vị',
    '1. Chỉ đạo, điều hành',
    '2. Cải cách thể chế',
    'Chỉ số chung (%)',
    'Xếp loại',
    'Đã nhập',
  ]);
  expect(textIn('Xếp hạng', 5)).toEqual([1, 'xã Đầu', '10001', 91.5, 91.5, 91.5, 'Xuất sắc', '38/40']);
});

test('the heading of a block has the means of its units', () => {
  expect(textIn('Xếp hạng', 4).slice(3, 6)).toEqual([88.25, 88.25, 88.25]);
  const sheet = rankingPlan(result as RankedRollUp, serialDate(2027, 1, 15)).sheets[0]!;
  const shaded = sheet.conditionals.map(({ address, formula }) => [
    address.split(':')[0],
    /[A-Z]+\d+/.exec(formula)![0],
  ]);
  // A condition is stated of the first cell of what it colours.
  for (const [first, stated] of shaded) expect(stated).toBe(first);
  expect(sheet.freeze).toEqual({ rows: 3, columns: 2 });
});

test('it says by which points it ranks, by which index set, and on which day', () => {
  expect(textIn('Xếp hạng', 1)[0]).toContain('2026');
  expect(textIn('Xếp hạng', 2)[0]).toBe(
    'Theo điểm tự chấm của đơn vị. Bộ tiêu chí (phiên bản 2026.1). Lập ngày 15/01/2027.',
  );
});

test('the table of ratings and the shades of cells have headers of their own', () => {
  const rows = cells.get('Xếp hạng')!;
  const at = rows.findIndex(row => row[1] === 'Xếp loại');
  expect([rows[at]![1], rows[at]![2], rows[at]![4]]).toEqual(['Xếp loại', 'Chỉ số từ', 'Màu ô']);
  expect(rows.slice(at + 1, at + 4).map(row => [row[1], row[2]])).toEqual([
    ['Xuất sắc', 90],
    ['Tốt', 80],
    ['Trung bình', 0],
  ]);
});

test('who is not ranked stands in a sheet with headers, and the file is called by the year', () => {
  const sheet = cells.get('Không xếp hạng')!;
  expect(sheet.find(row => row.includes('Lý do'))).toEqual(['TT', 'Tệp', 'Đơn vị', 'Mã đơn vị', 'Lý do']);
  expect(rankingName(2026)).toBe('Xep-hang-CCHC-2026.xlsx');
});
