import { success, type ExcelResult } from '../ledger/result';
import type { WriteOptions } from '../workbook/book';
import type { SheetPlan } from '../workbook/plan';
import { contentBatches } from './content-batches';
import { layOut } from './lay-out';
import type { Added } from './remove-added';
import { attempt, hold, inExcel, isRefusal, Stop } from './run';
import { tagOf, tagSheet } from './sheet-tag';
import { inFront } from './waits';
import { writeSheet } from './write-sheet';

/** What is queued right before the new sheets get their names, and right after. */
interface Naming {
  readonly before?: (context: Excel.RequestContext) => void;
  readonly after?: (context: Excel.RequestContext) => void;
}

/** Requests that carry the contents of a whole workbook, whatever the number of criteria; fewer sheets go in one. */
const CONTENT_SYNCS = 5;

/**
 * Makes sheets, fills them group by group, freezes panes and sets up how they are printed: eight syncs, four for a few
 * sheets, and one more where Excel does not keep all of it. What
 * was made is noted in `added`, also after a failure. Gives whether print could be set up, which needs a printer.
 */
export async function makeSheets(
  plans: readonly SheetPlan[],
  added: Added,
  options: WriteOptions,
  naming: Naming,
): Promise<ExcelResult<boolean>> {
  const filled = await inExcel(context => fillSheets(context, plans, added, options, naming));
  if (!filled.ok) return filled;
  return success(
    await layOut(
      plans.map((plan, index) => ({ key: added.ids[index]!, plan })),
      added.active,
    ),
  );
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
  const sending = { signal, inFront: true, trace: added };
  await send(context, sending, () => {
    sheets = plans.map((plan, index) => {
      const sheet = worksheets.add(`${added.mark}${index + 1}`).load('id');
      tagSheet(sheet, tagOf(plan));
      return sheet;
    });
  });
  added.ids = sheets.map(({ id }) => id);

  let done = 0;
  for (const batch of contentBatches(plans, plans.length < CONTENT_SYNCS ? 1 : CONTENT_SYNCS)) {
    onProgress?.({ done, of: plans.length, now: batch.map(({ name }) => name) });
    await send(context, { ...sending, inFront: done === 0 }, () => {
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

/** What `send` keeps to, and what it notes. */
export interface Sending {
  readonly signal?: WriteOptions['signal'];
  /** Whether Excel does what is queued only while the workbook is in front. */
  readonly inFront?: boolean;
  /** `hasBegun` becomes true with the first request that Excel may have begun to carry out. */
  readonly trace: { hasBegun: boolean };
}

/**
 * Sends what `queue` queues as one request, unless somebody has cancelled. Where it needs the workbook in front, the
 * active cell is asked for first: behind another workbook Excel refuses at once and has written nothing, so that the same
 * request waits and is sent again.
 */
export async function send(
  context: Excel.RequestContext,
  { signal, inFront: needsFront, trace }: Sending,
  queue: () => void,
): Promise<void> {
  const sent = await inFront(async () => {
    let isWritten = true;
    const result = await attempt(async () => {
      if (signal?.aborted) throw new Stop({ code: 'excel.cancelled' });
      if (needsFront) context.workbook.getActiveCell();
      hold(context);
      queue();
      try {
        await context.sync();
      } catch (thrown) {
        isWritten = !isRefusal(thrown);
        throw thrown;
      } finally {
        trace.hasBegun ||= isWritten;
      }
    });
    // What was refused further on must be taken back before it is tried again.
    if (!result.ok && isWritten) throw new Stop(result.issue);
    return result;
  }, signal);
  if (!sent.ok) throw new Stop(sent.issue);
}
