import { dateText } from '../../../messages/date-text';
import { RETYPED } from '../messages/check-vi';
import { isBlank, isError, type KnownCell } from '../../../rules/cell';
import type { Purpose } from '../../../ledger/purpose';
import type { BookEdit } from '../../../workbook/book-edit';
import { PURPOSE_STYLE } from '../../../workbook/purpose-style';
import { appendedLines } from '../../../workbook/sheets/register-lines';
import type { Retyped } from './retyping';

/**
 * Writes what was meant into the cells in which something else stands, in the number format of their columns, and a line
 * of the log for each. `at` is the moment as people write it. Example: `retypingEdit(retyping(open).retyped, momentText(new Date()))`.
 */
export function retypingEdit(cells: readonly Retyped[], at: string): BookEdit {
  const logged = cells.map(({ sheet, address, purpose, from, to }) => ({
    ...{ at, file: RETYPED, sheet, cell: address },
    before: shownValue(purpose, from),
    after: shownValue(purpose, to),
  }));
  return {
    entries: cells.map(({ sheet, address, purpose, from, to }) => ({
      ...{ sheet, address, before: [[from]], after: [[to]] },
      style: PURPOSE_STYLE[purpose.is],
      keepsFormulas: true,
    })),
    registers: [
      { register: 'log', rows: { count: cells.length, lines: () => appendedLines('log', logged) } },
    ],
    halfDone: 'excel.entriesHalfWritten',
  };
}

/** A value as its cell shows it. `shownValue({ is: 'count' }, 12.5)` is "12,5". */
export function shownValue({ is }: Purpose, value: KnownCell): string {
  if (isBlank(value)) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'number') return is === 'day' ? dateText(value) : String(value).replace('.', ',');
  return String(value);
}
