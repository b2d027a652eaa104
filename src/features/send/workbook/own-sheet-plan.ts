import { type Cell, isBlank, shownConstant } from '../../../rules/cell';
import { cell as cellAddress } from '../../../workbook/address';
import { Grid, gridSheet } from '../../../workbook/grid';
import { shownKind } from '../../../workbook/number-format';
import type { CellValue, FormulaCell, SheetPlan } from '../../../workbook/plan';
import type { StyleName } from '../../../workbook/styles';

/** A cell of a sheet that people made themselves. */
export interface OwnCell {
  readonly value: Cell;
  /** Without "=", where there is one. */
  readonly formula: string | undefined;
  readonly numberFormat: string;
}

/** A sheet that is none of ours, from its first cell on. */
export interface OwnSheet {
  readonly name: string;
  readonly rows: readonly (readonly OwnCell[])[];
}

/** Widths in characters between which columns follow what they hold. */
const [NARROW, WIDE] = [8, 40];

/** A sheet of somebody's own as it travels: contents that work where it goes, in plain looks, free for whoever gets it. */
export function ownSheetPlan({ name, rows }: OwnSheet): SheetPlan {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(
      0,
      ...rows.map(row => String(shownConstant(row[column]?.value ?? null) ?? '').length),
    );
    return Math.min(WIDE, Math.max(NARROW, longest + 2));
  });
  const grid = new Grid(widths);
  rows.forEach((row, down) => {
    row.forEach((own, right) => {
      if (!isBlank(own.value) || own.formula !== undefined)
        grid.set(down + 1, right + 1, styleOf(own), contentOf(own));
    });
    grid.fit(down + 1);
  });
  return gridSheet(grid, {
    name,
    protected: false,
    print: {
      orientation: 'landscape',
      range: `A1:${cellAddress(Math.max(1, rows.length), columns)}`,
      pagesHigh: 0,
    },
  });
}

function contentOf({ value, formula }: OwnCell): CellValue | FormulaCell {
  const plain = shownConstant(value);
  return formula === undefined ? plain : { formula, value: plain ?? '' };
}

/** The look that shows a value as its number format does. */
function styleOf({ value, formula, numberFormat }: OwnCell): StyleName {
  // A formula in a cell of texts would become a text itself.
  if (typeof value !== 'number')
    return typeof value === 'string' && formula === undefined ? 'text' : 'status';
  const kind = shownKind(numberFormat);
  if (kind === 'share') return 'percent';
  if (kind === 'day') return 'date';
  return /0\.0/.test(numberFormat) ? 'points' : 'number';
}
