import { EXCEL_LIMITS } from '../rules/excel-limits';

/** What a received file may cost. Each bound names the attack, or the accident, that it stops. */
export const LIMITS = {
  /** Bytes of the file: a film dropped by mistake, which would be held in memory whole. */
  fileBytes: 10 * 2 ** 20,
  /** Entries of the zip: a directory of millions of empty entries, small on disk and slow to walk. */
  parts: 1_000,
  /** Bytes of all parts once inflated, counted as they come: a zip bomb, with honest sizes or with lying ones. */
  inflatedBytes: 50 * 2 ** 20,
  /** Inflated bytes for each stored one: a bomb that stays below the sum. Sheets reach 40, deflate at most 1,032. */
  ratio: 200,
  /** Parts that are smaller than this may have any ratio: a few empty rows compress that well. */
  ratioFromBytes: 2 ** 20,
  /** Compressed bytes that are inflated at a time: all that one step of a bomb can take before it is counted. */
  stepBytes: 16 * 2 ** 10,
  /** Cells of all sheets, blanks before filled ones with them: one letter in the last cell of a sheet. */
  cells: 1_000_000,
  /** Rows and columns of Excel: cells that no spreadsheet program could have written. */
  rows: EXCEL_LIMITS.rows,
  columns: EXCEL_LIMITS.columns,
  /** Letters of a cell, the bound of Excel itself: a text that Excel would refuse when it is written into a cell. */
  text: EXCEL_LIMITS.cellText,
  /** Letters that stand for one letter of a text, `_x000D_`: a text that has to be held before it can be counted. */
  spelling: 7,
  /** Elements within elements: nesting without end. Sheets reach 12. */
  depth: 32,
  /** Attributes of an element, each of which may declare a namespace to look up. */
  attributes: 100,
  /** Letters of one tag or comment, which has to be held until its end comes: a tag that never ends. */
  markup: 2 ** 18,
  /** All of the reading: whatever was not thought of here. The largest ledgers take less than one. */
  seconds: 10,
} as const;
