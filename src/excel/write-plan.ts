import type { SheetPlan, WorkbookPlan } from '../workbook/plan';
import { missingApi } from './capabilities';
import { failure, type ExcelIssue, type Result } from '../domain/excel-issue';
import { finishSheet } from './finish-sheet';
import { inExcel, Stop } from './run';
import { writeSheet } from './write-sheet';

/** How the writing goes on: sheets finished so far, of how many, and the names now being written. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly now: readonly string[];
}

export interface WriteOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Requests that carry contents; with the look at what is there, the empty sheets, the finish and, after a failure,
 * the clearing up, creation takes ten syncs whatever the number of criteria.
 */
const CONTENT_SYNCS = 5;

/**
 * Writes a plan into the open workbook as new sheets. Nothing that exists is touched: a name that is taken, a
 * protected structure or an old Excel is reported before anything is written, and a failure or cancellation
 * half-way removes what was added.
 */
export async function writePlan(plan: WorkbookPlan, options: WriteOptions = {}): Promise<Result<void>> {
  const missing = missingApi();
  if (missing) return failure(missing);
  const free = await inExcel(context => requireFree(context, plan));
  if (!free.ok) return free;
  const written = await inExcel(context => write(context, plan, options));
  if (written.ok) return written;
  return (await removed(plan, written.issue)) ?? written;
}

async function requireFree(context: Excel.RequestContext, plan: WorkbookPlan): Promise<void> {
  const { worksheets, protection, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new Stop({ code: 'excel.workbookProtected' });
  const taken = new Set([...worksheets.items, ...names.items].map(({ name }) => name.toLowerCase()));
  const clashes = [...plan.sheets, ...plan.names]
    .map(({ name }) => name)
    .filter(name => taken.has(name.toLowerCase()));
  if (clashes.length > 0) throw new Stop({ code: 'excel.sheetExists', names: clashes });
}

async function write(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  options: WriteOptions,
): Promise<void> {
  const { workbook } = context;
  const sync = async (): Promise<void> => {
    if (options.signal?.aborted) throw new Stop({ code: 'excel.cancelled' });
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
  };
  const sheets = plan.sheets.map(sheet => workbook.worksheets.add(sheet.name));
  for (const { name, refersTo } of plan.names) workbook.names.add(name, `=${refersTo}`);
  await sync();

  let done = 0;
  for (const batch of batches(plan.sheets)) {
    options.onProgress?.({ done, of: plan.sheets.length, now: batch.map(({ name }) => name) });
    batch.forEach((sheet, index) => writeSheet(sheets[done + index]!, sheet));
    await sync();
    done += batch.length;
  }
  options.onProgress?.({ done, of: plan.sheets.length, now: [] });
  plan.sheets.forEach((sheet, index) => finishSheet(sheets[index]!, sheet));
  sheets[0]?.activate();
  await sync();
}

/** Neighbouring sheets in at most `CONTENT_SYNCS` groups of about the same number of cells. */
function batches(sheets: readonly SheetPlan[]): SheetPlan[][] {
  const size = (sheet: SheetPlan): number => sheet.rows.length * sheet.columns.length;
  const share = sheets.reduce((sum, sheet) => sum + size(sheet), 0) / CONTENT_SYNCS;
  const groups: SheetPlan[][] = [];
  let filled = 0;
  for (const sheet of sheets) {
    const group = Math.min(CONTENT_SYNCS - 1, Math.floor(filled / share));
    (groups[group] ??= []).push(sheet);
    filled += size(sheet);
  }
  return groups.filter(group => group !== undefined);
}

/** Takes back what a failed writing left; nothing when all of it went. */
async function removed(plan: WorkbookPlan, cause: ExcelIssue): Promise<Result<never> | undefined> {
  const cleared = await inExcel(async context => {
    const { worksheets, names } = context.workbook;
    const sheets = plan.sheets.map(({ name }) => worksheets.getItemOrNullObject(name));
    const named = plan.names.map(({ name }) => names.getItemOrNullObject(name));
    await context.sync();
    for (const name of named) if (!name.isNullObject) name.delete();
    for (const sheet of sheets)
      if (!sheet.isNullObject) {
        // Excel refuses to delete a very hidden sheet.
        sheet.visibility = 'Visible';
        sheet.delete();
      }
    await context.sync();
  });
  if (cleared.ok) return undefined;
  return failure({
    code: 'excel.leftovers',
    names: plan.sheets.map(({ name }) => name),
    cause: cause.code,
  });
}
