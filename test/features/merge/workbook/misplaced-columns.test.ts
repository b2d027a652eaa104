import { withoutMisplaced } from '../../../../src/features/merge/workbook/misplaced-columns';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { openedWorkbook } from '../../../../src/workbook/open-workbook';
import type { Cell } from '../../../../src/rules/cell';
import type { SheetCells } from '../../../../src/workbook/sheet-cells';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';

const base = demoLedger({ blank: false });
const { set, workbookId } = base;
const area = set.areas[0]!.sheet;
const HEADER = 3;
const made = planCells(samplePlan({ blank: false }));
const exchanged = (row: SheetCells[number], left: number, right: number): SheetCells[number] =>
  row.map((cell, at) => (at === left ? row[right]! : at === right ? row[left]! : cell));

/** The gaps of a workbook that came back with these cells on one of its sheets. */
function gapsOf(sheet: string, cells: SheetCells, sent = base, sheets = made): string[] {
  const { ledger, found } = openedWorkbook({
    identity: { workbookId, set },
    sheets: new Map([...sheets, [sheet, cells]]),
  });
  return withoutMisplaced(ledger, sent, found).gaps.map(
    gap => `${gap.what === 'column' ? gap.header : gap.what} ${gap.why}`,
  );
}

/** The same where two columns changed places: their headers alone, or all of them. */
function gaps(sheet: string, left: number, right: number, what: 'headers' | 'columns'): string[] {
  const cells = made.get(sheet)!;
  return gapsOf(
    sheet,
    cells.map((row, at) => (what === 'columns' || at === HEADER ? exchanged(row, left, right) : row)),
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

test.each([
  [area, 5, 6],
  [SHEET_NAME.evidence, 1, 3],
])(
  'on %s cells below exchanged headers %d and %d that were not read are told of by themselves',
  (sheet, left, right) => {
    const cells = made.get(sheet)!.map((row, at) => {
      if (at <= HEADER) return at === HEADER ? exchanged(row, left, right) : row;
      const isFilled = row[left] !== null || row[right] !== null;
      return row.map((cell, column): Cell =>
        isFilled && (column === left || column === right) ? { unread: 'noResult' } : cell,
      );
    });
    expect(gapsOf(sheet, cells)).toEqual([]);
  },
);

test('what was typed below exchanged headers into cells that were sent blank is in doubt as well', () => {
  const sent = demoLedger({ blank: true });
  const cells = made.get(area)!.map((row, at) => (at === HEADER ? exchanged(row, 5, 6) : row));
  expect(gapsOf(area, cells, sent)).toEqual(['Đã thực hiện (tử số) moved', 'Tổng số (mẫu số) moved']);
});

test('rows in which neither of two exchanged columns was filled say nothing of them', () => {
  const evidence = base.evidence.map((row, at) => (at === 0 ? row : { ...row, number: null, summary: null }));
  expect(evidence.length).toBeGreaterThan(4);
  const sent = { ...base, evidence };
  const sheets = planCells(standardWorkbook(sent, SAMPLE_DAY, 'live'));
  const cells = sheets.get(SHEET_NAME.evidence)!;
  const moved = cells.map((row, at) => (at === HEADER ? exchanged(row, 1, 3) : row));
  expect(gapsOf(SHEET_NAME.evidence, moved, sent, sheets)).toEqual(['Số, ký hiệu moved', 'Trích yếu moved']);
});
