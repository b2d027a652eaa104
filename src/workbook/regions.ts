import type { PlannedCell, SheetPlan } from './plan';

/** A rectangle of cells, from 1, that share one value. */
export interface Region<T> {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly value: T;
}

/**
 * Covers a planned sheet with rectangles in which `of` gives the same value for every cell; cells for which it gives
 * `undefined` are left out. Rectangles never overlap; rows and columns count from 1.
 * Example: `regions(sheet, cell => cell?.style)`.
 */
export function regions<T>(
  sheet: SheetPlan,
  of: (cell: PlannedCell | null, row: number, column: number) => T | undefined,
): Region<T>[] {
  const done: Region<T>[] = [];
  /** Rectangles that ended in the row before, by their first column. */
  let open = new Map<number, Omit<Region<T>, 'bottom'>>();
  sheet.rows.forEach(({ cells }, index) => {
    const next: typeof open = new Map();
    for (const run of runs(sheet.columns.length, column =>
      of(cells[column - 1] ?? null, index + 1, column),
    )) {
      const above = open.get(run.left);
      if (above?.right === run.right && above.value === run.value) {
        next.set(run.left, above);
        open.delete(run.left);
      } else next.set(run.left, { top: index + 1, ...run });
    }
    for (const ended of open.values()) done.push({ ...ended, bottom: index });
    open = next;
  });
  for (const ended of open.values()) done.push({ ...ended, bottom: sheet.rows.length });
  return done;
}

/** Neighbouring columns of one row with the same value. */
function runs<T>(
  columns: number,
  of: (column: number) => T | undefined,
): { readonly left: number; readonly right: number; readonly value: T }[] {
  const found: { left: number; right: number; value: T }[] = [];
  for (let column = 1; column <= columns; column++) {
    const value = of(column);
    const last = found.at(-1);
    if (value === undefined) continue;
    if (last?.right === column - 1 && last.value === value) last.right = column;
    else found.push({ left: column, right: column, value });
  }
  return found;
}
