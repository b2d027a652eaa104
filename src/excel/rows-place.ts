import type { Register } from '../domain/registers';
import { SHEET_NAME } from '../messages/sheet-names';
import type { RowPlan } from '../workbook/plan';
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

/** Rows that are to be added to a register; what they hold may depend on where the first of them comes to stand. */
export interface Addition {
  readonly register: Register;
  /** At least one. */
  readonly count: number;
  readonly lines: (first: number) => readonly RowPlan[];
}

/**
 * Finds the places for new rows of registers in two syncs, or stops with the reason why there is none. What `between`
 * queues goes with the second.
 */
export async function rowsPlaces(
  context: Excel.RequestContext,
  additions: readonly Addition[],
  between: () => void = () => undefined,
): Promise<RowsPlace[]> {
  const asked = additions.map(({ register }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET_NAME[register]);
    sheet.load('protection/protected');
    const filled = sheet.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
    return { sheet, filled };
  });
  await context.sync();
  const missing = additions.filter((_, index) => asked[index]!.sheet.isNullObject);
  if (missing.length > 0)
    throw new Stop({
      code: 'excel.sheetMissing',
      names: missing.map(({ register }) => SHEET_NAME[register]),
    });
  const looked = additions.map(({ register, count, lines }, index) => {
    const { sheet, filled } = asked[index]!;
    const first = freeRow(register, placed(filled, 'formulas'), count);
    return lookAt(sheet, first, lines(first));
  });
  between();
  await context.sync();
  return additions.map(({ register }, index) => placeOf(SHEET_NAME[register], looked[index]!));
}

interface Looked {
  readonly sheet: Excel.Worksheet;
  readonly first: number;
  readonly lines: readonly RowPlan[];
  readonly ranges: readonly Excel.Range[];
  readonly ends: readonly Excel.RangeBorder[];
}

/** Asks how the rows are that will be filled, and the one above them: it may share an edge with a row that gets lines. */
function lookAt(sheet: Excel.Worksheet, first: number, lines: readonly RowPlan[]): Looked {
  const width = lines[0]!.cells.length;
  if (sheet.protection.protected) sheet.protection.load('options');
  const ranges = Array.from({ length: lines.length + 1 }, (_, index) =>
    sheet.getRangeByIndexes(first - 2 + index, 0, 1, width),
  );
  const ends = ranges.map(range => range.format.borders.getItem('EdgeBottom').load('style,color'));
  for (const range of ranges)
    range.load(['formulas', 'numberFormat', 'rowHidden', ...LOOKS.map(look => `format/${look}`)].join(','));
  return { sheet, first, lines, ranges, ends };
}

function placeOf(name: string, { sheet, first, lines, ranges, ends }: Looked): RowsPlace {
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
