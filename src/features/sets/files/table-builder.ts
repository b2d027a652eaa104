import { Allowance } from '../../../files/allowance';
import { LIMITS } from '../../../files/limits';
import { refuseBroken } from '../../../files/refusal';
import {
  gridOf,
  spread,
  type SourceGrid,
  type GridCell,
  type HeldBesides,
  type SpanningCell,
} from '../domain/grid';
import { CellLines } from './cell-lines';
import { lastWhere } from '../domain/last-where';

/** The tables of a page or document, and whether it shows pictures. */
export interface BuiltTables {
  readonly grids: readonly SourceGrid[];
  readonly hasPictures: boolean;
}

/** How a cell lies in its table. */
type CellSpan = Omit<SpanningCell, 'cell'>;

/** Lines above a table beyond these are those of what was before. */
const MOST_ABOVE = 20;

interface OpenTable {
  readonly rows: SpanningCell[][];
  readonly above: readonly string[];
  readonly number: number;
  cell: OpenCell | undefined;
}

interface OpenCell {
  readonly lines: CellLines;
  readonly holds: Set<HeldBesides>;
  readonly span: CellSpan;
}

/**
 * Builds tables out of what opens and closes, within the limits of files. A table within a cell becomes a table of its
 * own and lines of the cell. Example: see `htmlTables`.
 */
export class TableBuilder {
  readonly #grids: { readonly number: number; readonly grid: SourceGrid }[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #outside = new CellLines();
  #above: readonly string[] = [];
  #count = 0;
  #hasPictures = false;

  constructor(private readonly allowance = new Allowance()) {}

  /** Where text goes: into the cell that is open, else between tables. */
  lines(): CellLines {
    return (
      this.#tables[lastWhere(this.#tables, ({ cell }) => cell !== undefined)]?.cell?.lines ?? this.#outside
    );
  }

  picture(): void {
    this.#hasPictures = true;
    this.#tables.at(-1)?.cell?.holds.add('picture');
  }

  openTable(): void {
    if (this.#tables.length === LIMITS.depth) refuseBroken();
    this.allowance.checkTime();
    if (this.#tables.length === 0) this.#above = this.#outside.take().split('\n').filter(Boolean);
    this.lines().break();
    this.#tables.push({
      rows: [],
      above: this.#above.slice(-MOST_ABOVE),
      number: ++this.#count,
      cell: undefined,
    });
  }

  openRow(): void {
    this.closeCell();
    this.#tables.at(-1)?.rows.push([]);
  }

  /** Leaves the row out that is open. */
  dropRow(): void {
    this.closeCell();
    this.#tables.at(-1)?.rows.pop();
  }

  openCell(span: CellSpan): void {
    this.closeCell();
    const table = this.#tables.at(-1);
    if (!table) return;
    if (table.rows.length === 0) table.rows.push([]);
    this.allowance.hold(span.columns);
    table.cell = { lines: new CellLines(), holds: new Set(), span };
  }

  closeCell(): void {
    const table = this.#tables.at(-1);
    if (!table?.cell) return;
    const { lines, holds, span } = table.cell;
    table.cell = undefined;
    const cell: GridCell = { text: lines.take(), ...(holds.size > 0 ? { holds: [...holds] } : {}) };
    table.rows.at(-1)!.push({ ...span, cell });
  }

  closeTable(): void {
    this.closeCell();
    const table = this.#tables.pop();
    if (!table) return;
    // Every place counts that a cell takes further down.
    for (const [index, row] of table.rows.entries())
      for (const { columns, rows } of row)
        this.allowance.hold(columns * (Math.min(rows, table.rows.length - index) - 1));
    const grid = gridOf({ name: '', above: table.above, table: table.number }, spread(table.rows));
    this.#grids.push({ number: table.number, grid });
    const outer = this.#tables.at(-1)?.cell;
    if (!outer) return;
    outer.holds.add('table');
    for (const { cells } of grid.rows) {
      outer.lines.add(
        [...new Set(cells)]
          .map(({ text }) => text)
          .filter(Boolean)
          .join(': '),
      );
      outer.lines.break();
    }
  }

  /** All tables in the order in which they begin; those that never ended end here. */
  result(): BuiltTables {
    while (this.#tables.length > 0) this.closeTable();
    const grids = [...this.#grids].sort((one, other) => one.number - other.number).map(({ grid }) => grid);
    return { grids, hasPictures: this.#hasPictures };
  }
}
