import { Bounds, eachCell, intersection, isWholeColumns, isWholeRows, type Area } from './area';
import { DEFAULT_FORMAT, share, type CellFormat } from './cell-format';

/** What a change of formats touched, for whoever paints them. */
export interface FormatChange {
  readonly cells: Iterable<Area>;
  readonly columns: ReadonlySet<number>;
  readonly rows: ReadonlySet<number>;
  readonly sheet: boolean;
}

/** The formats of a sheet, each written once: elsewhere stands its place in `formats`. */
export interface SavedFormats {
  readonly formats: readonly CellFormat[];
  readonly rest: number;
  readonly columns: readonly Numbered[];
  readonly rows: readonly Numbered[];
  readonly cells: readonly (readonly [row: number, formats: readonly Numbered[]])[];
}

type Numbered = readonly [index: number, format: number];

/** Areas by their key: the sides of a frame are drawn one by one, and all of them change the same area. */
const nothing = () => ({
  cells: new Map<string, Area>(),
  columns: new Set<number>(),
  rows: new Set<number>(),
  sheet: false,
});

const areaKey = ({ row, column, rows, columns }: Area): string => `${row} ${column} ${rows} ${columns}`;

const UNTOUCHED: SavedFormats = { formats: [DEFAULT_FORMAT], rest: 0, columns: [], rows: [], cells: [] };

/** The formats of a sheet: of single cells, of whole columns and rows, and of all the rest. */
export class FormatStore {
  #rest: CellFormat;
  readonly #columns: Map<number, CellFormat>;
  readonly #rows: Map<number, CellFormat>;
  readonly #cells: Map<number, Map<number, CellFormat>>;
  #change = nothing();

  /** `saved` are formats that are painted already. */
  constructor({ formats, rest, columns, rows, cells }: SavedFormats = UNTOUCHED) {
    // Two cells look alike where they hold the same object.
    const known = formats.map(share);
    const named = (numbered: readonly Numbered[]): Map<number, CellFormat> =>
      new Map(numbered.map(([index, format]) => [index, known[format]!]));
    this.#rest = known[rest]!;
    this.#columns = named(columns);
    this.#rows = named(rows);
    this.#cells = new Map(cells.map(([row, own]) => [row, named(own)]));
  }

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

  save(): SavedFormats {
    const numbers = new Map<CellFormat, number>();
    const number = (format: CellFormat): number => {
      if (!numbers.has(format)) numbers.set(format, numbers.size);
      return numbers.get(format)!;
    };
    const numbered = (formats: ReadonlyMap<number, CellFormat>): Numbered[] =>
      [...formats].map(([index, format]) => [index, number(format)]);
    return {
      rest: number(this.#rest),
      columns: numbered(this.#columns),
      rows: numbered(this.#rows),
      cells: [...this.#cells].map(([row, own]) => [row, numbered(own)]),
      formats: [...numbers.keys()],
    };
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
