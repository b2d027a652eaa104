import type { DamageIssue } from '../domain/damage-issue';
import { success, type Result } from '../domain/result';
import { SHEET_NAME } from '../messages/sheet-names';
import { findDamage } from '../workbook/damage';
import type { FoundStructure } from '../workbook/found-structure';
import { inExcel } from './run';
import { placed } from './read-sheets';
import type { OpenWorkbook } from '../workbook/open-workbook';

/** Titles and headers of every sheet, of sheets under an unknown name too. */
const TOP = 'A1:W15';

/**
 * What is damaged in the open workbook, entries apart; in two syncs. It is asked for when somebody wants to know and
 * after sheets came or went, not after every entry. Example: `await damageOf(open)`.
 */
export async function damageOf(open: OpenWorkbook): Promise<Result<readonly DamageIssue[]>> {
  const read = await inExcel(context => readStructure(context, open));
  return read.ok ? success(findDamage(open.ledger, read.value).map(({ issue }) => issue)) : read;
}

/** Reads all sheets: whole where formulas stand that somebody may have replaced, else their first rows. */
export async function readStructure(
  context: Excel.RequestContext,
  { ledger }: OpenWorkbook,
): Promise<FoundStructure> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const whole = [SHEET_NAME.config, SHEET_NAME.summary, ...ledger.set.areas.map(({ sheet }) => sheet)];
  const ranges = worksheets.items.map(sheet =>
    whole.includes(sheet.name)
      ? sheet.getUsedRange(true).load('formulas,values,rowIndex,columnIndex')
      : sheet.getRange(TOP).load('formulas,values,rowIndex,columnIndex'),
  );
  await context.sync();
  return new Map(
    worksheets.items.map(({ name, protection }, index) => [
      name,
      {
        protected: protection.protected,
        formulas: placed(ranges[index]!, 'formulas'),
        values: placed(ranges[index]!, 'values'),
      },
    ]),
  );
}
