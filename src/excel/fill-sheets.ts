import { success, type Result } from '../ledger/result';
import type { WriteOptions } from '../workbook/book';
import type { SheetPlan } from '../workbook/plan';
import { contentBatches } from './content-batches';
import { hold } from './hold';
import type { Added } from './remove-added';
import { inExcel, Stop } from './run';
import { setUpPrint } from './set-up-print';
import { tagSheet } from './sheet-tag';
import { writeSheet } from './write-sheet';

/** What is queued right before the new sheets get their names, and right after. */
export interface Naming {
  readonly before?: (context: Excel.RequestContext) => void;
  readonly after?: (context: Excel.RequestContext) => void;
}

/** Requests that carry the contents of a whole workbook, whatever the number of criteria; fewer sheets go in one. */
const CONTENT_SYNCS = 6;

/**
 * Makes sheets, fills them group by group, and sets up how they are printed: eight syncs, three for a few sheets. What
 * was made is noted in `added`, also after a failure. Gives whether print could be set up, which needs a printer.
 */
export async function makeSheets(
  plans: readonly SheetPlan[],
  added: Added,
  options: WriteOptions,
  naming: Naming,
): Promise<Result<boolean>> {
  const filled = await inExcel(context => fillSheets(context, plans, added, options, naming));
  return filled.ok ? success((await inExcel(context => printSheets(context, plans, added))).ok) : filled;
}

async function fillSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  added: Added,
  { onProgress, signal }: WriteOptions,
  { before, after }: Naming,
): Promise<void> {
  const { worksheets } = context.workbook;
  let sheets: Excel.Worksheet[] = [];
  await send(context, signal, () => {
    sheets = plans.map((plan, index) => {
      const sheet = worksheets.add(`${added.mark}${index + 1}`).load('id');
      tagSheet(sheet, plan);
      return sheet;
    });
  });
  added.ids = sheets.map(({ id }) => id);

  let done = 0;
  for (const batch of contentBatches(plans, plans.length < CONTENT_SYNCS ? 1 : CONTENT_SYNCS)) {
    onProgress?.({ done, of: plans.length, now: batch.map(({ name }) => name) });
    await send(context, signal, () => {
      if (done === 0) {
        before?.(context);
        plans.forEach(({ name }, index) => (sheets[index]!.name = name));
        after?.(context);
      }
      batch.forEach((sheet, index) => writeSheet(sheets[done + index]!, sheet));
    });
    done += batch.length;
  }
  onProgress?.({ done, of: plans.length, now: [] });
}

async function printSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  { ids }: Added,
): Promise<void> {
  const { worksheets } = context.workbook;
  plans.forEach((sheet, index) => setUpPrint(worksheets.getItem(ids[index]!).pageLayout, sheet));
  await context.sync();
}

/** Sends what `queue` queues as one request, unless somebody has cancelled. */
export async function send(
  context: Excel.RequestContext,
  signal: WriteOptions['signal'],
  queue: () => void,
): Promise<void> {
  if (signal?.aborted) throw new Stop({ code: 'excel.cancelled' });
  hold(context);
  queue();
  await context.sync();
}
