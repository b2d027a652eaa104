import { valueMeant } from '../../../ledger/value-meant';
import { isBlank, isError, isUnread, textOf, type Cell } from '../../../rules/cell';
import type { FoundTable } from '../../../workbook/find/find-table';
import { labelOf } from '../../../workbook/find/label';
import { certainPlace } from '../../../workbook/find/sought';
import { SET_COLUMNS, type RowFault, type SetColumn, type SetRowIssue } from '../domain/set-sheet-issue';

/** One row of the table, and the way to tell what is wrong in it: of a cell that cannot be read, once, and nothing else. */
export class SetRow {
  private readonly illegible = new Set<SetColumn>();

  constructor(
    private readonly cells: readonly Cell[],
    private readonly columns: FoundTable<SetColumn>['columns'],
    readonly row: number,
    private readonly issues: SetRowIssue[],
  ) {}

  get code(): string {
    return this.text('code');
  }

  /** Whether nobody wrote anything into it; what is derived counts nothing. */
  get isBlank(): boolean {
    return SET_COLUMNS.every(column => column === 'understood' || isBlank(this.cell(column)));
  }

  cell(column: SetColumn): Cell {
    const at = certainPlace(this.columns[column]);
    return at === undefined ? null : (this.cells[at - 1] ?? null);
  }

  /** Whether nobody knows what the cell holds, which is told here. */
  isIllegible(column: SetColumn): boolean {
    const cell = this.cell(column);
    if (!isUnread(cell) && !isError(cell)) return false;
    if (!this.illegible.has(column)) this.tell({ code: 'setRow.unread', column });
    this.illegible.add(column);
    return true;
  }

  text(column: SetColumn): string {
    return this.isIllegible(column) ? '' : textOf(this.cell(column)).replace(/\r\n?/g, '\n');
  }

  /** The value that a word of a list stands for; `undefined` for a blank, and for a word that is told to be none. */
  word<V>(column: SetColumn, words: ReadonlyMap<string, V>): V | undefined {
    const shown = this.text(column);
    const value = words.get(labelOf(shown));
    if (value === undefined && !this.isIllegible(column) && (shown !== '' || column === 'level'))
      this.tell({ code: 'setRow.wordUnknown', column, given: shown });
    return value;
  }

  /** The points; `undefined` where they are told to be none. */
  points(): number | undefined {
    if (this.isIllegible('maxPoints')) return undefined;
    const cell = this.cell('maxPoints');
    const points = cellNumber(cell);
    if (points === undefined)
      this.tell({ code: 'setRow.notNumber', column: 'maxPoints', given: textOf(cell) });
    return points;
  }

  tell(fault: RowFault): void {
    this.issues.push({ ...fault, where: textOf(this.cell('code')), row: this.row });
  }
}

/** The number that somebody meant, where there is no doubt about it. `cellNumber('1,5')` is 1.5. */
export function cellNumber(cell: Cell): number | undefined {
  if (isUnread(cell)) return undefined;
  const { value, doubt } = valueMeant({ is: 'points', max: Infinity }, cell);
  return typeof value === 'number' && doubt === undefined ? value : undefined;
}

/** What the words of a list stand for, whatever their capitals and spaces. */
export function byWord<V extends string>(words: Readonly<Record<V, string>>): ReadonlyMap<string, V> {
  return new Map((Object.entries(words) as [V, string][]).map(([value, word]) => [labelOf(word), value]));
}
