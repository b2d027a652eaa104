import type { SheetCells } from './sheet-cells';

/** A sheet of the open workbook as far as its structure is concerned, cells from A1 on. */
export interface SheetStructure {
  readonly protected: boolean;
  /** Formulas with their "=", and constants. */
  readonly formulas: SheetCells;
  /** What the formulas came to; of sheets whose formulas are not looked at, nothing. */
  readonly values: SheetCells;
}

/** The open workbook as far as its structure is concerned. */
export interface FoundStructure {
  /** Whether sheets are kept from being renamed, moved or deleted. */
  readonly protected: boolean;
  /** All by name; of those whose name the plan does not know, the first rows. */
  readonly sheets: ReadonlyMap<string, SheetStructure>;
}
