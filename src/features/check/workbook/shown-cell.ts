import { type Shown, shownConstant } from '../../../rules/cell';
import type { SheetCells } from '../../../workbook/sheet-cells';

/** What a cell says, as it is compared with what was made: composed, trimmed, a code that became a number as text. */
export function shownText(cell: SheetCells[number][number] | undefined): string {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? cell.normalize('NFC').trim() : '';
}

/** What a cell holds as it is shown and written again; '' for an empty one. */
export function shownIn(cells: SheetCells, row: number, column: number): Shown {
  const held = cells[row - 1]?.[column - 1] ?? '';
  return shownConstant(held) ?? '';
}
