import { inExcel } from '../../../excel/run';
import type { Result } from '../../../ledger/result';
import type { Unwatch } from '../../../workbook/book';

/** Milliseconds of quiet after which a new selection is told: whoever moves through cells with the arrows stops somewhere. */
const QUIET = 250;

/** Calls back after somebody has selected other cells, on whatever sheet. Example: `await watchSelection(() => …)`. */
export async function watchSelection(onSelect: () => void): Promise<Result<Unwatch>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(onSelect, QUIET);
    return Promise.resolve();
  };
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(soon), worksheets.onActivated.add(soon)];
    await context.sync();
    return async () => {
      stopped = true;
      clearTimeout(timer);
      await inExcel(async own => {
        for (const handler of handlers) handler.remove();
        await own.sync();
      }, context);
    };
  });
}
