import type { Result } from '../ledger/result';
import type { Unwatch } from '../workbook/book';
import { inExcel } from './run';

/** Milliseconds of quiet after which a change is told: a pasted block or fast typing gives one call. */
const QUIET = 250;

/**
 * Calls `onChange` once after each burst of changes, whoever made them: with the ids of the sheets whose cells changed,
 * or with nothing when sheets came or went. Nothing is polled. Needs ExcelApi 1.9.
 * Example: `const watched = await watchWorkbook(sheetIds => …)`.
 */
export async function watchWorkbook(
  onChange: (sheetIds?: readonly string[]) => void,
): Promise<Result<Unwatch>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let changed = new Set<string>();
  let sheetsCameOrWent = false;
  const tell = (): void => {
    const ids = sheetsCameOrWent ? undefined : [...changed];
    changed = new Set();
    sheetsCameOrWent = false;
    onChange(ids);
  };
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(tell, QUIET);
    return Promise.resolve();
  };
  const onCells = ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    changed.add(worksheetId);
    return soon();
  };
  const onSheets = (): Promise<void> => {
    sheetsCameOrWent = true;
    return soon();
  };
  return inExcel(async context => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(onCells),
      worksheets.onAdded.add(onSheets),
      worksheets.onDeleted.add(onSheets),
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
