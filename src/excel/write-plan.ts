import type { ExcelIssue } from '../ledger/excel-issue';
import { failure, success, type ExcelResult } from '../ledger/result';
import type { WriteOptions, Written } from '../workbook/book';
import type { WorkbookPlan } from '../workbook/plan';
import { missingApi } from './capabilities';
import { makeSheets, send } from './fill-sheets';
import { finishSheet } from './finish-sheet';
import { hasLostSheet, nothingAdded, removeAdded, type Added } from './remove-added';
import { inExcel, Stop } from './run';
import { liftGuard } from './structure-guard';
import { inFront } from './waits';

/**
 * Writes a plan into the open workbook as new sheets, of which the first becomes the active one. Nothing that exists
 * is touched: a name that is taken, a structure under a password or an old Excel is reported before anything is written. A
 * failure half-way, or a cancellation, which takes effect between two requests, removes what was added; where that
 * fails too, `excel.leftovers` names what is left. Behind another workbook it waits, which `waits` tells. Progress is told
 * when a group of sheets begins; `now` is empty while all sheets are finished together.
 * Example: `await writePlan(plan, { onProgress, signal })`.
 */
export function writePlan(plan: WorkbookPlan, options: WriteOptions = {}): Promise<ExcelResult<Written>> {
  const missing = missingApi();
  if (missing) return Promise.resolve(failure(missing));
  return inFront(() => writeOnce(plan, options), options.signal);
}

async function writeOnce(plan: WorkbookPlan, options: WriteOptions): Promise<ExcelResult<Written>> {
  const free = await inExcel(context => requireFree(context, plan));
  if (!free.ok) return free;
  const { orphans, ...found } = free.value;
  const added = nothingAdded(found);
  const lifted = added.guarded ? await liftGuard() : success(undefined);
  const made = lifted.ok ? await make(plan, added, orphans, options) : lifted;
  if (made.ok) return success({ printed: made.value });
  // Where nothing was written, nothing but the protection is to be put back.
  const left = added.hasBegun || lifted.ok ? await removeAdded(added, plan.sheets, plan.names) : undefined;
  return failure(
    left && added.hasBegun
      ? { code: 'excel.leftovers', names: left, cause: made.issue.code }
      : told(made.issue),
  );
}

/** How a workbook is to which sheets will be added. */
interface Free extends Pick<Added, 'active' | 'guarded'> {
  /** Names that have lost their sheet, as after a run that was cut off: nothing of them is missed. */
  readonly orphans: readonly string[];
}

/** Makes sure that nothing stands in the way. */
async function requireFree(context: Excel.RequestContext, plan: WorkbookPlan): Promise<Free> {
  const { worksheets, protection, names } = context.workbook;
  const active = worksheets.getActiveWorksheet().load('id');
  worksheets.load('items/name');
  names.load('items/name,items/formula');
  protection.load('protected');
  await context.sync();
  const lost = names.items.filter(hasLostSheet);
  const standing = names.items.filter(name => !lost.includes(name));
  const clashes = [...taken(plan.sheets, worksheets.items), ...taken(plan.names, standing)];
  if (clashes.length > 0) throw new Stop({ code: 'excel.sheetExists', names: clashes });
  return { active: active.id, guarded: protection.protected, orphans: taken(plan.names, lost) };
}

interface Named {
  readonly name: string;
}

/** The planned names that exist already; Excel does not tell upper from lower case. */
function taken(planned: readonly Named[], existing: readonly Named[]): string[] {
  const known = new Set(existing.map(({ name }) => name.toLowerCase()));
  return planned.map(({ name }) => name).filter(name => known.has(name.toLowerCase()));
}

/** Makes the sheets and names; gives whether print could be set up. */
async function make(
  plan: WorkbookPlan,
  added: Added,
  orphans: readonly string[],
  options: WriteOptions,
): Promise<ExcelResult<boolean>> {
  const made = await makeSheets(plan.sheets, added, options, {
    after: ({ workbook: { names } }) => {
      for (const { name, refersTo } of plan.names) {
        if (orphans.includes(name)) names.getItem(name).delete();
        names.add(name, `=${refersTo}`);
      }
    },
  });
  if (!made.ok) return made;
  const finished = await inExcel(context => finish(context, plan, added, options));
  return finished.ok ? made : finished;
}

async function finish(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  added: Added,
  { signal }: WriteOptions,
): Promise<void> {
  const { worksheets, protection } = context.workbook;
  const { ids, guarded } = added;
  await send(context, { signal, inFront: true, trace: added }, () => {
    plan.sheets.forEach((sheet, index) => finishSheet(worksheets.getItem(ids[index]!), sheet));
    worksheets.getItem(ids[0]!).activate();
    if (plan.protected || guarded) protection.protect();
  });
}

/** A name that is taken although Excel did not list it belongs to a chart sheet, or came while we were writing. */
function told(issue: ExcelIssue): ExcelIssue {
  return issue.code === 'excel.unknown' && issue.hostCode === 'ItemAlreadyExists'
    ? { code: 'excel.nameTaken' }
    : issue;
}
