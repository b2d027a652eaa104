import { gridSheet, type Grid } from '../../../workbook/grid';
import { wholePrint } from '../../../workbook/page-fit';
import type { CellValue, FormulaCell, SheetPlan } from '../../../workbook/plan';
import type { StyleName } from '../../../workbook/styles';

/** A title, perhaps a remark, headers, and rows below; `none` stands in place of rows. */
interface List {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly headers: readonly string[];
  readonly none: string;
  readonly rows: readonly (readonly (readonly [style: StyleName, content: CellValue | FormulaCell])[])[];
}

/** The row of the headers of a list. */
export const LIST_HEADER_ROW = 3;

/** A list that is printed on A4 in landscape, its headers on each page. */
export function listSheet(grid: Grid, { name, title, note, headers, none, rows }: List): SheetPlan {
  const last = headers.length;
  grid.across(1, 1, last, 'title', title);
  grid.across(2, 1, last, 'note', note ?? null);
  grid.run(LIST_HEADER_ROW, 1, 'header', headers).fit(LIST_HEADER_ROW);
  rows.forEach((cells, index) => {
    const row = LIST_HEADER_ROW + 1 + index;
    cells.forEach(([style, content], column) => grid.set(row, column + 1, style, content));
    grid.fit(row);
  });
  if (rows.length === 0) grid.across(LIST_HEADER_ROW + 1, 1, last, 'text', none);
  return gridSheet(grid, {
    name,
    freeze: { rows: LIST_HEADER_ROW, columns: 0 },
    protected: false,
    print: wholePrint(grid, 'landscape', LIST_HEADER_ROW),
  });
}
