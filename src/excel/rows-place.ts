import { isFormulaText } from '../rules/formula-tokens';
import { SHEET_NAME } from '../messages/sheet-names';
import type { FirstRows, RegisterEdit } from '../workbook/book-edit';
import { isFormula, type PlannedCell, type RowPlan } from '../workbook/plan';
import { isSameFormat } from '../workbook/number-format';
import { STYLES } from '../workbook/styles';
import { numberFormats } from './dress-rows';
import { freeRow } from './free-row';
import { withoutApostrophe } from './held-cells';
import { placed } from './read-sheets';
import { Stop } from './run';
import { typed } from './typed';

/** Where rows are added to a register, and how these rows were before; rows count from 1. */
export interface RowsPlace {
  readonly first: number;
  /** What is written; cells that are left alone are empty in it. */
  readonly lines: readonly RowPlan[];
  /** From this line on rows get their looks. */
  readonly bare: number;
  readonly before: LooksBefore;
}

/** How rows looked: as Excel told, or where nothing was asked, the row from which on there were neither contents nor looks. */
type LooksBefore = AskedLooks | { readonly untouched: number };

export interface AskedLooks {
  readonly rows: readonly RowBefore[];
  /** How the row above the first that was bare ended. */
  readonly above: Pick<Excel.Interfaces.RangeBorderData, 'style' | 'color'>;
}

interface RowBefore {
  readonly hidden: boolean;
  /** What its cells held, such as the status formula of a prepared row. */
  readonly formulas: readonly unknown[];
  readonly format: Excel.Interfaces.RangeFormatData;
  readonly numberFormat: readonly string[];
}

const LOOKS = [
  'rowHeight',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'fill/color',
  'font/name',
  'font/size',
  'font/color',
  'protection/locked',
];

/** A register whose contents were asked for. */
export interface AskedRegister {
  readonly edit: RegisterEdit;
  readonly sheet: Excel.Worksheet;
  readonly filled: Excel.Range;
  /** Looks count as well. */
  readonly used: Excel.Range;
}

/** Asks what a register holds, and where it ends. */
export function askRegister(context: Excel.RequestContext, edit: RegisterEdit): AskedRegister {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET_NAME[edit.register]);
  sheet.load('protection/protected,protection/options');
  const filled = sheet.getUsedRangeOrNullObject(true);
  filled.load('formulas,rowIndex,columnIndex');
  if (edit.marks) filled.load('values,numberFormat');
  const used = sheet.getUsedRangeOrNullObject(false);
  if (edit.rows?.looksAnew) used.load('rowIndex,rowCount');
  return { edit, sheet, filled, used };
}

/** The first rows of what is added to registers; stops where a register has no place for them. */
export function firstRows(registers: readonly AskedRegister[]): FirstRows {
  const growing = registers.filter(({ edit }) => edit.rows);
  const missing = growing.filter(({ sheet }) => sheet.isNullObject);
  if (missing.length > 0)
    throw new Stop({
      code: 'excel.sheetMissing',
      names: missing.map(({ edit }) => SHEET_NAME[edit.register]),
    });
  return new Map(
    growing.map(({ edit: { register, rows }, filled }) => [
      register,
      freeRow(register, placed(filled, 'formulas'), rows!.count),
    ]),
  );
}

/** Asks how the rows are that will be filled; after the next sync, their place. */
export function askPlace({ edit, sheet, used }: AskedRegister, all: FirstRows): () => RowsPlace {
  const first = all.get(edit.register)!;
  const lines = edit.rows!.lines(all);
  if (edit.rows!.looksAnew)
    return () => ({ first, lines, bare: 0, before: { untouched: used.rowIndex + used.rowCount + 1 } });
  const width = lines[0]!.cells.length;
  // The row above may share an edge with a row that gets lines.
  const ranges = Array.from({ length: lines.length + 1 }, (_, index) =>
    sheet.getRangeByIndexes(first - 2 + index, 0, 1, width),
  );
  const ends = ranges.map(range => range.format.borders.getItem('EdgeBottom').load('style,color'));
  for (const range of ranges)
    range.load(['formulas', 'numberFormat', 'rowHidden', ...LOOKS.map(look => `format/${look}`)].join(','));
  const targets = ranges.slice(1);
  return () => {
    const formats = targets.map(range => (range.numberFormat as string[][])[0]!);
    const alike = formats.map((format, index) =>
      numberFormats(lines[index]!).every((planned, column) => isSameFormat(planned, format[column]!)),
    );
    const bare = alike.includes(false) ? alike.indexOf(false) : lines.length;
    const { style, color } = ends[bare]!;
    const rows = targets.map((range, index) => ({
      hidden: range.rowHidden,
      formulas: range.formulas[0] as unknown[],
      format: range.format.toJSON(),
      numberFormat: formats[index]!,
    }));
    return {
      first,
      lines: lines.map((line, index) => withoutFilled(line, targets[index]!.formulas[0] as unknown[])),
      bare,
      before: { rows, above: { style, color } },
    };
  };
}

/** A line without the cells that hold something already, such as the status formula of a prepared row. */
function withoutFilled(line: RowPlan, found: readonly unknown[]): RowPlan {
  return {
    ...line,
    cells: line.cells.map((cell, column) => (found[column] === '' ? cell : { ...cell!, content: null })),
  };
}

/** The cells of the rows at a place. */
export function rowsRange(sheet: Excel.Worksheet, { first, lines }: RowsPlace): Excel.Range {
  return sheet.getRangeByIndexes(first - 1, 0, lines.length, lines[0]!.cells.length);
}

/** Whether rows hold nothing of what is written into them. */
export function areRowsFree({ lines }: RowsPlace, { formulas }: Pick<Excel.Range, 'formulas'>): boolean {
  return lines.every(({ cells }, down) =>
    cells.every((cell, right) => cell!.content === null || formulas[down]![right] === ''),
  );
}

/** What has become of a row that was written. */
type RowNow =
  | { readonly state: 'written' }
  /** It holds nothing of what was written; `isClear` when it holds nothing else either that did not stand there before. */
  | { readonly state: 'gone'; readonly isClear: boolean }
  /** In these columns, from 1, it holds something else, or something more. */
  | { readonly state: 'changed'; readonly columns: readonly number[] };

/** What has become of the rows at a place; Excel may write a formula in a way of its own. */
export function rowsNow(place: RowsPlace, { formulas }: Pick<Excel.Range, 'formulas'>): RowNow[] {
  const { lines, before } = place;
  return lines.map(({ cells }, down): RowNow => {
    const holds = formulas[down] as unknown[];
    const was = 'rows' in before ? before.rows[down]!.formulas : [];
    const isSame = ({ content, style }: PlannedCell, right: number): boolean => {
      if (content === null) return holds[right] === (was[right] ?? '');
      if (isFormula(content)) return isFormulaText(holds[right]);
      return holds[right] === withoutApostrophe(typed(content, STYLES[style].numberFormat)!);
    };
    const columns = cells.flatMap((cell, right) => (isSame(cell!, right) ? [] : [right + 1]));
    if (columns.length === 0) return { state: 'written' };
    if (cells.some((cell, right) => cell!.content !== null && holds[right] !== ''))
      return { state: 'changed', columns };
    const isClear = columns.every(column => cells[column - 1]!.content !== null);
    return { state: 'gone', isClear };
  });
}
