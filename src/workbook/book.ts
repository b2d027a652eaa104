import type { IndexSet } from '../catalogue/index-set';
import type { Closing } from '../scores/history';
import type { Result } from '../ledger/result';
import type { CellAddress } from './address';
import type { BookEdit } from './book-edit';
import type { FoundStructure } from './found-structure';
import type { OpenWorkbook } from './open-workbook';
import type { WorkbookPlan } from './plan';
import type { MailedCopy } from './read-mailed';

/**
 * The open workbook, whatever holds it. Each function says by its issue why it could not do what it is for; none throws.
 */
export interface Book {
  /** Everything that was entered; see `readWorkbook` for what may be wrong with a workbook. */
  readonly read: () => Promise<Result<OpenWorkbook>>;
  /** The same with some sheets read again, known by name or id; those that are gone change nothing. */
  readonly reread: (open: OpenWorkbook, sheets: readonly string[]) => Promise<Result<OpenWorkbook>>;
  /** Sheets, formulas and protection, to be compared with how they were made. */
  readonly structure: (open: OpenWorkbook) => Promise<Result<FoundStructure>>;
  readonly closings: (set: IndexSet) => Promise<Result<readonly Closing[]>>;
  readonly mailedCopies: () => Promise<Result<readonly MailedCopy[]>>;
  /** Carries out an edit as a whole or not at all. */
  readonly write: (edit: BookEdit, options?: WriteOptions) => Promise<Result<WrittenEdit>>;
  /** Makes the sheets of a plan in a workbook that has none of them. */
  readonly add: (plan: WorkbookPlan, options?: WriteOptions) => Promise<Result<Written>>;
  /** Sheets that were begun and never finished, as when the pane was closed half-way. */
  readonly unfinished: () => Promise<Result<Unfinished>>;
  /** Removes those on which nobody has entered anything, and names that have lost their sheet. */
  readonly removeUnfinished: () => Promise<Result<void>>;
  /** Makes them whole where their contents were written, with all that was entered since; the plan is that of the ledger. */
  readonly finishUnfinished: (plan: WorkbookPlan) => Promise<Result<Written>>;
  /** Calls back after changes, with the ids of the sheets that changed, or with nothing when sheets came or went. */
  readonly watch: (onChange: (sheets?: readonly string[]) => void) => Promise<Result<Unwatch>>;
  /** Shows a cell. */
  readonly show: (sheet: string, address: string) => Promise<Result<void>>;
  /** Opens a file as another workbook beside this one. */
  readonly offer: (xlsx: Uint8Array) => Promise<Result<void>>;
}

/** Sheets that were begun and never finished. */
export interface Unfinished {
  /** By the names that were planned for them, those that hold nothing but what was made. */
  readonly untouched: readonly string[];
  /** Those into which somebody has entered something since, or which somebody has renamed. */
  readonly entered: readonly string[];
}

/** How the writing goes on: sheets finished so far, of how many, and the names now being written. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly now: readonly string[];
}

export interface WriteOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the work between two requests, as an `AbortSignal` does. */
  readonly signal?: { readonly aborted: boolean };
}

/** Stops listening; nothing is called any more from then on. */
export type Unwatch = () => Promise<void>;

/** What became of something that is written as a whole. */
export interface Written {
  /** False when print could not be set up or reach further down, as without any printer; everything else stands. */
  readonly printed: boolean;
}

/** An edit that was carried out. */
export interface WrittenEdit extends Written {
  readonly rows: readonly AddedRows[];
  /**
   * Takes the edit back: the workbook holds again what it held before, but for what somebody has changed since, which is
   * left alone and named. `excel.changedSince` where the edit made sheets on which somebody has entered something since;
   * nothing is taken back then.
   */
  readonly undo: () => Promise<Result<Undone>>;
}

/** An edit that was taken back. */
export interface Undone {
  /** Cells that hold something else than was written, or stand elsewhere, and therefore stayed. */
  readonly kept: readonly CellAddress[];
}

/** Rows that were added to a register, counted from 1. */
export interface AddedRows {
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
  /** True when the filter of the register, or somebody, hides some of them. */
  readonly hidden: boolean;
}
