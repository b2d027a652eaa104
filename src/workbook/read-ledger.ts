import { criteriaOf, type IndexSet } from '../catalogue/index-set';
import type { CriterionRecord, Ledger } from '../ledger/ledger';
import type { CriterionField } from '../ledger/place';
import { heldRows, rowOf } from '../ledger/register-rows';
import type { LedgerRegister, RegisterRows } from '../ledger/registers';
import { placedItemsOf, type PlacedItem } from '../rules/asks';
import type { Cell } from '../rules/cell';
import type { FoundLedger } from './find/found-ledger';
import { gapsOf } from './find/gaps';
import { cellAt, cellIn } from './find/locate';
import { settingsOf } from '../ledger/settings-cells';

/** What a workbook says of itself on its hidden sheet. */
export interface Identity {
  readonly workbookId: string;
  readonly set: IndexSet;
}

/**
 * Reads what people entered out of the cells of a standard workbook, open or from a file. Sheets are found by their names
 * and by what they hold, rows by their codes, columns by their headers; what is not found is unread and stands in `gaps`.
 */
export function readLedger({ workbookId, set }: Identity, found: FoundLedger): Ledger {
  return {
    workbookId,
    set,
    settings: settingsOf(set, place => cellAt(found, place)),
    records: Object.fromEntries(
      criteriaOf(set).map(({ code, rule }) => [code, recordOf(code, placedItemsOf(rule), found)]),
    ),
    lastYear: Object.fromEntries(
      set.areas.map(({ code }) => [code, cellAt(found, { in: 'lastYear', area: code })]),
    ),
    ...heldRows(register => rowsOf(found, register)),
    gaps: gapsOf(found),
  };
}

function recordOf(code: string, items: readonly PlacedItem[], found: FoundLedger): CriterionRecord {
  const read = (field: CriterionField, item?: number): Cell =>
    cellAt(found, { in: 'criterion', code, field, ...(item === undefined ? {} : { item }) });
  return {
    entry: {
      done: read('done'),
      total: read('total'),
      date: read('date'),
      due: read('due'),
      result: read('result'),
      items: items.map(({ input, subRow }) => read(input, subRow)),
      notArising: read('notArising'),
    },
    appraised1: read('appraised1'),
    explanation: read('explanation'),
    appraised2: read('appraised2'),
    note: read('note'),
  };
}

function rowsOf<R extends LedgerRegister>(
  { registers }: FoundLedger,
  register: R,
): readonly RegisterRows[R][] {
  const [sheet] = registers[register];
  if (!sheet) return [];
  const { cells, table, rows } = sheet;
  return rows.map(row => rowOf(register, column => cellIn(cells[row - 1]!, table.columns[column])));
}
