import type { SheetPlan } from '../workbook/plan';

/** Neighbouring sheets in at most `count` groups of about the same weight, none of them empty. */
export function contentBatches(sheets: readonly SheetPlan[], count: number): SheetPlan[][] {
  const share = sheets.reduce((sum, sheet) => sum + weight(sheet), 0) / count;
  const groups: SheetPlan[][] = Array.from({ length: count }, () => []);
  let filled = 0;
  for (const sheet of sheets) {
    // The middle of the sheet decides, so that a heavy one does not drag its neighbours along.
    const middle = filled + weight(sheet) / 2;
    groups[Math.min(count - 1, Math.floor(middle / share))]!.push(sheet);
    filled += weight(sheet);
  }
  return groups.filter(group => group.length > 0);
}

/** About how much there is to write: cells with contents, and rules, which cost more than a cell. */
function weight({ rows, validations, conditionals }: SheetPlan): number {
  const filled = rows.reduce((sum, { cells }) => sum + cells.filter(cell => cell?.content != null).length, 1);
  return filled + 5 * (validations.length + conditionals.length);
}
