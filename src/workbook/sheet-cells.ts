import type { Cell } from '../rules/cell';

/** The cells of a sheet from A1 on; rows may be shorter than the sheet is wide. */
export type SheetCells = readonly (readonly Cell[])[];
