import type { Columns } from './columns';
import { folded } from '../../../ledger/search-text';
import { oneLine } from './shown-lines';
import type { GridCell, GridRow, HeldBesides, RowPlace } from './grid';
import { lastWhere } from './last-where';
import { numberedTitle } from './numbered-title';
import { isBullet, joinedLines, OPTION_LINE, titleAndOptions, withPoints } from './option-lines';
import { printedCode, type PrintedCode } from './printed-code';
import { saysNoPoints } from './printed-points';
import { isAcross, isAlone, leadOf, linesOf, numbersColumns, wholeText } from './row-texts';

/** A heading or criterion as it stands in the table, before anything is known of what stands above and below it. */
export interface ReadItem extends RowPlace {
  readonly code: PrintedCode | undefined;
  /** What stands in the column of numbers and is none. */
  readonly badCode?: string;
  /** The day that stood where the number was, as it was found. */
  readonly dayCode?: string;
  readonly title: string;
  /** The column of titles where each level has its own; 0 where they share one. */
  readonly column: number;
  /** What is printed as its points, '' for nothing. */
  readonly points: string;
  /** Whether the points are those of the row above, in one cell with them. */
  readonly sharesPoints: boolean;
  readonly survey: string;
  /** The scoring text, with the points of each option. */
  readonly method: string;
  /** Options that stand in the column of titles, below the title. */
  readonly titleOptions: string;
  /** Points of the options, where they stand in cells of their own. */
  readonly options: readonly string[];
  /** Whether options stand where points of criteria do, the first in the row of the criterion itself. */
  readonly pointsAreOptions: boolean;
  readonly evidence: string;
  readonly owner: string;
  /** How often it is reported, as a column says. */
  readonly reporting: string;
  readonly holds: readonly HeldBesides[];
  /** Whether units of another type have points for it. */
  readonly isForOthers: boolean;
  /** Whether it stands across the table, as a heading does. */
  readonly isWide: boolean;
}

/** The rows of a table, told apart. */
interface ReadItems {
  readonly items: readonly ReadItem[];
  /** What is printed as the points of all, or of a part. */
  readonly sums: readonly PrintedSum[];
  readonly notes: readonly string[];
}

/** A row that adds up others. */
export interface PrintedSum {
  readonly label: string;
  readonly points: string;
  readonly survey: string;
}

type Draft = { -readonly [Key in keyof ReadItem]: ReadItem[Key] };

/**
 * The headings and criteria of these rows in their order. Rows that go on with the one above are joined to it: those
 * without a number and points of their own, options beside merged cells, and the second half of a row that a page
 * divides. Lines that number the columns are passed over; sums and notes are kept apart.
 * Example: see `readTable`.
 */
export function readItems(rows: readonly GridRow[], columns: Columns): ReadItems {
  const reading = new ItemReading(columns, numberedLevel(rows, columns));
  for (const row of rows) reading.row(row);
  return reading.result();
}

/** The level whose rows bear the numbers, where each level of titles has a column of its own: there are as many. */
function numberedLevel(rows: readonly GridRow[], { code, titles }: Columns): number {
  const count = (column: number | undefined): number =>
    new Set(
      rows.flatMap(({ cells }) =>
        column !== undefined && cells[column]!.text.trim() !== '' ? [cells[column]] : [],
      ),
    ).size;
  const numbers = count(code);
  const differences = titles.map(title => Math.abs(count(title) - numbers));
  return differences.lastIndexOf(Math.min(...differences));
}

/** All that the label of a sum consists of besides figures and signs. */
const SUM_WORDS =
  /^(tong|cong|so|diem|chung|toi|da|toan|bo|cac|muc|phan|nhom|linh|vuc|tieu|chi|chuan|va|bang|thang|[ivx]+|[a-h])$/;
