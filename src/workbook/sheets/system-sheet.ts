import { SHEET_NAME } from '../../messages/sheet-names';
import type { Ledger } from '../../ledger/ledger';
import { Grid, gridSheet } from '../grid';
import { LISTS_COLUMN, listsOf } from './lists';
import type { SheetPlan } from '../plan';
import type { SheetCells } from '../sheet-cells';

/** Raised by one whenever an older workbook must be upgraded before it can be used. */
export const SCHEMA_VERSION = 3;

/** Letters of a chunk, about half of `EXCEL_LIMITS.cellText`, so that no text can overflow a cell. */
const CHUNK = 16_000;

/** Facts about the workbook in columns A and B, by the words in A. */
export const SYSTEM_FACTS = ['schemaVersion', 'workbookId', 'indexSetId', 'indexSetVersion'] as const;
/** The column of the index set's JSON, cut into chunks from row 2 on. */
export const INDEX_SET_COLUMN = 3;

/** The hidden sheet by which the product knows its workbook again: ids, the index set itself, lists. */
export function systemSheet(ledger: Ledger): SheetPlan {
  const lists = listsOf(ledger.set);
  const grid = new Grid(Array<number>(LISTS_COLUMN + lists.length - 1).fill(14));
  const facts: Record<(typeof SYSTEM_FACTS)[number], string | number> = {
    schemaVersion: SCHEMA_VERSION,
    workbookId: ledger.workbookId,
    indexSetId: ledger.set.id,
    indexSetVersion: ledger.set.version,
  };
  grid.run(1, 1, 'data', ['fact', 'value', 'indexSet']);
  SYSTEM_FACTS.forEach((fact, index) => grid.run(index + 2, 1, 'data', [fact, String(facts[fact])]));
  chunksOf(JSON.stringify(ledger.set)).forEach((chunk, index) =>
    grid.set(index + 2, INDEX_SET_COLUMN, 'data', chunk),
  );
  lists.forEach((list, index) => {
    grid.set(1, LISTS_COLUMN + index, 'data', list.key);
    list.items.forEach((item, row) => grid.set(row + 2, LISTS_COLUMN + index, 'data', item));
  });
  return gridSheet(grid, {
    name: SHEET_NAME.system,
    visibility: 'veryHidden',
    protected: true,
    print: { orientation: 'portrait', range: grid.extent, pagesHigh: 0 },
  });
}

/** A long text as cells of one column hold it, from row 2 on; `textIn` puts it together again. */
export function chunksOf(text: string): string[] {
  const count = Math.ceil(text.length / CHUNK);
  return Array.from({ length: count }, (_, at) => text.slice(at * CHUNK, (at + 1) * CHUNK));
}

/** The long text that a column of the hidden sheet holds, from row 2 on. Example: `textIn(cells, INDEX_SET_COLUMN)`. */
export function textIn(cells: SheetCells, column: number): string {
  const chunks = cells.slice(1).map(row => row[column - 1]);
  return chunks.filter(chunk => typeof chunk === 'string').join('');
}
