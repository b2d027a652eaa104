import type { Ledger } from '../domain/ledger';
import { SHEET_NAME } from '../messages/workbook-vi';
import type { Cell } from '../rules/cell';
import { readIdentity } from '../workbook/read-identity';
import { readLedger, type SheetCells } from '../workbook/read-ledger';
import { Stop } from './run';
import { inExcel } from './run';
import type { Result } from '../domain/excel-issue';

/** Excel gives error values as their text. */
const ERROR =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|BUSY!|SPILL!|CALC!|FIELD!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/**
 * Reads everything that was entered into the open workbook, in two syncs: the hidden sheet that says what it is,
 * then the cells of all its sheets at once. `excel.noLedger` when it is none of ours.
 */
export function readWorkbook(): Promise<Result<Ledger>> {
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const hidden = worksheets.getItemOrNullObject(SHEET_NAME.system).getUsedRangeOrNullObject(true);
    hidden.load('values');
    await context.sync();
    if (hidden.isNullObject) throw new Stop({ code: 'excel.noLedger' });
    const read = readIdentity(cellsOf(hidden));
    if ('issue' in read) {
      if (read.issue.code === 'identity.newerSchema')
        throw new Stop({ code: 'excel.newerSchema', version: read.issue.version });
      throw new Stop({ code: 'excel.ledgerDamaged', what: SHEET_NAME.system });
    }
    const { identity } = read;
    const wanted = new Set<string>([
      SHEET_NAME.config,
      SHEET_NAME.summary,
      SHEET_NAME.evidence,
      SHEET_NAME.remediation,
      SHEET_NAME.tasks,
      SHEET_NAME.reports,
      ...identity.set.areas.map(({ sheet }) => sheet),
    ]);
    const used = worksheets.items
      .filter(({ name }) => wanted.has(name))
      .map(sheet => {
        const range = sheet.getUsedRangeOrNullObject(true);
        range.load('values,rowIndex,columnIndex');
        return [sheet.name, range] as const;
      });
    await context.sync();
    const cells = new Map(used.map(([name, range]) => [name, range.isNullObject ? [] : placed(range)]));
    return readLedger(identity, name => cells.get(name));
  });
}

function cellsOf(range: Excel.Range): Cell[][] {
  return (range.values as (string | number | boolean)[][]).map(row =>
    row.map(value => (typeof value === 'string' && ERROR.test(value) ? { error: value } : value)),
  );
}

/** The cells counted from A1, although the used range may begin further down or right. */
function placed(range: Excel.Range): SheetCells {
  const before = Array<Cell>(range.columnIndex).fill(null);
  const above = Array<Cell[]>(range.rowIndex).fill([]);
  return [...above, ...cellsOf(range).map(row => [...before, ...row])];
}
