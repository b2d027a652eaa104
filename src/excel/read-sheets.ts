import type { IndexSet } from '../catalogue/index-set';
import { LEDGER_REGISTERS, REGISTER_CAPACITY, registerEntry } from '../ledger/registers';
import { SHEET_NAME } from '../messages/sheet-names';
import type { Cell, KnownCell } from '../rules/cell';
import { isFormulaText } from '../rules/formula-tokens';
import { REGISTER_HEADER_ROW } from '../workbook/places';
import { sheetsLeftOut } from '../workbook/copy-facts';
import { ledgerSheets, plannedSheets } from '../workbook/ledger-sheets';
import type { OpenSheets } from '../workbook/open-workbook';
import { findSheets, SEARCHED } from '../workbook/find/find-sheets';
import { excelIssueOf, readIdentity } from '../workbook/read-identity';
import type { Identity } from '../workbook/read-ledger';
import type { SheetCells } from '../workbook/sheet-cells';
import { askEach, Stop } from './run';

type NamedCells = OpenSheets['sheets'];

/** Excel gives error values as their text. */
const ERROR =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|BUSY!|SPILL!|CALC!|FIELD!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** What is read of a sheet: more than any sheet of ours has. */
const READ = `A1:AZ${REGISTER_HEADER_ROW + REGISTER_CAPACITY + 1000}`;
/** By what a sheet is known, whatever it is called. */
const TOP = `A1:AZ${SEARCHED}`;

/** Rows of registers that certainly fit into one answer: Excel on the web refuses more than 5 MB. */
const ROWS_IN_ONE_ANSWER = 8000;

/**
 * Reads the open standard workbook in two syncs: the hidden sheet that says what it is, then the cells of all its
 * sheets at once; in three when its registers are very long. Where one of them is not there, two more look for it among the
 * sheets of other names: it may have been renamed. Stops with `excel.noLedger` when it is none of ours.
 * `present` turns cells of another schema into present ones; it gets the hidden sheet alone, then all.
 */
export async function readSheets(
  context: Excel.RequestContext,
  present: (sheets: NamedCells) => NamedCells = sheets => sheets,
): Promise<OpenSheets> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const range = worksheets.getItemOrNullObject(SHEET_NAME.system).getUsedRangeOrNullObject(true);
  range.load('values,rowIndex,columnIndex');
  const registers = LEDGER_REGISTERS.map(register =>
    worksheets.getItemOrNullObject(SHEET_NAME[register]).getUsedRangeOrNullObject(true).load('rowCount'),
  );
  await context.sync();
  if (range.isNullObject) throw new Stop({ code: 'excel.noLedger' });
  const hidden = placed(range);
  const identity = identityOf(present(new Map([[SHEET_NAME.system, hidden]])).get(SHEET_NAME.system)!);

  const wanted = ledgerSheets(identity.set);
  const rows = registers.reduce((sum, register) => sum + (register.isNullObject ? 0 : register.rowCount), 0);
  const groups = rows <= ROWS_IN_ONE_ANSWER ? [wanted] : inTwo(wanted);
  const read = new Map<string, SheetCells>([[SHEET_NAME.system, hidden]]);
  const take = (cells: ReadonlyMap<string, SheetCells>): void => {
    for (const [name, each] of cells) read.set(name, each);
  };
  for (const names of groups) take(await cellsOf(context, names));
  const names = worksheets.items.map(({ name }) => name);
  // Of a list of somebody's own, which may be of any size, only the first rows are looked at.
  const tops = await cellsOf(context, strangers(names, identity.set), TOP);
  if (tops.size > 0) {
    const found = [...findSheets(identity.set, present(new Map([...read, ...tops]))).values()].flat();
    const renamed = found.filter(({ name }) => tops.has(name));
    take(
      await cellsOf(
        context,
        renamed.map(({ name }) => name),
      ),
    );
  }
  const sheets = new Map(present(read));
  sheets.delete(SHEET_NAME.system);
  return { identity, sheets, leftOut: sheetsLeftOut(hidden, identity.set) };
}

/** The sheets among which one is that is wanted and not there under its name; none while all are there. */
function strangers(names: readonly string[], set: IndexSet): readonly string[] {
  const there = new Set(names.map(name => name.toLowerCase()));
  if (ledgerSheets(set).every(name => there.has(name.toLowerCase()))) return [];
  const ours = plannedSheets(set);
  return names.filter(name => !ours.includes(name));
}

/** The registers that can be long apart from the rest. */
function inTwo(names: readonly string[]): string[][] {
  const long = LEDGER_REGISTERS.filter(register => registerEntry(register).mayBeLong);
  const later = new Set<string>(long.map(register => SHEET_NAME[register]));
  return [names.filter(name => !later.has(name)), names.filter(name => later.has(name))];
}

/**
 * The cells of these sheets, known by name or id, and by name; those that are gone are missing. In one sync, unless they
 * hold more than Excel gives at once.
 */
export async function cellsOf(
  context: Excel.RequestContext,
  keys: readonly string[],
  part = READ,
): Promise<Map<string, SheetCells>> {
  const asked = await askEach(context, keys, key => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key).load('name');
    const range = sheet.getUsedRangeOrNullObject(true).getIntersectionOrNullObject(part);
    return { sheet, range: range.load('values,rowIndex,columnIndex') };
  });
  return new Map(
    asked.flatMap(({ sheet, range }) => (sheet.isNullObject ? [] : [[sheet.name, placed(range)]])),
  );
}

function identityOf(hidden: SheetCells): Identity {
  const read = readIdentity(hidden);
  if ('issue' in read) throw new Stop(excelIssueOf(read.issue));
  return read.identity;
}

/** The cells counted from A1, although the used range may begin further down or right. */
export function placed(range: Excel.Range, what: 'values' | 'formulas' = 'values'): SheetCells {
  if (range.isNullObject) return [];
  const before = Array<Cell>(range.columnIndex).fill(null);
  const above = Array<Cell[]>(range.rowIndex).fill([]);
  const rows = (range[what] as (string | number | boolean)[][]).map(row => row.map(cellOf));
  return [...above, ...rows.map(row => [...before, ...row])];
}

/** The formula of a cell, with "=", told from what Excel gives for it; a text that looks like one is none. */
export function formulaOf(value: unknown, formula: unknown): string | undefined {
  return isFormulaText(formula) && formula !== value ? formula : undefined;
}

/** What a cell holds, told from what Excel gives for it. */
export function cellOf(value: string | number | boolean): KnownCell {
  if (value === '') return null;
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}
