import { watchSheets } from '../../../excel/watch';
import type { Result } from '../../../ledger/result';
import type { Unwatch } from '../../../workbook/book';

/** Calls back after somebody has selected other cells, on whatever sheet. Example: `await watchSelection(() => …)`. */
export const watchSelection = (onSelect: () => void): Promise<Result<Unwatch>> =>
  watchSheets(
    (worksheets, soon) => [worksheets.onSelectionChanged.add(soon), worksheets.onActivated.add(soon)],
    onSelect,
  );
