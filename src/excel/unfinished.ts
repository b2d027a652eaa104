import type { Result } from '../ledger/result';
import type { Unfinished } from '../workbook/book';
import { onSheet } from '../workbook/address';
import { SETTINGS } from '../workbook/places';
import { isKept, sheetNameKey } from '../workbook/renewed-sheets';
import { deleteSheet, hasLostSheet, isMarked, newMark } from './remove-added';
import { again, hold, inExcel } from './run';
import { askTag, isAsTagged, usedRanges, type SheetTag } from './sheet-tag';
import { unguarded, withGuard } from './structure-guard';
import { inFront } from './waits';

/** A sheet that bears the tag of one that is being made. */
interface TaggedSheet {
  readonly sheet: Excel.Worksheet;
  readonly tag: SheetTag;
  readonly isBlank: boolean;
  /** Whether nobody has entered anything or given it another name. */
  readonly isUntouched: boolean;
}

/**
 * Sheets that a run began to make and never finished, as when the pane was closed half-way; in two syncs, three where
 * there are any. Example: `const found = await readUnfinished(); if (found.ok && found.value.untouched.length > 0) …`.
 */
export function readUnfinished(): Promise<Result<Unfinished>> {
  return inFront(() =>
    inExcel(async context => {
      const tagged = await taggedSheets(context);
      const named = (isUntouched: boolean): string[] =>
        tagged.flatMap(each =>
          each.isUntouched === isUntouched ? (isUntouched ? each.tag.name : each.sheet.name) : [],
        );
      return { untouched: named(true), entered: named(false) };
    }),
  );
}

/**
 * Removes what a run left that was cut off: its sheets, but for those on which somebody has entered something, and names
 * of settings that have lost their sheet. Sheets that had made room for them get their names back. What a lasting failure
 * leaves is told by `readUnfinished` as before. `excel.workbookProtected` where a password keeps all sheets.
 */
export function removeUnfinished(): Promise<Result<void>> {
  return unguarded(wasOn => again(context => removeIn(context, wasOn)));
}

async function removeIn(context: Excel.RequestContext, wasGuarded: boolean): Promise<void> {
  const { worksheets, names, protection } = context.workbook;
  names.load('items/name,items/formula');
  protection.load('protected');
  const tagged = await taggedSheets(context);
  const leaving = tagged.filter(({ isUntouched }) => isUntouched);
  const staying = worksheets.items.filter(({ id }) => !leaving.some(({ sheet }) => sheet.id === id));
  hold(context);
  // Sheets go last: what is still there tells what else is to be done, should this end half-way.
  const ours: readonly string[] = SETTINGS.map(([, name]) => name);
  const losesSheet = ({ formula }: Excel.NamedItem): boolean =>
    leaving.some(({ sheet }) => String(formula).startsWith(`=${onSheet(sheet.name, '')}`));
  for (const each of names.items)
    if (ours.includes(each.name) && (hasLostSheet(each) || losesSheet(each))) each.delete();
  withGuard(protection, wasGuarded, () => {
    // A workbook must keep a sheet that can be seen.
    if (leaving.length > 0 && staying.every(({ visibility }) => visibility !== 'Visible')) worksheets.add();
    makeRoomAgain(leaving, staying);
    for (const { sheet } of leaving) deleteSheet(sheet);
  });
  await context.sync();
}

/** Queues that sheets which had made room for those that leave get their names back. */
function makeRoomAgain(leaving: readonly TaggedSheet[], staying: readonly Excel.Worksheet[]): void {
  const mark = newMark();
  leaving.forEach(({ sheet, tag }, index) => {
    // An upgrade hides them in the end.
    const moved = staying.find(({ name, visibility }) => visibility !== 'Hidden' && isKept(name, tag.name));
    const isTaken = staying.some(({ name }) => sheetNameKey(name) === sheetNameKey(tag.name));
    if (!moved || isTaken) return;
    sheet.name = `${mark}${index + 1}`;
    moved.name = tag.name;
  });
}

/** All sheets that are being made; in two syncs, three where there are any. */
export async function taggedSheets(context: Excel.RequestContext): Promise<TaggedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const tags = worksheets.items.map(askTag);
  await context.sync();
  const tagged = worksheets.items.flatMap((sheet, index) => {
    const tag = tags[index]!();
    return tag ? [{ sheet, tag }] : [];
  });
  const ranges = await usedRanges(
    context,
    tagged.map(({ sheet }) => sheet),
  );
  return tagged.map(({ sheet, tag }, index) => {
    const used = ranges[index];
    return {
      sheet,
      tag,
      isBlank: used === undefined,
      isUntouched:
        (sheet.name === tag.name || isMarked(sheet.name)) && (used === undefined || isAsTagged(tag, used)),
    };
  });
}
