import { failure, type ExcelIssue, type Result } from '../domain/excel-issue';
import type { WorkbookPlan } from '../workbook/plan';
import { missingApi } from './capabilities';
import { contentBatches } from './content-batches';
import { finishSheet } from './finish-sheet';
import { removeAdded, type Added } from './remove-added';
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
 * Requests that carry contents; with the look at what is there, the empty sheets and the finish, creation takes nine
 * syncs whatever the number of criteria.
 */
const CONTENT_SYNCS = 6;

/**
 * Writes a plan into the open workbook as new sheets, of which the first becomes the active one. Nothing that exists
 * is touched: a name that is taken, a protected structure or an old Excel is reported before anything is written. A
 * failure half-way, or a cancellation, which takes effect between two requests, removes what was added; where that
 * fails too, `excel.leftovers` names what is left. Progress is told when a group of sheets begins; `now` is empty
 * while all sheets are finished together. Example: `await writePlan(plan, { onProgress, signal })`.
 */
export async function writePlan(plan: WorkbookPlan, options: WriteOptions = {}): Promise<Result<void>> {
  const missing = missingApi();
  if (missing) return failure(missing);
  const active = await inExcel(context => requireFree(context, plan));
  if (!active.ok) return active;
  const added: Added = { mark: `${crypto.randomUUID().slice(0, 8)} `, active: active.value, ids: [] };
  const written = await inExcel(context => write(context, plan, added, options));
  if (written.ok) return written;
  const left = await removeAdded(added, plan);
  return failure(
    left ? { code: 'excel.leftovers', names: left, cause: written.issue.code } : told(written.issue),
  );
}

/** Makes sure that nothing stands in the way, and gives the id of the active sheet. */
async function requireFree(context: Excel.RequestContext, plan: WorkbookPlan): Promise<string> {
  const { worksheets, protection, names } = context.workbook;
  const active = worksheets.getActiveWorksheet().load('id');
  worksheets.load('items/name');
  names.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new Stop({ code: 'excel.workbookProtected' });
  const clashes = [...taken(plan.sheets, worksheets.items), ...taken(plan.names, names.items)];
  if (clashes.length > 0) throw new Stop({ code: 'excel.sheetExists', names: clashes });
  return active.id;
}

interface Named {
  readonly name: string;
}

/** The planned names that exist already; Excel does not tell upper from lower case. */
function taken(planned: readonly Named[], existing: readonly Named[]): string[] {
  const known = new Set(existing.map(({ name }) => name.toLowerCase()));
  return planned.map(({ name }) => name).filter(name => known.has(name.toLowerCase()));
}

async function write(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  added: Added,
  { onProgress, signal }: WriteOptions,
): Promise<void> {
  const { application, names, worksheets } = context.workbook;
  const send = async (queue: () => void): Promise<void> => {
    if (signal?.aborted) throw new Stop({ code: 'excel.cancelled' });
    // They hold until the next sync, so they come before what they hold back.
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    queue();
    await context.sync();
  };

  let sheets: Excel.Worksheet[] = [];
  await send(() => {
    sheets = plan.sheets.map((_, index) => worksheets.add(`${added.mark}${index + 1}`).load('id'));
  });
  added.ids = sheets.map(({ id }) => id);

  let done = 0;
  for (const batch of contentBatches(plan.sheets, CONTENT_SYNCS)) {
    onProgress?.({ done, of: plan.sheets.length, now: batch.map(({ name }) => name) });
    await send(() => {
      if (done === 0) {
        plan.sheets.forEach(({ name }, index) => (sheets[index]!.name = name));
        for (const { name, refersTo } of plan.names) names.add(name, `=${refersTo}`);
      }
      batch.forEach((sheet, index) => writeSheet(sheets[done + index]!, sheet));
    });
    done += batch.length;
  }
  onProgress?.({ done, of: plan.sheets.length, now: [] });
  await send(() => {
    plan.sheets.forEach((sheet, index) => finishSheet(sheets[index]!, sheet));
    sheets[0]?.activate();
  });
}

/** A name that is taken although Excel did not list it belongs to a chart sheet, or came while we were writing. */
function told(issue: ExcelIssue): ExcelIssue {
  return issue.code === 'excel.unknown' && issue.hostCode === 'ItemAlreadyExists'
    ? { code: 'excel.nameTaken' }
    : issue;
}
