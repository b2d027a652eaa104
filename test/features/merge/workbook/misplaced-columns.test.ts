import { withoutMisplaced } from '../../../../src/features/merge/workbook/misplaced-columns';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { openedWorkbook } from '../../../../src/workbook/open-workbook';
import type { SheetCells } from '../../../../src/workbook/sheet-cells';
import { demoLedger, samplePlan } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';

const base = demoLedger({ blank: false });
const { set, workbookId } = base;
const area = set.areas[0]!.sheet;
const HEADER = 3;
const made = planCells(samplePlan({ blank: false }));
const exchanged = (row: SheetCells[number], left: number, right: number): SheetCells[number] =>
  row.map((cell, at) => (at === left ? row[right]! : at === right ? row[left]! : cell));

/** The gaps of a workbook in which two columns changed places: their headers alone, or all of them. */
function gaps(sheet: string, left: number, right: number, what: 'headers' | 'columns'): string[] {
  const cells = made
    .get(sheet)!
    .map((row, at) => (what === 'columns' || at === HEADER ? exchanged(row, left, right) : row));
  const { ledger, found } = openedWorkbook({
    identity: { workbookId, set },
    sheets: new Map([...made, [sheet, cells]]),
  });
  return withoutMisplaced(ledger, base, found).gaps.map(
    gap => `${gap.what === 'column' ? gap.header : gap.what} ${gap.why}`,
  );
}

test.each<[string, number, number, string[]]>([
  [area, 5, 6, ['Đã thực hiện (tử số) moved', 'Tổng số (mẫu số) moved']],
  [area, 5, 12, ['Đã thực hiện (tử số) moved']],
  // Half of what was sent below one of them stands below the other as well.
  [set.areas[4]!.sheet, 5, 6, ['Đã thực hiện (tử số) moved', 'Tổng số (mẫu số) moved']],
  [SHEET_NAME.evidence, 1, 3, ['Số, ký hiệu moved', 'Trích yếu moved']],
])('on %s headers %p and %p over each other’s values', (sheet, left, right, expected) => {
  expect(gaps(sheet, left, right, 'headers')).toEqual(expected);
  expect(gaps(sheet, left, right, 'columns')).toEqual([]);
});

test('a column that stands in its order is where it was, whatever was typed into it', () => {
  const cells = made
    .get(area)!
    .map((row, at) =>
      row.map((cell, column) => (at > HEADER && column === 5 && typeof cell === 'number' ? cell + 1 : cell)),
    );
  const { ledger, found } = openedWorkbook({
    identity: { workbookId, set },
    sheets: new Map([...made, [area, cells]]),
  });
  expect(withoutMisplaced(ledger, base, found)).toEqual(ledger);
});
