import type { DamageIssue } from '../domain/damage-issue';
import type { Shown } from '../../../rules/cell';
import { columnName } from '../../../workbook/address';
import type { FormEdit } from '../../../workbook/book-edit';
import type { StyleName } from '../../../workbook/styles';

/** What one locked cell holds, what belongs into it, and its look. Formulas have their "=". */
export type Fix = DamageIssue['where'] & {
  readonly before: Shown;
  readonly after: Shown;
  readonly style: StyleName;
};

/** What is written to undo the damage of a cell. */
export function formEdit({ sheet, address, before, after, style }: Omit<Fix, 'in'>): FormEdit {
  return { sheet, address, before: [[before]], after: [[after]], style };
}

/** A damage, and what to write to undo it, where that is a matter of one cell. */
export interface Damage {
  readonly issue: DamageIssue;
  readonly fix?: Fix;
}

/** The cell of a damage. `cellPlace('Tổng hợp', 7, 1)` is A7. */
export function cellPlace(sheet: string, row: number, column: number): DamageIssue['where'] {
  return { in: 'sheet', sheet, address: `${columnName(column)}${row}` };
}
