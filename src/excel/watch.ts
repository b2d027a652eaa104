import { inExcel } from './run';
import type { Result } from '../domain/excel-issue';

/** Stops listening. */
export type Unwatch = () => Promise<void>;

/** Milliseconds of quiet after which a change is told: a pasted block or fast typing gives one call. */
const QUIET = 250;

/**
 * Calls `onChange` once after each burst of changes in any sheet, whoever made them, and when sheets come or go.
 * Nothing is polled. Needs ExcelApi 1.9.
 */
export async function watchWorkbook(onChange: () => void): Promise<Result<Unwatch>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = async (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
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
      clearTimeout(timer);
      await Excel.run(handlers[0]!.context, async own => {
        for (const handler of handlers) handler.remove();
        await own.sync();
      });
    };
  });
}
