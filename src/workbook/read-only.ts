import { isError } from '../rules/cell';
import { cell as cellAddress, cellColumn } from './address';
import { isFormula, type PlannedCell, type SheetPlan } from './plan';
import { STYLES, type StyleName } from './styles';

/** How a cell meant for entry looks where it is only to be read. */
const LOCKED: Readonly<Partial<Record<StyleName, StyleName>>> = {
  entryCode: 'code',
  entryText: 'text',
  entryGeneral: 'number',
  entryNumber: 'number',
  entryPoints: 'points',
  entryDate: 'date',
  entryYear: 'year',
  entryChoice: 'code',
};
/** How a cell looks in a row that is somebody else's. */
const OTHERS: Readonly<Partial<Record<StyleName, StyleName>>> = {
  code: 'otherCode',
  text: 'otherText',
  status: 'otherCode',
  itemCode: 'otherCode',
  itemText: 'otherText',
  itemPoints: 'otherItemPoints',
  points: 'otherPoints',
  score: 'otherPoints',
  number: 'otherNumber',
  count: 'otherNumber',
  percent: 'otherPercent',
  date: 'otherDate',
  year: 'otherYear',
  check: 'otherText',
};

/** A cell with the value of its formula as a constant; a formula that shows nothing leaves the cell empty. */
export function frozen({ content, style }: PlannedCell): PlannedCell {
  if (!isFormula(content)) return { content, style };
  const { value } = content;
  return { content: value === '' || isError(value) ? null : value, style };
}

/** How a look is where nobody enters anything. `lockedStyle('entryDate')` is 'date'. */
export function lockedStyle(style: StyleName): StyleName {
  return STYLES[style].locked ? style : (LOCKED[style] ?? 'text');
}

/** A cell that nobody enters anything into; its formula stays. */
export function locked({ content, style }: PlannedCell): PlannedCell {
  return { content, style: lockedStyle(style) };
}

/** A cell of somebody else's row: a constant, locked and grey. */
export function others(cell: PlannedCell): PlannedCell {
  const { content, style } = locked(frozen(cell));
  return { content, style: OTHERS[style] ?? style };
}

/** A sheet with every cell changed by `change`, which also gets row and column, from 1. */
export function withCells(
  sheet: SheetPlan,
  change: (cell: PlannedCell, row: number, column: number) => PlannedCell,
): SheetPlan {
  const rows = sheet.rows.map(({ cells, ...rest }, row) => ({
    ...rest,
    cells: cells.map((cell, column) => cell && change(cell, row + 1, column + 1)),
  }));
  return { ...sheet, rows };
}

/** A sheet to be read while it goes on calculating: no cell is open for entry. */
export function lockedSheet(sheet: SheetPlan): SheetPlan {
  return { ...withCells(sheet, locked), validations: [], protected: true };
}

/** What is printed of a sheet, as constants. What stands beside the printed columns, such as notes, is left out. */
export function readingSheet(sheet: SheetPlan): SheetPlan {
  const width = cellColumn(sheet.print.range.split(':').at(-1)!);
  const values = withCells(sheet, cell => locked(frozen(cell)));
  return {
    ...values,
    columns: sheet.columns.slice(0, width),
    rows: values.rows.map(({ cells, ...row }) => ({ ...row, cells: cells.slice(0, width) })),
    validations: [],
    conditionals: [],
    protected: true,
  };
}

/** The addresses of all cells that are open for entry. */
export function openCells(sheet: SheetPlan): ReadonlySet<string> {
  return new Set(
    sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell && !STYLES[cell.style].locked ? [cellAddress(row + 1, column + 1)] : [],
      ),
    ),
  );
}
