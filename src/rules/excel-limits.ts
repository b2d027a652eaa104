/** What Excel itself bears; the only place that names these numbers. Source: "Excel specifications and limits". */
export const EXCEL_LIMITS = {
  rows: 1_048_576,
  columns: 16_384,
  /** Letters of a cell. */
  cellText: 32_767,
  formula: 8_192,
  /** Letters of a text constant inside a formula. */
  textInFormula: 255,
  sheetName: 31,
  validationTitle: 32,
  validationMessage: 255,
  /** Points; higher rows are refused. */
  rowHeight: 409,
  /** The serial number of 31/12/9999. */
  lastDay: 2_958_465,
} as const;
