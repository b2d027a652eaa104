import { cellPlace, type Damage } from './fix';
import { shownIn, shownText } from './shown-cell';
import type { SheetPlan } from '../../../workbook/plan';
import type { SheetCells } from '../../../workbook/sheet-cells';
import { STYLES, type StyleName } from '../../../workbook/styles';

/** A text of the form by which people and the product find their way. Rows and columns count from 1. */
interface Label {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
}

/** The looks of texts that say what stands beside or below them. */
const LABELS: readonly StyleName[] = ['header', 'label', 'code', 'text'];

/** Where a sheet's headers stand, seen from A1, and which of them do not. */
interface HeaderDamage {
  readonly damages: readonly Damage[];
  /** Whether rows or columns were moved so that no address of this sheet can be trusted. */
  readonly moved: boolean;
}

/**
 * Compares headers, and on sheets that are read by rows (`fixed`) also the labels of the first column, with what was
 * planned. `offset` is how far down the header row of a sheet that is read by codes has moved.
 */
export function headerDamage(plan: SheetPlan, cells: SheetCells, fixed: boolean, offset = 0): HeaderDamage {
  const labels = labelsOf(plan, fixed);
  const shown = (row: number, column: number): string => shownText(cells[row + offset - 1]?.[column - 1]);
  const wrong = labels.filter(({ text, row, column }) => shown(row, column) !== text);
  const overlaid = (row: number): boolean =>
    labels.every(label => label.row !== row || wrong.includes(label)) &&
    labels.some(label => label.row === row && shown(row, label.column) !== '');
  const edited = wrong.map((label): Damage => {
    const where = cellPlace(plan.name, label.row + offset, label.column);
    const before = shownIn(cells, label.row + offset, label.column);
    // Where no header of the row is left but other words are, entries may have moved up into it.
    const repairable = label.style !== 'header' || !overlaid(label.row);
    return {
      issue: {
        code: 'structure.headerEdited',
        severity: 'warning',
        where,
        repairable,
        expected: label.text,
        shown: before,
      },
      ...(repairable ? { fix: { ...where, before, after: label.text, style: label.style } } : {}),
    };
  });
  // Tables below each other have headers in common, which stand where they belong.
  const belongs = (text: string, row: number, column: number): boolean =>
    labels.some(label => label.row === row && label.column === column && label.text === text);
  const down =
    fixed &&
    wrong.find(
      ({ text, column }) =>
        column === 1 && cells.some((line, at) => shownText(line[0]) === text && !belongs(text, at + 1, 1)),
    );
  if (down) return moved(plan.name, down, 'structure.rowsMoved');
  // A header that now stands where another one belongs, or beyond the last column.
  const aside = wrong.find(({ text, row }) =>
    (cells[row + offset - 1] ?? []).some(
      (cell, at) => shownText(cell) === text && !belongs(text, row, at + 1),
    ),
  );
  return aside
    ? moved(plan.name, aside, 'structure.columnsMoved', offset)
    : { damages: edited, moved: false };
}

function moved(
  sheet: string,
  { text, row, column }: Label,
  code: 'structure.rowsMoved' | 'structure.columnsMoved',
  offset = 0,
): HeaderDamage {
  const facts = {
    severity: 'error',
    where: cellPlace(sheet, row + offset, column),
    repairable: false,
  } as const;
  const issue =
    code === 'structure.rowsMoved' ? { ...facts, code, label: text } : { ...facts, code, header: text };
  return { damages: [{ issue }], moved: true };
}

/** Headers, and in the first column of a fixed sheet what names its rows. Titles and notes may be reworded. */
function labelsOf({ rows }: SheetPlan, fixed: boolean): Label[] {
  return rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, at): Label[] => {
      if (!cell || typeof cell.content !== 'string' || !STYLES[cell.style].locked) return [];
      const names = cell.style === 'header' || (fixed && at === 0 && LABELS.includes(cell.style));
      return names ? [{ text: cell.content, row: index + 1, column: at + 1, style: cell.style }] : [];
    }),
  );
}
