import type { Result } from '../ledger/result';
import type { Unwatch } from '../workbook/book';
import { inExcel } from './run';

/** Milliseconds of quiet after which something is told: a pasted block, fast typing, a walk with the arrows give one call. */
const QUIET = 250;

/**
 * Calls `tell` once after each burst of events of the sheets. `add` adds the handlers, which answer `soon`. Nothing is
 * polled. Example: `await watchSheets(({ onActivated }, soon) => [onActivated.add(soon)], () => …)`.
 */
export async function watchSheets(
  add: (
    worksheets: Excel.WorksheetCollection,
    soon: () => Promise<void>,
  ) => readonly { readonly remove: () => void }[],
  tell: () => void,
): Promise<Result<Unwatch>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(tell, QUIET);
    return Promise.resolve();
  };
  return inExcel(async context => {
    const handlers = add(context.workbook.worksheets, soon);
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

/**
 * Calls `onChange` once after each burst of changes, whoever made them: with the ids of the sheets whose cells changed,
 * or with nothing when sheets came or went. Needs ExcelApi 1.9.
 * Example: `const watched = await watchWorkbook(sheetIds => …)`.
 */
export function watchWorkbook(onChange: (sheetIds?: readonly string[]) => void): Promise<Result<Unwatch>> {
  let changed = new Set<string>();
  let sheetsCameOrWent = false;
  const tell = (): void => {
    const ids = sheetsCameOrWent ? undefined : [...changed];
    changed = new Set();
    sheetsCameOrWent = false;
    onChange(ids);
  };
  return watchSheets((worksheets, soon) => {
    const onSheets = (): Promise<void> => {
      sheetsCameOrWent = true;
      return soon();
    };
    return [
      worksheets.onChanged.add(({ worksheetId }) => {
        changed.add(worksheetId);
        return soon();
      }),
      worksheets.onAdded.add(onSheets),
      worksheets.onDeleted.add(onSheets),
    ];
  }, tell);
}
