import { success, type Result } from '../ledger/result';
import type { Written } from '../workbook/book';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan';
import { finishSheet } from './finish-sheet';
import { layOut } from './lay-out';
import { deleteSheet } from './remove-added';
import { again, hold, inExcel } from './run';
import { guardOf, protect, type SheetGuard } from './sheet-guard';
import { askTag, tagSheet, untagSheet, type SheetTag } from './sheet-tag';
import { unguarded, withGuard } from './structure-guard';
import { taggedSheets } from './unfinished';
import { inFront } from './waits';

/**
 * Finishes sheets whose contents were written and no more: print, charts, view, protection, as the plan has them.
 * Sheets that never got contents go. What was entered meanwhile stays. After a failure all are unfinished as before.
 * Gives whether print could be set up.
 */
export async function finishUnfinished(plan: WorkbookPlan): Promise<Result<Written>> {
  const looked = await inFront(() => inExcel(context => lookAtAll(context, plan)));
  if (!looked.ok) return looked;
  const before = looked.value;
  const finished = await unguarded(async wasOn => {
    const done = await again(context => finishIn(context, before, wasOn || plan.protected));
    if (!done.ok) await again(context => unfinishIn(context, before));
    return done;
  });
  if (!finished.ok) return finished;
  const sheets = before.begun.flatMap(({ plan: of }) => (of ? [{ key: of.name, plan: of }] : []));
  return success({ printed: await layOut(sheets, before.active) });
}

/** How sheets are that are to be finished. */
interface AllBefore {
  readonly begun: readonly BegunSheet[];
  /** The ids of those that never got contents. */
  readonly blank: readonly string[];
  /** The id of the sheet that people see. */
  readonly active: string;
}

/** A sheet with contents. */
interface BegunSheet {
  readonly id: string;
  readonly tag: SheetTag;
  readonly guard: SheetGuard;
  /** The ids of its charts. */
  readonly charts: readonly string[];
  readonly visibility: Excel.Worksheet['visibility'];
  /** What makes it whole; nothing of a sheet that got another name. */
  readonly plan: SheetPlan | undefined;
}

async function lookAtAll(context: Excel.RequestContext, plan: WorkbookPlan): Promise<AllBefore> {
  const tagged = await taggedSheets(context);
  const active = context.workbook.worksheets.getActiveWorksheet().load('id');
  for (const { sheet } of tagged) sheet.load('protection/protected,protection/options,charts/items/id');
  await context.sync();
  const begun = tagged.flatMap(({ sheet, tag, isBlank }): BegunSheet[] => {
    const { id, visibility, protection, charts } = sheet;
    const planned = plan.sheets.find(({ name }) => name === sheet.name);
    const ids = charts.items.map(chart => chart.id);
    return isBlank ? [] : [{ id, tag, guard: guardOf(protection), charts: ids, visibility, plan: planned }];
  });
  const blank = tagged.flatMap(({ sheet, isBlank }) => (isBlank ? sheet.id : []));
  return { begun, blank, active: active.id };
}

async function finishIn(context: Excel.RequestContext, before: AllBefore, isGuarded: boolean): Promise<void> {
  const { worksheets, protection } = context.workbook;
  protection.load('protected');
  const begun = before.begun.map(each => askBegun(context, each));
  const blank = before.blank.map(id => worksheets.getItemOrNullObject(id).load('id'));
  await context.sync();
  hold(context);
  withGuard(protection, isGuarded, () => {
    for (const each of begun) {
      const { sheet, plan, charts } = each();
      if (plan) finishSheet(sheet, charts.length > 0 ? { ...plan, charts: [] } : plan);
      else untagSheet(sheet);
    }
    blank.filter(({ isNullObject }) => !isNullObject).forEach(deleteSheet);
  });
  await context.sync();
}

/** Lets sheets be unfinished again, as far as they are there. */
async function unfinishIn(context: Excel.RequestContext, before: AllBefore): Promise<void> {
  const { protection } = context.workbook;
  protection.load('protected');
  const begun = before.begun.map(each => askBegun(context, each));
  await context.sync();
  hold(context);
  withGuard(protection, false, () => {
    // From the last on: where finishing stopped, a sheet may be neither the one nor the other.
    for (const each of begun.reverse()) {
      const { sheet, plan, guard } = each();
      if (plan && guard.isOn) protect(sheet, guard);
    }
  });
  await context.sync();
}

/** Asks for a sheet; after the next sync, queues that it is as before it was finished, but without protection. */
function askBegun(
  context: Excel.RequestContext,
  before: BegunSheet,
): () => BegunSheet & { readonly sheet: Excel.Worksheet } {
  const sheet = context.workbook.worksheets
    .getItem(before.id)
    .load('visibility,protection/protected,charts/items/id');
  const tag = askTag(sheet);
  return () => {
    if (before.plan && sheet.protection.protected) sheet.protection.unprotect();
    for (const chart of sheet.charts.items) if (!before.charts.includes(chart.id)) chart.delete();
    if (!tag()) tagSheet(sheet, before.tag);
    if (sheet.visibility !== before.visibility) sheet.visibility = before.visibility;
    return { ...before, sheet };
  };
}
