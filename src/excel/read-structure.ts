import type { IndexSet } from '../catalogue/index-set';
import type { Result } from '../ledger/result';
import { SHEET_NAME } from '../messages/sheet-names';
import type { FoundStructure } from '../workbook/found-structure';
import { areaLayout, configLayout } from '../workbook/places';
import { askEach, inExcel } from './run';
import { placed } from './read-sheets';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { plannedSheets } from '../workbook/ledger-sheets';

const CELLS = 'formulas,values,rowIndex,columnIndex';
/** All columns of our sheets, from the first row on. */
const firstRows = (count: number): string => `A1:W${count}`;
/** Rows that hold the titles and headers of every sheet. */
const TOP = 15;
/** Rows that people may have added to a sheet which they then renamed. */
const SPARE_ROWS = 100;

/**
 * How the sheets of the open workbook are: whole where formulas stand that somebody may have replaced, else their first
 * rows; in two syncs, more where they hold more than Excel gives at once. While one is gone, sheets under an unknown name
 * are read as far down as it may reach. It is asked for when somebody wants to know and after sheets came or went, not
 * after every entry.
 * Example: `const read = await readStructure(open); if (read.ok) findDamage(open.ledger, read.value)`.
 */
export function readStructure({ ledger }: OpenWorkbook): Promise<Result<FoundStructure>> {
  return inExcel(context => structureIn(context, ledger.set));
}

async function structureIn(context: Excel.RequestContext, set: IndexSet): Promise<FoundStructure> {
  const { areas } = set;
  const { noteRow } = configLayout(set);
  const { worksheets, protection: guard } = context.workbook;
  guard.load('protected');
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const whole = [SHEET_NAME.config, SHEET_NAME.summary, ...areas.map(({ sheet }) => sheet)];
  const planned = plannedSheets(set);
  const names = worksheets.items.map(({ name }) => name);
  // One that is gone may stand under a name that nobody knows.
  const isAnyGone = whole.some(name => !names.includes(name));
  const lastRow = Math.max(noteRow, ...areas.map(area => areaLayout(area).totalRow)) + SPARE_ROWS;
  const ranges = await askEach(context, worksheets.items, sheet => {
    if (whole.includes(sheet.name)) return sheet.getUsedRange(true).load(CELLS);
    const isOther = isAnyGone && !planned.includes(sheet.name);
    return sheet.getRange(firstRows(isOther ? lastRow : TOP)).load(CELLS);
  });
  const sheets = new Map(
    worksheets.items.map(({ name, protection }, index) => [
      name,
      {
        protected: protection.protected,
        formulas: placed(ranges[index]!, 'formulas'),
        values: placed(ranges[index]!, 'values'),
      },
    ]),
  );
  return { protected: guard.protected, sheets };
}
