import type { IndexSet } from '../../../catalogue/index-set';
import type { HistoryRow } from '../../../scores/history';
import { success } from '../../../ledger/result';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { range } from '../../../workbook/address';
import type { BookEdit, EntryEdit } from '../../../workbook/book-edit';
import { mayClose } from '../domain/may-close';
import { historyLines } from './history-lines';
import { registerColumn } from '../../../workbook/places';
import { rowsToReplace, type ReplacedRow } from '../../../workbook/read-history';

const STATE_COLUMN = registerColumn('history', 'state');

/**
 * Appends one closing, the rows of one period, to the history; with `replace` the earlier rows of the period are marked.
 * Without it, `excel.periodClosed` when there are such rows. Example:
 * `closingEdit(historyRows(ledger, scores, 'Quý III', day), ledger.set, { replace: false })`.
 */
export function closingEdit(
  rows: readonly HistoryRow[],
  set: IndexSet,
  { replace }: { readonly replace: boolean },
): BookEdit {
  const lines = historyLines(rows, set);
  const { period } = rows[0]!;
  return {
    registers: [
      {
        register: 'history',
        marks: held => {
          const replaced = rowsToReplace(held, period);
          const may = mayClose(
            period,
            replaced.map(({ closed }) => closed),
            replace,
          );
          return may.ok ? success(runsOf(replaced).map(marked)) : may;
        },
        rows: { count: lines.length, lines: () => lines, looksAnew: true },
      },
    ],
    halfDone: 'excel.closingHalfDone',
  };
}

function marked(run: readonly ReplacedRow[]): EntryEdit {
  return {
    sheet: SHEET_NAME.history,
    address: range(run[0]!.row, STATE_COLUMN, run.at(-1)!.row, STATE_COLUMN),
    before: run.map(({ state }) => [state]),
    after: run.map(({ mark }) => [mark]),
  };
}

/** Rows that follow one another cost one request. */
function runsOf(rows: readonly ReplacedRow[]): ReplacedRow[][] {
  const runs: ReplacedRow[][] = [];
  for (const each of rows) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === each.row - 1) run.push(each);
    else runs.push([each]);
  }
  return runs;
}
