/**
 * The standard workbook as plain data. `workbook/` builds it, `excel/` writes it through Office.js and
 * `files/` writes it as .xlsx bytes; neither of them decides anything about content.
 *
 * Addresses are A1 without a sheet name, rows and columns count from 1 in addresses and from 0 in arrays.
 * Formulas are English, with commas, and carry no leading "=".
 */

import { EXCEL_LIMITS } from '../rules/excel-limits';
import type { CellError } from '../rules/cell';
import type { StyleName } from './styles';

/** What a cell can hold as a constant. `null` leaves it empty. Dates are Excel serial numbers. */
export type CellValue = string | number | boolean | null;

/** One character more may be needed before a text to keep it text. */
export const LONGEST_TEXT = EXCEL_LIMITS.cellText - 1;

/**
 * A formula with the value that it has for the entries the plan was built from ('' shows as nothing). Only cells that
 * a chart draws may show an error, #N/A, which leaves out a point that any text would put at 0, and cells whose numbers
 * are beyond all of Excel's, #NUM!.
 */
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number | boolean | CellError;
}

export interface PlannedCell {
  readonly content: CellValue | FormulaCell;
  readonly style: StyleName;
}

/** A row from column A on; `null` is an untouched cell. `height` is in points. */
export interface RowPlan {
  readonly height?: number;
  readonly cells: readonly (PlannedCell | null)[];
}

/** A list always points to a range, because a literal list ends at 255 characters. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'decimal' | 'whole'; readonly min: number | string; readonly max?: number | string }
  | { readonly kind: 'date'; readonly min: number | string; readonly max: number | string };

/** Excel's own first hint at entry; `min`/`max`/`source` as text are formulas without "=". */
export interface ValidationPlan {
  readonly address: string;
  readonly rule: ValidationRule;
  /** Title up to 32 characters, message up to 255. */
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string };
}

/** Colours a range where `formula`, written for its top left cell, holds. Native functions only. */
export interface ConditionalPlan {
  readonly address: string;
  readonly formula: string;
  readonly font?: string;
  readonly fill?: string;
}

/**
 * Cells that a chart draws. Of lines, the strong one has marks and figures, the dashed one neither, so that they are
 * told apart on black-and-white paper.
 */
export interface SeriesPlan {
  readonly name: string;
  readonly values: string;
  readonly color: string;
  readonly line?: 'strong' | 'dashed';
}

/** A chart over the sheet's own cells, laid over the range `anchor`: one series of bars, or lines with a legend. */
export interface ChartPlan {
  readonly kind: 'bar' | 'line';
  readonly title: string;
  readonly categories: string;
  readonly series: readonly SeriesPlan[];
  readonly anchor: string;
  readonly axisMaximum: number;
}

/** A4; `titleRows` such as "4:5" repeat on every page; 0 pages high means as many as needed. */
export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  readonly range: string;
  readonly titleRows?: string;
  readonly pagesHigh: number;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: 'visible' | 'veryHidden';
  readonly tabColor?: string;
  /** Widths in characters of the default font, from column A on. */
  readonly columns: readonly number[];
  readonly rows: readonly RowPlan[];
  readonly merges: readonly string[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  readonly charts: readonly ChartPlan[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** A filter over this range, header row included. */
  readonly filter?: string;
  /** Locked cells are guarded against accidents; there is never a password. */
  readonly protected: boolean;
  readonly print: PrintPlan;
}

/** A workbook-level name; `refersTo` is an absolute reference with its sheet, without "=". */
export interface NamePlan {
  readonly name: string;
  readonly refersTo: string;
}

export interface WorkbookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** Whether sheets are kept from being renamed, moved or deleted by accident; there is never a password. */
  readonly protected: boolean;
}

/** Tells a formula from a constant. Example: `isFormula({ formula: 'SUM(A1:A2)', value: 3 })` is true. */
export function isFormula(content: CellValue | FormulaCell): content is FormulaCell {
  return typeof content === 'object' && content !== null;
}
