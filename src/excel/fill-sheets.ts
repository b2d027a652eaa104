import type { WorkbookPlan } from '../workbook/plan';
import { contentBatches } from './content-batches';
import type { Added } from './remove-added';
import { Stop } from './run';
import { setUpPrint } from './set-up-print';
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

/** What is queued right before the new sheets get their names, and right after. */
export interface Naming {
  readonly before?: () => void;
  readonly after?: () => void;
}

/** Requests that carry contents, whatever the number of criteria. */
const CONTENT_SYNCS = 6;

/**
 * Makes the sheets of a plan and fills them group by group, in seven syncs. What was made is noted in `added`.
 */
export async function fillSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  added: Added,
  { onProgress, signal }: WriteOptions,
  { before, after }: Naming,
): Promise<void> {
  const { worksheets } = context.workbook;
  let sheets: Excel.Worksheet[] = [];
  await send(context, signal, () => {
    sheets = plan.sheets.map((_, index) => worksheets.add(`${added.mark}${index + 1}`).load('id'));
  });
  added.ids = sheets.map(({ id }) => id);

  let done = 0;
  for (const batch of contentBatches(plan.sheets, CONTENT_SYNCS)) {
    onProgress?.({ done, of: plan.sheets.length, now: batch.map(({ name }) => name) });
    await send(context, signal, () => {
      if (done === 0) {
        before?.();
        plan.sheets.forEach(({ name }, index) => (sheets[index]!.name = name));
        after?.();
      }
      batch.forEach((sheet, index) => writeSheet(sheets[done + index]!, sheet));
    });
    done += batch.length;
  }
  onProgress?.({ done, of: plan.sheets.length, now: [] });
}

/** Sets up how the new sheets are printed, in one sync. */
export async function printSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { ids }: Added,
): Promise<void> {
  const { worksheets } = context.workbook;
  plan.sheets.forEach((sheet, index) => setUpPrint(worksheets.getItem(ids[index]!).pageLayout, sheet));
  await context.sync();
}

/** Sends what `queue` queues as one request, unless somebody has cancelled. */
export async function send(
  context: Excel.RequestContext,
  signal: AbortSignal | undefined,
  queue: () => void,
): Promise<void> {
  if (signal?.aborted) throw new Stop({ code: 'excel.cancelled' });
  const { application } = context.workbook;
  // They hold until the next sync, so they come before what they hold back.
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  queue();
  await context.sync();
}
