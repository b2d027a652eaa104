import { registerColumn } from '../workbook/places';
import type { ReplacedRow } from '../workbook/read-history';
import { STYLES } from '../workbook/styles';
import { typed } from './typed';

const STATE_COLUMN = registerColumn('history', 'state') - 1;

/** Queues what the states of rows of the history say: that they were replaced, or what they said before. */
export function markRows(sheet: Excel.Worksheet, rows: readonly ReplacedRow[], says: 'mark' | 'state'): void {
  for (const run of neighbours(rows)) {
    const range = sheet.getRangeByIndexes(run[0]!.row - 1, STATE_COLUMN, run.length, 1);
    range.values = run.map(row => [typed(row[says], STYLES.text.numberFormat)]);
  }
}

/** Rows that follow one another cost one request. */
function neighbours(rows: readonly ReplacedRow[]): ReplacedRow[][] {
  const runs: ReplacedRow[][] = [];
  for (const each of rows) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === each.row - 1) run.push(each);
    else runs.push([each]);
  }
  return runs;
}
