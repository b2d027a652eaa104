import { lastWhere } from './last-where';

/** What a cell holds besides text, which nobody can read out of it. */
export type HeldBesides = 'table' | 'picture' | 'noResult';

/** A cell of a table, with the line breaks of its text. Merged cells are one and the same object at every place. */
export interface GridCell {
  readonly text: string;
  readonly holds?: readonly HeldBesides[];
}

/** Where a row stands in what was given: the number of its table and its own, both from 1. */
export interface RowPlace {
  readonly table: number;
  readonly row: number;
}

export interface GridRow extends RowPlace {
  readonly cells: readonly GridCell[];
}

/** A table, each row as wide as the widest. */
export interface SourceGrid {
  /** The name of its sheet, '' where there are none. */
  readonly name: string;
  /** The lines of text between the table and the one before it. */
  readonly above: readonly string[];
  readonly rows: readonly GridRow[];
  /** What of it does not show and was left out: rows by their numbers, columns by their letters. */
  readonly hidden?: HiddenOf;
}

export interface HiddenOf {
  readonly rows: readonly number[];
  readonly columns: readonly string[];
}

/** A cell as markup says it: how many columns and rows it takes. */
export interface SpanningCell {
  readonly cell: GridCell;
  readonly columns: number;
  readonly rows: number;
  /** It goes on with the cell above it, as Word says it. */
  readonly continues?: boolean;
}

/**
 * The places of a table whose cells span others, row by row. A cell takes the next free place of its row, and no place
 * twice; none reaches below the last row.
 * Example: `spread([[{ cell: a, columns: 2, rows: 1 }], [{ cell: b, columns: 1, rows: 1 }]])` is `[[a, a], [b]]`.
 */
export function spread(rows: readonly (readonly SpanningCell[])[]): GridCell[][] {
  const places: GridCell[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { cell: own, columns, rows: height, continues } of cells) {
      while (places[row]![column]) column++;
      const cell = (continues && places[row - 1]?.[column]) || own;
      for (let down = row; down < Math.min(rows.length, row + height); down++)
        for (let across = column; across < column + columns; across++) places[down]![across] ??= cell;
      column += columns;
    }
  });
  return places;
}

/**
 * A table of these places: gaps are filled with blanks, and rows of nothing but blanks at the end left out.
 * Example: `gridOf({ name: '', above: [], table: 1 }, [[a, b], [c]]).rows[1]!.cells.length` is 2.
 */
export function gridOf(
  {
    name,
    above,
    table,
  }: { readonly name: string; readonly above: readonly string[]; readonly table: number },
  places: readonly (readonly (GridCell | undefined)[])[],
): SourceGrid {
  const isBlank = (cell: GridCell | undefined): boolean =>
    cell === undefined || (cell.text === '' && cell.holds === undefined);
  const height = 1 + lastWhere(places, row => !row.every(isBlank));
  const width = places.slice(0, height).reduce((most, { length }) => Math.max(most, length), 0);
  const rows = places.slice(0, height).map((row, index) => ({
    table,
    row: index + 1,
    cells: Array.from({ length: width }, (_, column) => row[column] ?? { text: '' }),
  }));
  return { name, above, rows };
}
