import type { Cell } from '../rules/cell';
import type { SheetCells } from '../workbook/sheet-cells';
import type { Allowance } from './allowance';
import { CellText, RichText } from './cell-text';
import { cellValue } from './cell-value';
import { LIMITS } from './limits';
import { MAIN } from './ooxml';
import { parseReference, requireInside, type Position } from './parse-reference';
import { readPart, type Package } from './read-part';
import { refuseBroken } from './refusal';
import type { Attributes } from './xml-namespaces';
import type { XmlListener } from './xml-reader';

/** The cells of a sheet from A1 on, and what is merged. */
interface ReadSheetPart {
  readonly cells: SheetCells;
  /** Areas of merged cells, such as "A1:C1". */
  readonly merged: readonly string[];
  readonly hidden: HiddenLines;
}

/** Rows and columns that do not show, from 1. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** What all sheets of a workbook share. `serial` turns the number of a date, given its style, into one since 1900. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly serial: (value: number, style: string | undefined) => number;
}

/** Reads the cells of a sheet from A1 on: values as they were last calculated, never a formula. */
export function readSheet(file: Package, part: string, context: SheetContext): ReadSheetPart {
  const reading = new SheetReading(file.allowance, context);
  readPart(file, part, MAIN, reading);
  return reading.sheet();
}

/** Where a value is: worksheet 1, sheetData 2, row 3, c 4, v or is 5. */
const ROW = 3;
const CELL = 4;
const NO_RESULT: Cell = { unread: 'noResult' };
/** Types of which an empty value is an empty text. */
const TEXTS = ['str', 'inlineStr'];

/** The parts of a sheet that are read. */
const PARTS: ReadonlyMap<string, 'data' | 'merged' | 'columns'> = new Map([
  ['sheetData', 'data'],
  ['mergeCells', 'merged'],
  ['cols', 'columns'],
]);

const isHidden = (attributes: Attributes): boolean => /^(1|true)$/.test(attributes.get('hidden') ?? '');

class SheetReading implements XmlListener {
  readonly #rows: Cell[][] = [];
  /** Areas that one formula fills. */
  readonly #arrays: string[] = [];
  readonly #merged: string[] = [];
  readonly #hidden = { rows: new Set<number>(), columns: new Set<number>() };
  readonly #value = new CellText();
  readonly #rich = new RichText();
  #row: Cell[] = [];
  #at: Position = { row: 0, column: 0 };
  #type = 'n';
  #isFormula = false;
  /** Whether the cell holds a value in the element that is of its type, be it an empty one. */
  #isStored = false;
  #style: string | undefined;
  /** What is being read: elements elsewhere may bear the same names. */
  #in: 'nothing' | 'merged' | 'columns' | 'data' | 'row' | 'cell' | 'value' | 'text' = 'nothing';

  constructor(
    private readonly allowance: Allowance,
    private readonly context: SheetContext,
  ) {}

