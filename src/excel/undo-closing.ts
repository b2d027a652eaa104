import { registerColumns } from '../domain/registers';
import { SHEET_NAME } from '../messages/sheet-names';
import { columnStyle } from '../workbook/register-looks';
import { STYLES } from '../workbook/styles';
import type { ClosingPlace } from './closing-place';
import { FREE_LOOKS } from './finish-sheet';
import { markRows } from './mark-rows';
import { inExcel } from './run';

const COLUMNS = registerColumns('history');

/** Takes back what a failed closing did, and tells whether that worked; tried twice, since the cause may have passed. */
export async function undoClosing(place: ClosingPlace): Promise<boolean> {
  const back = async (): Promise<boolean> => (await inExcel(context => takeBack(context, place))).ok;
  return (await back()) || (await back());
}

/** A protected sheet without the new rows was not changed: it could not be unprotected, as with a password. */
async function takeBack(context: Excel.RequestContext, place: ClosingPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(SHEET_NAME.history).load('protection/protected');
  const added = sheet.getRangeByIndexes(place.first - 1, 0, place.count, COLUMNS.length).load('formulas');
  await context.sync();
  const isProtected = sheet.protection.protected;
  const isEmpty = added.formulas.every(row => row.every(content => content === ''));
  if (isProtected && isEmpty) return;
  if (isProtected) sheet.protection.unprotect();
  added.clear('Contents');
  added.numberFormat = Array.from({ length: place.count }, () =>
    COLUMNS.map(column => STYLES[columnStyle('history', column)].numberFormat),
  );
  const end = place.first + place.count;
  const bare = Math.max(place.first, place.untouched);
  if (bare < end) sheet.getRangeByIndexes(bare - 1, 0, end - bare, COLUMNS.length).clear('All');
  markRows(sheet, place.replaced, 'state');
  if (place.protected) sheet.protection.protect(FREE_LOOKS);
  await context.sync();
}
