import { FREE_LOOKS } from './finish-sheet';
import { HELD, isAsBefore, isAsWritten, restoreCells } from './held-cells';
import { hold } from './hold';
import type { Before, SheetWork } from './look';
import { holdsLines, isEmpty, rowsRange } from './rows-place';
import { Stop, twice } from './run';
import { askToRestore, removeMade } from './structure';
import { removeRows } from './write-rows';

/** Takes back what was written, all or a part of it, and tells whether that worked; tried twice, since the cause may have passed. */
export async function takeBack(before: Before): Promise<boolean> {
  const removed = !before.structure || (await removeMade(before.structure));
  return (await twice(context => restore(context, before))) && removed;
}

/** Stops when anything that was written has been changed since, and where sheets were made on which anybody may enter. */
export async function requireUnchanged(
  context: Excel.RequestContext,
  { sheets, structure }: Before,
): Promise<void> {
  if (structure && structure.edit.added.length > 0) throw new Stop({ code: 'excel.changedSince' });
  const asked = sheets.map(work => ask(context, work));
  await context.sync();
  const same = asked.every(
    ({ work: { cells, added }, blocks, rows }) =>
      cells.every((each, index) => isAsWritten(each, blocks[index]!)) &&
      (!added || holdsLines(added.place, rows!)),
  );
  if (!same) throw new Stop({ code: 'excel.changedSince' });
}

async function restore(context: Excel.RequestContext, { sheets, structure }: Before): Promise<void> {
  const asked = sheets.map(work => ask(context, work));
  const restoreNames = structure && askToRestore(context, structure);
  await context.sync();
  hold(context);
  restoreNames?.();
  asked.forEach(restoreSheet);
  await context.sync();
}

interface Asked {
  readonly work: SheetWork;
  readonly sheet: Excel.Worksheet;
  readonly blocks: readonly Excel.Range[];
  readonly rows: Excel.Range | undefined;
}

/** Asks how a sheet is now. */
function ask(context: Excel.RequestContext, work: SheetWork): Asked {
  const sheet = context.workbook.worksheets.getItem(work.sheet).load('protection/protected');
  const blocks = work.cells.map(({ address }) => sheet.getRange(address).load(HELD));
  const rows = work.added && rowsRange(sheet, work.added.place).load('formulas');
  return { work, sheet, blocks, rows };
}

/** Only what differs is written: a sheet that could not be unprotected, as with a password, was not changed either. */
function restoreSheet({ work: { guard, cells, added }, sheet, blocks, rows }: Asked): void {
  const isProtected = sheet.protection.protected;
  const changed = cells.filter((each, index) => !isAsBefore(each, blocks[index]!));
  // Of rows without contents the looks may have come, but for a sheet that is protected as it was.
  const grown = added && !(isProtected && isEmpty(added.place, rows!)) ? added : undefined;
  const isGuarded = guard === undefined || guard.isOn === isProtected;
  if (changed.length === 0 && !grown && isGuarded) return;
  if (guard && isProtected) sheet.protection.unprotect();
  for (const each of changed) restoreCells(sheet, each);
  if (grown) removeRows(sheet, grown.register, grown.place);
  if (guard?.isOn) sheet.protection.protect(guard.options ?? FREE_LOOKS);
}
