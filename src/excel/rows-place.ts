import { SHEET_NAME } from '../messages/workbook-vi';
import type { RowPlan } from '../workbook/plan';
import { registerLines, type GrowingRegister, type NewRow } from '../workbook/register-lines';
import { numberFormats } from './add-rows';
import { freeRow } from './free-row';
import { placed } from './read-sheets';
import { Stop } from './run';

/** Where rows are added to a register, and how these rows were before; rows count from 1. */
export interface RowsPlace {
  readonly sheet: string;
  readonly first: number;
  /** What is written; cells that are left alone are empty in it. */
  readonly lines: readonly RowPlan[];
  /** From this line on the rows did not look like rows of the register. */
  readonly bare: number;
  readonly rows: readonly RowBefore[];
  /** How the row above the first that was bare ended. */
  readonly above: Pick<Excel.Interfaces.RangeBorderData, 'style' | 'color'>;
  /** What protection left free; nothing when it was off. */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
}

interface RowBefore {
  readonly hidden: boolean;
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

/** Finds the place for new rows of a register in two syncs, or stops with the reason why there is none. */
export async function rowsPlace<R extends GrowingRegister>(
  context: Excel.RequestContext,
  register: R,
  added: readonly NewRow<R>[],
): Promise<RowsPlace> {
  const name = SHEET_NAME[register];
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('protection/protected');
  const filled = sheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
  await context.sync();
  if (sheet.isNullObject) throw new Stop({ code: 'excel.sheetMissing', names: [name] });
  const first = freeRow(register, placed(filled, 'formulas'), added.length);
  const lines = registerLines(register, added, first);
  const width = lines[0]!.cells.length;

  if (sheet.protection.protected) sheet.protection.load('options');
  // The row above comes first: it may share an edge with a row that gets lines.
  const ranges = Array.from({ length: lines.length + 1 }, (_, index) =>
    sheet.getRangeByIndexes(first - 2 + index, 0, 1, width),
  );
  const ends = ranges.map(range => range.format.borders.getItem('EdgeBottom').load('style,color'));
  for (const range of ranges)
    range.load(['formulas', 'numberFormat', 'rowHidden', ...LOOKS.map(look => `format/${look}`)].join(','));
  await context.sync();

  const targets = ranges.slice(1);
  const alike = targets.map(
    (range, index) =>
      JSON.stringify((range.numberFormat as string[][])[0]) === JSON.stringify(numberFormats(lines[index]!)),
  );
  const bare = alike.includes(false) ? alike.indexOf(false) : lines.length;
  const { style, color } = ends[bare]!;
  return {
    sheet: name,
    first,
    lines: lines.map((line, index) => withoutFilled(line, targets[index]!.formulas[0] as unknown[])),
    bare,
    rows: targets.map(range => ({
      hidden: range.rowHidden,
      format: range.format.toJSON(),
      numberFormat: (range.numberFormat as string[][])[0]!,
    })),
    above: { style, color },
    protection: sheet.protection.protected ? sheet.protection.options : undefined,
  };
}

/** A line without the cells that hold something already, such as the status formula of a prepared row. */
function withoutFilled(line: RowPlan, found: readonly unknown[]): RowPlan {
  return {
    ...line,
    cells: line.cells.map((cell, column) => (found[column] === '' ? cell : { ...cell!, content: null })),
  };
}
