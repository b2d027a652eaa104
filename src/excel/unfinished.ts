import { success, type Result } from '../ledger/result';
import type { Unfinished, Written } from '../workbook/book';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan';
import { SETTINGS } from '../workbook/places';
import { isKept } from '../workbook/renewed-sheets';
import { hold } from './hold';
import { finishSheet } from './finish-sheet';
import { deleteSheet, hasLostSheet } from './remove-added';
import { inExcel } from './run';
import { layOut } from './lay-out';
import { askTag, isAsTagged, untagSheet, usedRanges, type SheetTag } from './sheet-tag';
import { liftGuard } from './structure-guard';
import { inFront } from './waits';

/** What the name of a sheet is until it gets the one that was planned. */
const MARKED = /^[0-9a-f]{8} \d+$/;

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
 * of settings that have lost their sheet. Sheets that had made room for them get their names back.
 * `excel.workbookProtected` where a password keeps all sheets.
 */
export async function removeUnfinished(): Promise<Result<void>> {
  const lifted = await liftIfGuarded();
  return lifted.ok ? inFront(() => inExcel(removeIn)) : lifted;
}

async function removeIn(context: Excel.RequestContext): Promise<void> {
  const { worksheets, names } = context.workbook;
  const tagged = await taggedSheets(context);
  const leaving = tagged.filter(({ isUntouched }) => isUntouched);
  const staying = worksheets.items.filter(({ id }) => !leaving.some(({ sheet }) => sheet.id === id));
  // A workbook must keep a sheet that can be seen.
  if (leaving.length > 0 && staying.every(({ visibility }) => visibility !== 'Visible')) worksheets.add();
  hold(context);
  for (const { sheet } of leaving) deleteSheet(sheet);
  for (const { tag } of leaving) {
    // An upgrade hides them in the end.
    const moved = staying.find(({ name, visibility }) => visibility !== 'Hidden' && isKept(name, tag.name));
    if (moved) moved.name = tag.name;
  }
  names.load('items/name,items/formula');
  await context.sync();
  const ours: readonly string[] = SETTINGS.map(([, name]) => name);
  for (const each of names.items) if (ours.includes(each.name) && hasLostSheet(each)) each.delete();
  await context.sync();
}

/**
 * Finishes sheets whose contents were written and no more: print, charts, view, protection, as the plan has them. Sheets
 * that never got contents go. What was entered meanwhile stays. Gives whether print could be set up.
 */
export async function finishUnfinished(plan: WorkbookPlan): Promise<Result<Written>> {
  const lifted = await liftIfGuarded();
  if (!lifted.ok) return lifted;
  const finished = await inFront(() => inExcel(context => finishIn(context, plan)));
  if (!finished.ok) return finished;
  const { plans, active } = finished.value;
  const sheets = plans.map(plan => ({ key: plan.name, plan }));
  return success({ printed: await layOut(sheets, active) });
}

/** Gives the plans of the sheets that are whole now, and the id of the sheet that people see. */
async function finishIn(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<{ readonly plans: readonly SheetPlan[]; readonly active: string }> {
  const tagged = await taggedSheets(context);
  const whole = tagged.flatMap(({ sheet, isBlank }) => {
    const planned = plan.sheets.find(({ name }) => name === sheet.name);
    return planned && !isBlank ? [{ sheet, planned }] : [];
  });
  for (const { sheet } of whole) {
    sheet.protection.load('protected');
    sheet.charts.load('count');
  }
  const active = context.workbook.worksheets.getActiveWorksheet().load('id');
  await context.sync();
  hold(context);
  for (const { sheet, planned } of whole) {
    if (sheet.protection.protected) sheet.protection.unprotect();
    finishSheet(sheet, sheet.charts.count > 0 ? { ...planned, charts: [] } : planned);
  }
  for (const { sheet, isBlank } of tagged)
    if (isBlank) deleteSheet(sheet);
    else if (!whole.some(each => each.sheet === sheet)) untagSheet(sheet);
  if (plan.protected) context.workbook.protection.protect();
  await context.sync();
  return { plans: whole.map(({ planned }) => planned), active: active.id };
}

async function taggedSheets(context: Excel.RequestContext): Promise<TaggedSheet[]> {
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
        (sheet.name === tag.name || MARKED.test(sheet.name)) && (used === undefined || isAsTagged(tag, used)),
    };
  });
}

/** Takes the protection of the structure off, where it is on. */
async function liftIfGuarded(): Promise<Result<void>> {
  const guard = await inExcel(async context => {
    const { protection } = context.workbook;
    protection.load('protected');
    await context.sync();
    return protection.protected;
  });
  if (!guard.ok) return guard;
  return guard.value ? liftGuard() : success(undefined);
}
