import type { SheetCells } from './sheet-cells';

/** A sheet of the open workbook as far as its structure is concerned, cells from A1 on. */
export interface FoundSheet {
  readonly protected: boolean;
  /** Formulas with their "=", and constants. */
  readonly formulas: SheetCells;
  /** What the formulas came to; of sheets whose formulas are not looked at, nothing. */
  readonly values: SheetCells;
}

/** All sheets by name; of those whose name the plan does not know, the first rows. */
export type FoundStructure = ReadonlyMap<string, FoundSheet>;
