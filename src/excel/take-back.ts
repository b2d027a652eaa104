import { HELD, isAsBefore, restoreCells, type PreparedCells } from './held-cells';
import type { Before, SheetWork } from './look';
import { areRowsFree, rowsRange } from './rows-place';
import { again, hold } from './run';
import { guardOf, protect } from './sheet-guard';
import { askToRestore, removeMade } from './structure';
import { clearRows, removeRows } from './write-rows';

/** Takes back what was written, all or a part of it, and tells whether that worked; tried twice, since the cause may have passed. */
export async function takeBack(before: Before): Promise<boolean> {
  const removed = !before.structure || (await removeMade(before.structure));
  return (await again(context => restore(context, before))).ok && removed;
}

async function restore(context: Excel.RequestContext, { sheets, structure }: Before): Promise<void> {
  const asked = sheets.map(work => ask(context, work));
  const restoreNames = structure && askToRestore(context, structure);
  await context.sync();
  hold(context);
  restoreNames?.();
  for (const each of asked) restoreSheet(each, unlikeBefore(each), 'all');
  await context.sync();
}

/** A sheet as it is now, beside what was done to it. */
export interface Asked {
  readonly work: SheetWork;
  readonly sheet: Excel.Worksheet;
  readonly blocks: readonly Excel.Range[];
  readonly rows: Excel.Range | undefined;
}

/** Asks how a sheet is now. */
export function ask(context: Excel.RequestContext, work: SheetWork): Asked {
  const sheet = context.workbook.worksheets
    .getItem(work.sheet)
    .load('name,protection/protected,protection/options');
  const blocks = work.cells.map(({ address }) => sheet.getRange(address).load(HELD));
  const rows = work.added && rowsRange(sheet, work.added.place).load('formulas');
  return { work, sheet, blocks, rows };
}

/** The blocks that are no longer as they were. */
function unlikeBefore({ work: { cells }, blocks }: Asked): PreparedCells[] {
  return cells.filter((each, index) => !isAsBefore(each, blocks[index]!));
}

/**
 * Queues that these cells, and all rows that were added or these of them, counted from 0, are as they were. Only what
 * differs is written: a sheet that could not be unprotected, as with a password, was not changed either.
 */
export function restoreSheet(
  { work: { guard, added, edit }, sheet, rows }: Asked,
  cells: readonly PreparedCells[],
  going: 'all' | readonly number[],
): void {
  const isProtected = sheet.protection.protected;
  // Of rows without contents the looks may have come, but for a sheet that is protected as it was.
  const grown = added && !(isProtected && areRowsFree(added.place, rows!)) ? added : undefined;
  // Protection that is not ours was put on by somebody meanwhile, and stays.
  const isTheirs = isProtected && guard?.isOn === false && edit?.protect !== true;
  const isGuarded = guard === undefined || guard.isOn === isProtected || isTheirs;
  if (cells.length === 0 && !grown && isGuarded) return;
  const now = guardOf(sheet.protection);
  if (guard && isProtected) sheet.protection.unprotect();
  for (const each of cells) restoreCells(sheet, each);
  if (grown && going === 'all') removeRows(sheet, grown.register, grown.place);
  else if (grown && going !== 'all') clearRows(sheet, grown.place, going);
  if (guard?.isOn) protect(sheet, guard);
  else if (isTheirs) protect(sheet, now);
}
