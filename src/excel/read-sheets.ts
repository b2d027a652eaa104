import { SHEET_NAME } from '../messages/workbook-vi';
import type { Cell } from '../rules/cell';
import { LEDGER_REGISTERS, ledgerSheets } from '../workbook/ledger-sheets';
import { readIdentity } from '../workbook/read-identity';
import type { Identity, SheetCells } from '../workbook/read-ledger';
import { Stop } from './run';

/** The cells of a standard workbook, by the names of its sheets; a sheet that is gone is missing. */
export interface OpenSheets {
  readonly identity: Identity;
  readonly sheets: ReadonlyMap<string, SheetCells>;
}

/** Excel gives error values as their text. */
const ERROR =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|BUSY!|SPILL!|CALC!|FIELD!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** Rows of registers that certainly fit into one answer: Excel on the web refuses more than 5 MB. */
const ROWS_IN_ONE_ANSWER = 8000;

/**
 * Reads the open standard workbook in two syncs: the hidden sheet that says what it is, then the cells of all its
 * sheets at once; in three when its registers are very long. Stops with `excel.noLedger` when it is none of ours.
 */
export async function readSheets(context: Excel.RequestContext): Promise<OpenSheets> {
  const { worksheets } = context.workbook;
  const hidden = worksheets.getItemOrNullObject(SHEET_NAME.system).getUsedRangeOrNullObject(true);
  hidden.load('values,rowIndex,columnIndex');
  const registers = LEDGER_REGISTERS.map(register =>
    worksheets.getItemOrNullObject(SHEET_NAME[register]).getUsedRangeOrNullObject(true).load('rowCount'),
  );
  await context.sync();
  if (hidden.isNullObject) throw new Stop({ code: 'excel.noLedger' });
  const identity = identityOf(placed(hidden));

  const wanted = ledgerSheets(identity.set);
  const rows = registers.reduce((sum, range) => sum + (range.isNullObject ? 0 : range.rowCount), 0);
  if (rows <= ROWS_IN_ONE_ANSWER) return { identity, sheets: await cellsOf(context, wanted) };
  const isLater = (name: string): boolean => name === SHEET_NAME.tasks || name === SHEET_NAME.reports;
  const now = await cellsOf(
    context,
    wanted.filter(name => !isLater(name)),
  );
  return { identity, sheets: new Map([...now, ...(await cellsOf(context, wanted.filter(isLater)))]) };
}

/** The cells of these sheets, known by name or id, in one sync and by name; those that are gone are missing. */
export async function cellsOf(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<Map<string, SheetCells>> {
  const sheets = keys.map(key => context.workbook.worksheets.getItemOrNullObject(key).load('name'));
  const used = sheets.map(sheet => sheet.getUsedRangeOrNullObject(true));
  for (const range of used) range.load('values,rowIndex,columnIndex');
  await context.sync();
  return new Map(
    sheets.flatMap((sheet, index) => (sheet.isNullObject ? [] : [[sheet.name, placed(used[index]!)]])),
  );
}

function identityOf(hidden: SheetCells): Identity {
  const read = readIdentity(hidden);
  if ('identity' in read) return read.identity;
  const { issue } = read;
  if (issue.code === 'identity.olderSchema')
    throw new Stop({ code: 'excel.olderSchema', version: issue.version });
  if (issue.code === 'identity.newerSchema')
    throw new Stop({ code: 'excel.newerSchema', version: issue.version });
  throw new Stop({ code: 'excel.ledgerDamaged', what: SHEET_NAME.system });
}

/** The cells counted from A1, although the used range may begin further down or right. */
export function placed(range: Excel.Range, what: 'values' | 'formulas' = 'values'): SheetCells {
  if (range.isNullObject) return [];
  const before = Array<Cell>(range.columnIndex).fill(null);
  const above = Array<Cell[]>(range.rowIndex).fill([]);
  const rows = (range[what] as (string | number | boolean)[][]).map(row => row.map(cellOf));
  return [...above, ...rows.map(row => [...before, ...row])];
}

function cellOf(value: string | number | boolean): Cell {
  if (value === '') return null;
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}
