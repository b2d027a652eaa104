import { Bounds, eachCell, intersection, isWholeColumns, isWholeRows, type Area } from './area';
import { DEFAULT_FORMAT, type CellFormat } from './cell-format';

/** What a change of formats touched, for whoever paints them. */
export interface FormatChange {
  readonly cells: Iterable<Area>;
  readonly columns: ReadonlySet<number>;
  readonly rows: ReadonlySet<number>;
  readonly sheet: boolean;
}

/** Areas by their key: the sides of a frame are drawn one by one, and all of them change the same area. */
const nothing = () => ({
  cells: new Map<string, Area>(),
  columns: new Set<number>(),
  rows: new Set<number>(),
  sheet: false,
});

const areaKey = ({ row, column, rows, columns }: Area): string => `${row} ${column} ${rows} ${columns}`;

/** The formats of a sheet: of single cells, of whole columns and rows, and of all the rest. */
export class FormatStore {
  #rest: CellFormat = DEFAULT_FORMAT;
  readonly #columns = new Map<number, CellFormat>();
  readonly #rows = new Map<number, CellFormat>();
  readonly #cells = new Map<number, Map<number, CellFormat>>();
  #change = nothing();

  at(row: number, column: number): CellFormat {
    return this.#cells.get(row)?.get(column) ?? this.#behind(row, column);
  }

  column(column: number): CellFormat {
    return this.#columns.get(column) ?? this.#rest;
  }

  row(row: number): CellFormat {
    return this.#rows.get(row) ?? this.#rest;
  }

  get rest(): CellFormat {
    return this.#rest;
  }

  /** The same formats in a store of their own; nothing has changed in it. */
  copy(): FormatStore {
    const copy = new FormatStore();
    copy.#rest = this.#rest;
    for (const [column, format] of this.#columns) copy.#columns.set(column, format);
    for (const [row, format] of this.#rows) copy.#rows.set(row, format);
    for (const [row, cells] of this.#cells) copy.#cells.set(row, new Map(cells));
    return copy;
  }

  /** Every format that occurs in the area. */
  within(area: Area): Set<CellFormat> {
    const found = new Set<CellFormat>();
    if (!isWholeColumns(area) && !isWholeRows(area)) {
      eachCell(area, (row, column) => found.add(this.at(row, column)));
      return found;
    }
    for (const [row, cells] of this.#cells)
      for (const [column, format] of cells)
        if (intersection(area, { row, column, rows: 1, columns: 1 })) found.add(format);
    if (isWholeColumns(area))
      for (const column of this.#indexes(area, 'column')) found.add(this.column(column));
    else for (const row of this.#indexes(area, 'row')) found.add(this.row(row));
    return found;
  }

  /** Gives every cell of the area the format made from the one it has; `makeOne` is asked once for each format. */
  change(area: Area, makeOne: (before: CellFormat) => CellFormat): void {
    const made = new Map<CellFormat, CellFormat>();
    const make = (before: CellFormat): CellFormat => {
      let after = made.get(before);
      if (!after) made.set(before, (after = makeOne(before)));
      return after;
    };
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.#rest = make(this.#rest);
      this.#remake(this.#columns, area.column, area.columns, make);
      this.#remake(this.#rows, area.row, area.rows, make);
      this.#change.sheet = true;
    } else if (isWholeColumns(area)) {
      for (const column of indexes(area.column, area.columns)) {
        this.#columns.set(column, make(this.column(column)));
        this.#change.columns.add(column);
      }
      for (const row of this.#rows.keys()) this.#set({ ...area, row, rows: 1 }, format => format);
    } else if (isWholeRows(area)) {
      for (const row of indexes(area.row, area.rows)) {
        this.#rows.set(row, make(this.row(row)));
        this.#change.rows.add(row);
      }
    }
    if (isWholeColumns(area) || isWholeRows(area)) this.#changeOwn(area, make);
    else this.#set(area, make);
  }

  /** The smallest area with all cells that have a look of their own, or `null`. */
  used(): Area | null {
    const bounds = new Bounds();
    for (const [row, cells] of this.#cells)
      for (const [column, format] of cells) if (format !== DEFAULT_FORMAT) bounds.add(row, column);
    return bounds.area;
  }

  /** What changed since this was last asked. */
  takeChange(): FormatChange {
    const change = this.#change;
    this.#change = nothing();
    return { ...change, cells: change.cells.values() };
  }

  #behind(row: number, column: number): CellFormat {
    return this.#rows.get(row) ?? this.#columns.get(column) ?? this.#rest;
  }

  #set(area: Area, make: (before: CellFormat) => CellFormat): void {
    eachCell(area, (row, column) => {
      let cells = this.#cells.get(row);
      if (!cells) this.#cells.set(row, (cells = new Map<number, CellFormat>()));
      cells.set(column, make(cells.get(column) ?? this.#behind(row, column)));
    });
    this.#noteChanged(area);
  }

  #changeOwn(area: Area, make: (before: CellFormat) => CellFormat): void {
    for (const [row, cells] of this.#cells)
      for (const [column, format] of cells)
        if (intersection(area, { row, column, rows: 1, columns: 1 })) {
          cells.set(column, make(format));
          this.#noteChanged({ row, column, rows: 1, columns: 1 });
        }
  }

  #noteChanged(area: Area): void {
    this.#change.cells.set(areaKey(area), area);
  }

  #remake(
    formats: Map<number, CellFormat>,
    first: number,
    count: number,
    make: (before: CellFormat) => CellFormat,
  ): void {
    for (const [index, format] of formats)
      if (index >= first && index < first + count) formats.set(index, make(format));
  }

  /** The columns or rows of an unbounded area that have a format of their own, and one that stands for the rest. */
  #indexes(area: Area, kind: 'column' | 'row'): number[] {
    const [first, count] = kind === 'column' ? [area.column, area.columns] : [area.row, area.rows];
    const own = [...(kind === 'column' ? this.#columns : this.#rows).keys()];
    const inside = own.filter(index => index >= first && index < first + count);
    const bare =
      inside.length < count ? indexes(first, own.length + 1).find(index => !own.includes(index)) : undefined;
    return bare === undefined ? inside : [...inside, bare];
  }
}

const indexes = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => first + i);
