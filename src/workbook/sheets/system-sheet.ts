import { SHEET_NAME } from '../../messages/sheet-names';
import type { Ledger } from '../../ledger/ledger';
import { Grid, gridSheet } from '../grid';
import { LISTS_COLUMN, listsOf } from './lists';
import type { SheetPlan } from '../plan';

/** Raised by one whenever an older workbook must be upgraded before it can be used. */
export const SCHEMA_VERSION = 3;

/** Half of what a cell can hold, so that no text of the set can overflow it. */
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
  const json = JSON.stringify(ledger.set);
  for (let at = 0; at * CHUNK < json.length; at++)
    grid.set(at + 2, INDEX_SET_COLUMN, 'data', json.slice(at * CHUNK, (at + 1) * CHUNK));
  lists.forEach((list, index) => {
    grid.set(1, LISTS_COLUMN + index, 'data', list.key);
    list.items.forEach((item, row) => grid.set(row + 2, LISTS_COLUMN + index, 'data', item));
  });
  return gridSheet(grid, {
    name: SHEET_NAME.system,
    visibility: 'veryHidden',
    protected: true,
    print: { orientation: 'portrait', area: grid.extent, pagesHigh: 0 },
  });
}
