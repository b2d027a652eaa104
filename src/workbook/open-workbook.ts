import type { Ledger } from '../ledger/ledger';
import { findLedger, type FoundLedger } from './find/found-ledger';
import { readLedger, type Identity } from './read-ledger';
import type { SheetCells } from './sheet-cells';

/** The cells of a standard workbook, by the names of its sheets; a sheet that is gone is missing. */
export interface OpenSheets {
  readonly identity: Identity;
  readonly sheets: ReadonlyMap<string, SheetCells>;
  /** Those that it was made without; nothing is entered there. */
  readonly leftOut?: ReadonlySet<string>;
}

/** A workbook, open or in a file: the cells of its sheets, where things were found on them, and the ledger that they hold. */
export interface OpenWorkbook extends OpenSheets {
  readonly found: FoundLedger;
  readonly ledger: Ledger;
}

/** The ledger that cells hold. Example: `openedWorkbook({ identity, sheets }).ledger.gaps`. */
export function openedWorkbook(open: OpenSheets): OpenWorkbook {
  const { identity, sheets, leftOut } = open;
  const found = findLedger(identity.set, sheets, leftOut);
  return { ...open, found, ledger: readLedger(identity, found) };
}