  open(name: string, attributes: Attributes, depth: number): void {
    if (this.#in === 'text') this.#rich.open(name, depth - CELL - 1);
    else if (depth === 1 && name !== 'worksheet') refuseBroken();
    else if (depth === 2) this.#in = PARTS.get(name) ?? 'nothing';
    else if (depth === 3 && this.#in === 'merged' && name === 'mergeCell') this.#merge(attributes.get('ref'));
    else if (depth === 3 && this.#in === 'columns' && name === 'col') this.#column(attributes);
    else if (depth === ROW && this.#in === 'data' && name === 'row') this.#openRow(attributes);
    else if (depth === CELL && this.#in === 'row' && name === 'c') this.#openCell(attributes);
    else if (depth === CELL + 1 && this.#in === 'cell') this.#openPart(name, attributes);
  }

  text(piece: string): void {
    if (this.#in === 'value') this.#value.add(piece);
    else if (this.#in === 'text') this.#rich.text(piece);
  }

  close(depth: number): void {
    if (this.#in === 'text') this.#rich.close();
    if (depth === CELL + 1 && (this.#in === 'value' || this.#in === 'text')) this.#in = 'cell';
    else if (depth === CELL && this.#in === 'cell') this.#closeCell();
    else if (depth === ROW && this.#in === 'row') this.#closeRow();
    else if (depth === 2) this.#in = 'nothing';
  }

  /** Call once everything was read. */
  sheet(): ReadSheetPart {
    for (const range of this.#arrays) this.#markArray(range);
    return { cells: this.#rows, merged: this.#merged, hidden: this.#hidden };
  }

  #merge(range: string | undefined): void {
    this.allowance.hold(1);
    if (range !== undefined) this.#merged.push(range);
  }

  #column(attributes: Attributes): void {
    if (!isHidden(attributes)) return;
    const from = Number(attributes.get('min'));
    const to = Math.min(Number(attributes.get('max')), LIMITS.columns);
    if (!(from >= 1 && to >= from)) return;
    this.allowance.hold(to - from + 1);
    for (let column = from; column <= to; column++) this.#hidden.columns.add(column);
  }

  #openRow(attributes: Attributes): void {
    const written = attributes.get('r');
    const row = written === undefined ? this.#at.row + 1 : Number(written);
    // Spreadsheet programs write rows and cells in order, and Excel calls any other file damaged.
    if (!Number.isInteger(row) || row <= this.#at.row) refuseBroken();
    requireInside({ row, column: 1 });
    if (isHidden(attributes)) this.#hidden.rows.add(row);
    this.#at = { row, column: 0 };
    this.#row = [];
    this.#in = 'row';
  }

  #openCell(attributes: Attributes): void {
    const { row, column } = this.#at;
    const written = attributes.get('r');
    const at = written === undefined ? requireInside({ row, column: column + 1 }) : parseReference(written);
    if (at.row !== row || at.column <= column) refuseBroken();
    this.#at = at;
    this.#type = attributes.get('t') ?? 'n';
    this.#style = attributes.get('s');
    this.#isFormula = false;
    this.#isStored = false;
    this.#in = 'cell';
  }

  #openPart(name: string, attributes: Attributes): void {
    if (name === (this.#type === 'inlineStr' ? 'is' : 'v')) {
      // Of two values one reader would take the first, another the last.
      if (this.#isStored) refuseBroken();
      this.#isStored = true;
      this.#in = name === 'v' ? 'value' : 'text';
    } else if (name === 'f') {
      this.#isFormula = true;
      const range = attributes.get('ref');
      if (range !== undefined && attributes.get('t') !== 'shared') this.#arrays.push(range);
    }
  }

  #closeCell(): void {
    this.#in = 'row';
    const value = this.#stored();
    if (value === null) return;
    this.allowance.hold(this.#at.column - this.#row.length);
    while (this.#row.length < this.#at.column - 1) this.#row.push(null);
    this.#row.push(value);
  }

  /** What the cell holds. A formula that gives an empty text is told from one that nothing was calculated for. */
  #stored(): Cell {
    const [type, stored, rich] = [this.#type, this.#value.take(), this.#rich.take()];
    const value = type === 'inlineStr' ? rich || null : cellValue(type, stored, this.context.strings);
    if (value === null && this.#isFormula) {
      const isText = type === 's' ? stored.trim() !== '' : TEXTS.includes(type) && this.#isStored;
      return isText ? '' : NO_RESULT;
    }
    return typeof value === 'number' && type === 'n' ? this.context.serial(value, this.#style) : value;
  }

  #closeRow(): void {
    this.#in = 'data';
    if (this.#row.length === 0) return;
    this.allowance.hold(this.#at.row - this.#rows.length);
    while (this.#rows.length < this.#at.row - 1) this.#rows.push([]);
    this.#rows.push(this.#row);
  }

  /**
   * Only the first cell of such a range bears the formula; the others show its further results, and none where the
   * first has none. Blank cells at the edges are no part of what is held of a sheet and so of no range.
   */
  #markArray(range: string): void {
    const [from, to = from] = range.split(':').map(parseReference) as [Position, Position?];
    if (this.#rows[from.row - 1]?.[from.column - 1] !== NO_RESULT) return;
    for (let row = from.row; row <= Math.min(to.row, this.#rows.length); row++) {
      const cells = this.#rows[row - 1]!;
      const last = Math.min(to.column, cells.length);
      this.allowance.hold(1 + Math.max(0, last - from.column + 1));
      for (let column = from.column; column <= last; column++) cells[column - 1] ??= NO_RESULT;
    }
  }
}