const NOTE = /^(\(?(ghi chu|luu y|chu thich|noi nhan)(\W|$)|\(?\*+\)?)/;

class ItemReading {
  readonly #items: Draft[] = [];
  readonly #sums: PrintedSum[] = [];
  readonly #notes: string[] = [];
  #above: GridRow | undefined;
  /** Whether a sum or a blank row stands between: what goes on with no row is a remark or a signature. */
  #isClosed = false;

  constructor(
    private readonly columns: Columns,
    private readonly numberedLevel: number,
  ) {}

  result(): ReadItems {
    const items = this.#items.map(item => ({
      ...item,
      // What is said beside options explains them.
      method: [item.titleOptions, item.method].filter(Boolean).join('\n'),
    }));
    return { items, sums: this.#sums, notes: this.#notes };
  }

  row(row: GridRow): void {
    if (row.cells.every(({ text, holds }) => text.trim() === '' && holds === undefined)) {
      this.#isClosed = true;
      return;
    }
    if (numbersColumns(row)) return;
    const lead = leadOf(row, this.columns);
    const sum = this.#sumOf(row, lead);
    if (sum) {
      this.#sums.push(sum);
      this.#isClosed = true;
    } else if (NOTE.test(folded(lead)) && isAlone(row)) this.#notes.push(lead);
    else this.#body(row);
    this.#above = row;
  }

  #sumOf(row: GridRow, label: string): PrintedSum | undefined {
    const words = folded(label)
      .split(/[^a-z]+/)
      .filter(Boolean);
    if (!/^(tong|cong)$/.test(words[0] ?? '') || !words.every(word => SUM_WORDS.test(word))) return undefined;
    const points = this.#points(row) || (/\d+([.,]\d+)?(?=\D*$)/.exec(label)?.[0] ?? '');
    const survey = this.#textAt(row, this.columns.survey);
    return points === '' ? undefined : { label: oneLine(label), points, survey };
  }

  /** A row of the table itself. */
  #body(row: GridRow): void {
    const { columns } = this;
    const levels = columns.titles.filter(column => this.#textAt(row, column) !== '');
    const code = this.#textAt(row, columns.code);
    const points = this.#points(row);
    const title = levels.at(-1);
    // Headings that have a column of their own, beside what stands below them.
    for (const level of levels.slice(0, -1)) this.#begin(row, level, { heads: true });
    const last = this.#items.at(-1);
    const repeats =
      last?.code !== undefined && title === undefined && printedCode(code)?.printed === last.code.printed;
    const isWide = isAcross(row, columns);
    const ownsPoints = points !== '' && title !== undefined;
    if (
      (code !== '' && !repeats) ||
      ownsPoints ||
      (title !== undefined && (isWide || levels.length > 1)) ||
      !last
    )
      this.#begin(row, title, { heads: false });
    else if (this.#isClosed) this.#notes.push(linesOf(row));
    else this.#goOn(last, row);
  }

  #begin(row: GridRow, column: number | undefined, { heads }: { readonly heads: boolean }): void {
    const { columns } = this;
    // A row without a title is of the level that its number is of.
    const level = column === undefined ? this.numberedLevel : columns.titles.indexOf(column);
    const cell =
      level === this.numberedLevel || columns.titles.length < 2 ? this.#textAt(row, columns.code) : '';
    const text = titleAndOptions(column === undefined ? '' : this.#textAt(row, column));
    const { code, title, badCode, dayCode } = numberedTitle(cell, text.title, this.#lastCode());
    const item: Draft = {
      table: row.table,
      row: row.row,
      code,
      ...(badCode === undefined ? {} : { badCode }),
      ...(dayCode === undefined ? {} : { dayCode }),
      title,
      column: level,
      points: '',
      sharesPoints: false,
      survey: '',
      method: '',
      titleOptions: '',
      options: [],
      pointsAreOptions: false,
      evidence: '',
      owner: '',
      reporting: '',
      holds: [],
      isForOthers: columns.otherUnits.some(other => !saysNoPoints(row.cells[other]!.text)),
      isWide: isAcross(row, columns),
    };
    this.#items.push(item);
    this.#isClosed = false;
    if (heads) return;
    item.titleOptions = text.options;
    item.points = this.#points(row);
    item.survey = this.#textAt(row, columns.survey);
    item.sharesPoints =
      item.points === '' &&
      columns.points.some(at => row.cells[at]!.text !== '' && !this.#isAcrossCell(row, at));
    // What is merged with the row above holds for this one too.
    item.method = this.#withOption(row, item, wholeText(row, columns.methods));
    item.evidence = wholeText(row, columns.evidence);
    item.owner = wholeText(row, columns.owners);
    item.reporting = wholeText(row, columns.reporting === undefined ? [] : [columns.reporting]);
    item.holds = row.cells.flatMap(({ holds }) => holds ?? []);
  }

  /** The number of the last row that has one; none where that of the last row is not known. */
  #lastCode(): PrintedCode | undefined {
    const last = this.#items.at(-1);
    if (last?.badCode !== undefined) return undefined;
    return this.#items[lastWhere(this.#items, ({ code }) => code !== undefined)]?.code;
  }

  #goOn(item: Draft, row: GridRow): void {
    const { columns } = this;
    for (const column of columns.titles) this.#titleGoesOn(item, this.#textAt(row, column));
    const points = this.#points(row);
    if (points !== '' && item.options.length === 0) {
      // Where no column is for them, points of options stand where those of criteria do, from the first option on.
      item.method = withPoints(item.method, item.points);
      item.options = [item.points];
      item.pointsAreOptions = true;
    }
    item.method = joinedLines(
      item.method,
      withPoints(this.#withOption(row, item, this.#textOf(row, columns.methods)), points),
      item.options.length > 0,
    );
    if (points !== '') item.options = [...item.options, points];
    item.evidence = joinedLines(item.evidence, this.#textOf(row, columns.evidence));
    item.owner = joinedLines(item.owner, this.#textOf(row, columns.owners));
    item.holds = [
      ...item.holds,
      ...row.cells.flatMap(cell => (this.#isNew(row, cell) ? (cell.holds ?? []) : [])),
    ];
  }

  /** Below a criterion its title goes on, or its options begin, which many tables set in the column of titles. */
  #titleGoesOn(item: Draft, text: string): void {
    const { title, options } = titleAndOptions(text);
    const isTitle =
      item.titleOptions === '' &&
      !OPTION_LINE.test(title) &&
      /^[\p{Ll}\d(,;]/u.test(title) &&
      !isBullet(title);
    if (isTitle) item.title = `${item.title} ${title}`.trim();
    item.titleOptions = [item.titleOptions, isTitle ? options : text].filter(Boolean).join('\n');
  }

  /** The scoring text of a row, as an option with its points where the row has some for it. */
  #withOption(row: GridRow, item: Draft, text: string): string {
    const points = this.#textAt(row, this.columns.optionPoints);
    if (points !== '') item.options = [...item.options, points];
    return withPoints(text, points);
  }

  /** What is new in a column in this row: '' for a cell that reaches down from the row above or in from the left. */
  #textAt(row: GridRow, column: number | undefined): string {
    if (column === undefined) return '';
    const cell = row.cells[column];
    if (!cell || !this.#isNew(row, cell) || this.#isAcrossCell(row, column)) return '';
    return cell.text.trim();
  }

  #points(row: GridRow): string {
    return this.columns.points.map(column => this.#textAt(row, column)).find(Boolean) ?? '';
  }

  #textOf(row: GridRow, columns: readonly number[]): string {
    return columns
      .map(column => this.#textAt(row, column))
      .filter(Boolean)
      .join('\n');
  }

  #isNew(row: GridRow, cell: GridCell): boolean {
    return !this.#above || this.#above.table !== row.table || !this.#above.cells.includes(cell);
  }

  /** Whether the cell began in a column further to the left that was read there. */
  #isAcrossCell({ cells }: GridRow, column: number): boolean {
    const { code, titles } = this.columns;
    const first = cells.indexOf(cells[column]!);
    return (
      first < column && !(titles.includes(column) && first === code && !titles.some(title => title < column))
    );
  }
}
