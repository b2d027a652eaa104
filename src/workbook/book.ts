import type { Result } from '../domain/result';

/** Rows that were added to a register, counted from 1. */
export interface AddedRows {
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
  /** True when the filter of the register, or somebody, hides some of them. */
  readonly hidden: boolean;
}

/** An edit that was carried out. */
export interface WrittenEdit {
  readonly rows: readonly AddedRows[];
  /** False when Excel refused to set up print, or to print further down, as it may without any printer. */
  readonly printed: boolean;
  /**
   * Takes the edit back: the workbook holds again what it held before. `excel.changedSince` when somebody has changed
   * since what was written, or may have on sheets that the edit made, and nothing is taken back then.
   */
  readonly undo: () => Promise<Result<void>>;
}
