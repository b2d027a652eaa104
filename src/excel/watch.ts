import type { Result } from '../domain/excel-issue';
import { inExcel } from './run';

/** Stops listening; nothing is called any more from then on. */
export type Unwatch = () => Promise<void>;

/** Milliseconds of quiet after which a change is told: a pasted block or fast typing gives one call. */
const QUIET = 250;

/**
 * Calls `onChange` once after each burst of changes in any sheet, whoever made them, and when sheets come or go.
 * Nothing is polled. Needs ExcelApi 1.9. Example: `const watched = await watchWorkbook(reread)`.
 */
export async function watchWorkbook(onChange: () => void): Promise<Result<Unwatch>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(onChange, QUIET);
    return Promise.resolve();
  };
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(soon),
      worksheets.onAdded.add(soon),
      worksheets.onDeleted.add(soon),
    ];
    await context.sync();
    return async () => {
      stopped = true;
      clearTimeout(timer);
      // Handlers know only the context that added them. Should Excel fail to let go of them, they stay silent.
      await inExcel(async own => {
        for (const handler of handlers) handler.remove();
        await own.sync();
      }, context);
    };
  });
}
