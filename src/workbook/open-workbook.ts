import type { Ledger } from '../ledger/ledger';
import type { Identity, SheetCells } from './read-ledger';

/** The cells of a standard workbook, by the names of its sheets; a sheet that is gone is missing. */
export interface OpenSheets {
  readonly identity: Identity;
  readonly sheets: ReadonlyMap<string, SheetCells>;
}

/** The open workbook: the cells of its sheets, and the ledger that they hold. */
export interface OpenWorkbook extends OpenSheets {
  readonly ledger: Ledger;
}
