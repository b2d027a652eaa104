/** A call of one of our functions in a formula, as it is entered or as Excel writes one that it has lost. */
const CALLS = /\bCCHC\.|_xldudf_CCHC_/i;

/** A cell, as the engine and the grid know it. */
export const cellKey = (sheetId: string, row: number, column: number): string =>
  `${sheetId} ${row} ${column}`;

/**
 * Cells that show #BUSY!, whatever stands around the call of the custom function: Excel does not calculate a formula
 * on while it waits for one.
 */
export class BusyCells {
  /** The runtime of the functions is starting and has not answered yet. */
  isStarting = false;
  /**
   * A function that gave an error is not called when its cell is calculated next, and the cell stays #BUSY! until it is
   * entered or calculated once more: Excel on the web (OfficeDev/office-js issue 3234, Excel-Custom-Functions issue 376).
   */
  sticksAfterError = false;
  readonly #failed = new Set<string>();
  readonly #stuck = new Set<string>();

  /** Whether any cell might be busy at all. */
  get isPossible(): boolean {
    return this.isStarting || this.#stuck.size > 0;
  }

  shows(key: string, formula: string | null): boolean {
    return this.#stuck.has(key) || (this.isStarting && formula !== null && CALLS.test(formula));
  }

  /** A function of this cell was calculated. */
  calculated(key: string, isError: boolean): void {
    if (!this.sticksAfterError) return;
    const wasStuck = this.#stuck.delete(key);
    if (!wasStuck && this.#failed.has(key)) this.#stuck.add(key);
    if (isError) this.#failed.add(key);
    else this.#failed.delete(key);
  }

  /** Something was entered into this cell. */
  entered(key: string): void {
    this.#stuck.delete(key);
    this.#failed.delete(key);
  }
}
