import { cell } from '../../../workbook/address';
import { Grid, gridSheet } from '../../../workbook/grid';
import { wholePrint } from '../../../workbook/page-fit';
import type { CellValue, FormulaCell, SheetPlan } from '../../../workbook/plan';
import type { StyleName } from '../../../workbook/styles';

/** A title, perhaps a remark, headers, and rows below; `none` stands in place of rows. */
interface List<Column extends string, Row> {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  readonly headers: Readonly<Record<NoInfer<Column>, string>>;
  /** In the order in which they stand. */
  readonly columns: Readonly<Record<Column, ListColumn<NoInfer<Column>, NoInfer<Row>>>>;
  readonly none: string;
  readonly rows: readonly Row[];
}

/** A column: the characters that it has room for, how it looks, and what stands in it. */
interface ListColumn<Column extends string, Row> {
  readonly width: number;
  readonly style: StyleName;
  content(row: Row, at: ListRow<Column>): CellValue | FormulaCell;
}

/** Where a row stands: its number, from 1, and the cells of its columns. */
interface ListRow<Column extends string> {
  readonly number: number;
  cell(column: Column): string;
}

/** The row of the headers of a list. */
const HEADER_ROW = 3;

/** A list that is printed on A4 in landscape, its headers on each page. */
export function listSheet<Column extends string, Row>(list: List<Column, Row>): SheetPlan {
  const { name, title, note, headers, columns, none, rows } = list;
  const keys = Object.keys(columns) as Column[];
  const last = keys.length;
  const grid = new Grid(keys.map(key => columns[key].width));
  grid.across(1, 1, last, 'title', title);
  grid.across(2, 1, last, 'note', note ?? null);
  const titles = keys.map(key => headers[key]);
  grid.run(HEADER_ROW, 1, 'header', titles).fit(HEADER_ROW);
  rows.forEach((each, index) => {
    const row = HEADER_ROW + 1 + index;
    const at: ListRow<Column> = { number: index + 1, cell: key => cell(row, keys.indexOf(key) + 1) };
    keys.forEach((key, column) =>
      grid.set(row, column + 1, columns[key].style, columns[key].content(each, at)),
    );
    grid.fit(row);
  });
  if (rows.length === 0) grid.across(HEADER_ROW + 1, 1, last, 'text', none);
  return gridSheet(grid, {
    name,
    freeze: { rows: HEADER_ROW, columns: 0 },
    protected: false,
    print: wholePrint(grid, 'landscape', HEADER_ROW),
  });
}
