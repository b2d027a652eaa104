import type { ExcelIssue } from '../ledger/excel-issue';
import type { Register } from '../ledger/registers';
import type { Result } from '../ledger/result';
import type { Cell, KnownCell, Shown } from '../rules/cell';
import type { CellAddress } from './address';
import type { HeightRun } from './height-runs';
import type { NamePlan, RowPlan, SheetPlan, ValidationPlan } from './plan';
import type { SheetCells } from './sheet-cells';
import type { StyleName } from './styles';

/**
 * What a feature does to a workbook, as data. It is worked out purely; whoever carries it out looks whether everything is
 * as it was seen, writes all of it or nothing, and can take it back. Example:
 * `{ entries: [{ sheet: '1', address: 'F7', before: [[null]], after: [[12]] }], halfDone: 'excel.entriesHalfWritten' }`.
 */
export interface BookEdit {
  /** Cells by which rows are known: nothing is written unless they still are as they were read. */
  readonly known?: readonly HeldCells[];
  /** Cells that are meant for entry. */
  readonly entries?: readonly EntryEdit[];
  /** Cells of the form, which are locked. */
  readonly form?: readonly FormEdit[];
  readonly registers?: readonly RegisterEdit[];
  /** How high rows become; they stay so when the edit is taken back: nothing is cut off by that. */
  readonly heights?: readonly RowHeights[];
  readonly structure?: StructureEdit;
  /** How it is told that the edit could neither be finished nor be taken back. */
  readonly halfDone: 'excel.entriesHalfWritten' | 'excel.closingHalfDone' | 'excel.repairHalfDone';
}

/** Neighbouring rows of a sheet that get one height. */
export interface RowHeights extends HeightRun {
  readonly sheet: string;
}

/** What cells show. */
export interface HeldCells extends CellAddress {
  readonly values: readonly (readonly Cell[])[];
}

/** Entries: what the cells show before, and what they hold after; `undefined` leaves a cell as it is. */
export interface EntryEdit extends CellAddress {
  readonly before: readonly (readonly Cell[])[];
  readonly after: readonly (readonly (KnownCell | undefined)[])[];
  /** The look of the cells, whose number format those get that could not show a number, such as cells of text. */
  readonly style?: StyleName;
  /** True to leave cells alone that hold a formula, whatever it shows. */
  readonly keepsFormulas?: boolean;
}

/** Cells of the form: what they hold before and after, formulas with their "=". */
export interface FormEdit extends CellAddress {
  readonly before: readonly (readonly Shown[])[];
  readonly after: readonly (readonly Shown[])[];
  /** The look whose number format they get; without it they keep their own. */
  readonly style?: StyleName;
  /** True to leave the block alone when it is no longer as it was seen, instead of stopping. */
  readonly optional?: boolean;
}

/** What is done to a register, where only its contents at the time tell which rows are meant or where there is room. */
export interface RegisterEdit {
  readonly register: Register;
  /** Changes of rows that stand there, or why nothing may be written; a register that is gone holds none. */
  readonly marks?: (held: SheetCells) => Result<readonly EntryEdit[], ExcelIssue>;
  readonly rows?: RowsEdit;
}

/** The first row, from 1, of what is added to each register. */
export type FirstRows = ReadonlyMap<Register, number>;

/** Rows that are added below the last that is filled; nothing that stands anywhere is written over. */
export interface RowsEdit {
  /** At least one. */
  readonly count: number;
  /** What they hold, once it is known where all rows of the edit begin. */
  readonly lines: (first: FirstRows) => readonly RowPlan[];
  /**
   * True for rows that get their looks anew, prepared or not, and lose them when they are taken back: how each of
   * hundreds looked before is not asked.
   */
  readonly looksAnew?: boolean;
}

/** What is done to sheets as such. */
export interface StructureEdit {
  /** Sheets that are there. */
  readonly sheets: readonly SheetEdit[];
  /** Sheets that are made, with all that is on them. */
  readonly added: readonly SheetPlan[];
  /** What names of the workbook stand for then; those that are not there are made. */
  readonly names: readonly NamePlan[];
  /** All sheets in the order of their tabs, by the names that they have then; others stay where they are. */
  readonly order: readonly string[];
  /** The sheet that is shown then, where it is another one. */
  readonly shown?: string;
  /** True to keep sheets from being renamed, moved or deleted from then on; else that stays as it is. */
  readonly protect?: true;
}

/** What is done to one sheet that is there. */
export interface SheetEdit {
  readonly name: string;
  readonly renameTo?: string;
  /** Hides it, if it can be seen. */
  readonly hide?: boolean;
  /** Excel's hints at entry, set again where pasting may have taken them away; they stay when the edit is taken back. */
  readonly validations?: readonly ValidationPlan[];
  /** Whether it is protected then; `undefined` leaves it as it is. */
  readonly protect?: boolean;
}
