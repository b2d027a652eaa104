import type { IndexSet } from '../catalogue/index-set';
import type { Result } from '../ledger/result';
import { SHEET_NAME } from '../messages/sheet-names';
import type { FoundStructure } from '../workbook/found-structure';
import { inExcel } from './run';
import { placed } from './read-sheets';
import type { OpenWorkbook } from '../workbook/open-workbook';

/** Titles and headers of every sheet, of sheets under an unknown name too. */
const TOP = 'A1:W15';

/**
 * How the sheets of the open workbook are: whole where formulas stand that somebody may have replaced, else their first
 * rows; in two syncs. It is asked for when somebody wants to know and after sheets came or went, not after every entry.
 * Example: `const read = await readStructure(open); if (read.ok) findDamage(open.ledger, read.value)`.
 */
export function readStructure({ ledger }: OpenWorkbook): Promise<Result<FoundStructure>> {
  return inExcel(context => structureIn(context, ledger.set));
}

async function structureIn(context: Excel.RequestContext, { areas }: IndexSet): Promise<FoundStructure> {
  const { worksheets, protection: guard } = context.workbook;
  guard.load('protected');
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const whole = [SHEET_NAME.config, SHEET_NAME.summary, ...areas.map(({ sheet }) => sheet)];
  const ranges = worksheets.items.map(sheet =>
    whole.includes(sheet.name)
      ? sheet.getUsedRange(true).load('formulas,values,rowIndex,columnIndex')
      : sheet.getRange(TOP).load('formulas,values,rowIndex,columnIndex'),
  );
  await context.sync();
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
