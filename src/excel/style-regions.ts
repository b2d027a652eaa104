import { area } from '../workbook/address';
import type { SheetPlan } from '../workbook/plan';
import { STYLES, type CellStyle } from '../workbook/styles';

/** Addresses, joined by commas, of all cells that share one value of one style property. */
export interface StyleRegion<K extends keyof CellStyle> {
  readonly value: CellStyle[K];
  readonly addresses: readonly string[];
}

/** What Excel takes as one address of several areas, with room to spare. */
const ADDRESS_LENGTH = 1500;

/**
 * Groups a sheet's cells by the value of one style property and covers each group with rectangles, so that a
 * property costs a few requests whatever the number of cells. Values for which `skip` holds are left out.
 */
export function styleRegions<K extends keyof CellStyle>(
  sheet: SheetPlan,
  property: K,
  skip: (value: CellStyle[K]) => boolean,
): StyleRegion<K>[] {
  const width = sheet.columns.length;
  const groups = new Map<CellStyle[K], string[]>();
  /** Rectangles that still grow: by first column, those that ended in the row before. */
  let open = new Map<number, { top: number; left: number; right: number; value: CellStyle[K] }>();
  const close = (
    { top, left, right, value }: { top: number; left: number; right: number; value: CellStyle[K] },
    bottom: number,
  ): void => {
    const addresses = groups.get(value) ?? [];
    groups.set(value, addresses);
    addresses.push(area(top, left, bottom, right));
  };
  sheet.rows.forEach(({ cells }, index) => {
    const row = index + 1;
    const next: typeof open = new Map();
    for (let left = 0; left < width;) {
      const value = styleValue(cells[left] ?? null, property);
      let right = left;
      while (right + 1 < width && styleValue(cells[right + 1] ?? null, property) === value) right++;
      if (value !== undefined && !skip(value)) {
        const above = open.get(left);
        if (above && above.right === right + 1 && above.value === value) {
          next.set(left, above);
          open.delete(left);
        } else next.set(left, { top: row, left: left + 1, right: right + 1, value });
      }
      left = right + 1;
    }
    for (const ended of open.values()) close(ended, row - 1);
    open = next;
  });
  for (const ended of open.values()) close(ended, sheet.rows.length);
  return [...groups].map(([value, addresses]) => ({ value, addresses: joined(addresses) }));
}

function styleValue<K extends keyof CellStyle>(
  cell: SheetPlan['rows'][number]['cells'][number],
  property: K,
): CellStyle[K] | undefined {
  return cell ? (STYLES[cell.style] as CellStyle)[property] : undefined;
}

function joined(addresses: readonly string[]): string[] {
  const lines: string[] = [];
  for (const address of addresses) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LENGTH)
      lines[lines.length - 1] = `${last},${address}`;
    else lines.push(address);
  }
  return lines;
}
