import type { IndexSet } from '../../../catalogue/index-set';
import type { Result } from '../../../ledger/result';
import { plannedSheets } from '../../../workbook/ledger-sheets';
import type { OwnCell, OwnSheet } from '../workbook/own-sheet-plan';
import { cellOf, formulaOf } from '../../../excel/read-sheets';
import { askEach, inExcel } from '../../../excel/run';

/** Cells of a sheet that certainly come in one answer. */
const MOST_CELLS = 20_000;

/** The names of visible sheets that people made themselves and that are not too large to travel; in two syncs. */
export function ownSheetNames(set: IndexSet): Promise<Result<readonly string[]>> {
  const ours = new Set(plannedSheets(set).map(lower));
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const own = worksheets.items.filter(
      ({ name, visibility }) => visibility === 'Visible' && !ours.has(lower(name)),
    );
    const used = own.map(sheet => sheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount'));
    await context.sync();
    return own
      .filter((_, index) => {
        const range = used[index]!;
        return !range.isNullObject && range.rowCount * range.columnCount <= MOST_CELLS;
      })
      .map(({ name }) => name);
  });
}

const lower = (name: string): string => name.normalize('NFC').toLowerCase();

/** Reads such sheets, those that are gone left out; in one sync, unless they hold more than Excel gives at once. */
export function readOwnSheets(names: readonly string[]): Promise<Result<readonly OwnSheet[]>> {
  return inExcel(async context => {
    const ranges = await askEach(context, names, name =>
      context.workbook.worksheets
        .getItemOrNullObject(name)
        .getUsedRangeOrNullObject(true)
        .load('values,formulas,numberFormat,rowIndex,columnIndex'),
    );
    return names.flatMap((name, index) => {
      const range = ranges[index]!;
      return range.isNullObject ? [] : [{ name, rows: rowsOf(range) }];
    });
  });
}

function rowsOf(range: Excel.Range): OwnCell[][] {
  const blank: OwnCell = { value: null, formula: undefined, numberFormat: 'General' };
  const above = Array.from({ length: range.rowIndex }, (): OwnCell[] => []);
  const rows = range.values.map((values, down) => [
    ...Array<OwnCell>(range.columnIndex).fill(blank),
    ...values.map((value: string | number | boolean, right): OwnCell => {
      return {
        value: cellOf(value),
        formula: formulaOf(value, range.formulas[down]![right])?.slice(1),
        numberFormat: String(range.numberFormat[down]![right]),
      };
    }),
  ]);
  return [...above, ...rows];
}
