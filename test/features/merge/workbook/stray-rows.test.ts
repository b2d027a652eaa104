import { withStrays } from '../../../../src/features/merge/workbook/stray-rows';
import { SHIPPED_SETS } from '../../../../src/catalogue/shipped';
import { AREA_HEADERS } from '../../../../src/workbook/find/form-labels';
import { findLedger } from '../../../../src/workbook/find/found-ledger';
import type { SheetCells } from '../../../../src/workbook/sheet-cells';
import { demoLedger, samplePlan } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';

const ledger = demoLedger({ blank: false });
const [{ sheet }] = ledger.set.areas as [(typeof ledger.set.areas)[number]];

function straysWith(change: (cells: SheetCells) => SheetCells): readonly unknown[] {
  const sheets = planCells(samplePlan({ blank: false }));
  sheets.set(sheet, change(sheets.get(sheet)!));
  return withStrays(ledger, findLedger(ledger.set, sheets)).gaps;
}
const added =
  (row: SheetCells[number]) =>
  (cells: SheetCells): SheetCells => [...cells.slice(0, 8), row, ...cells.slice(8)];
const stray = (code: string) => [{ what: 'stray', sheet, code, why: 'missing' }];

test.each(SHIPPED_SETS.map(set => [set.id, set] as const))(
  'a workbook as it was made has none: %s',
  (_, set) => {
    const found = findLedger(set, planCells(samplePlan({ blank: false, set })));
    expect(withStrays(demoLedger({ blank: false, set }), found).gaps).toEqual([]);
  },
);

test.each<[string, SheetCells[number], unknown[]]>([
  ['a row of its own', ['1.12', 'Tiêu chí thêm', null, 1, null, 5, 6], stray('1.12')],
  ['a code that became a number', [99, null, null, null, null, 5], stray('99')],
  ['a heading', ['A', 'Phần việc của quý III'], []],
  ['a row whose figures nobody could read', ['B', 'Phần khác', null, null, null, { unread: 'noResult' }], []],
  ['a row without a code', [null, 'Cộng', null, 10, null, 7], []],
  ['the headers once more', Object.values(AREA_HEADERS), []],
])('%s', (_, row, expected) => {
  expect(straysWith(added(row))).toEqual(expected);
});

test('a row whose code was reworded is told as it is called now', () => {
  const reworded = (cells: SheetCells): SheetCells =>
    cells.map(row => (row[0] === '1.4' ? ['1.4 (sửa)', ...row.slice(1)] : row));
  expect(straysWith(reworded)).toEqual(stray('1.4 (sửa)'));
});
