import { grouped } from '../ledger/grouped';
import { range } from '../workbook/address';
import type { SheetPlan } from '../workbook/plan';
import { regions, type Region } from '../workbook/regions';
import { STYLES, type CellStyle } from '../workbook/styles';

/** Addresses, joined by commas, of all cells that share one value of one style property. */
interface StyleRegion<K extends keyof CellStyle> {
  readonly value: CellStyle[K];
  readonly addresses: readonly string[];
}

/** What Excel takes as one address of several ranges is 8,192 characters long; errors are easier to read in less. */
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
  const wanted = regions(sheet, cell => {
    const value = cell ? STYLES[cell.style][property] : undefined;
    return value === undefined || skip(value) ? undefined : value;
  });
  return [...grouped(wanted, ({ value }) => value)].map(([value, ranges]) => ({
    value,
    addresses: joinedAddresses(ranges),
  }));
}

/** The addresses of ranges, as few as Excel takes at once. `joinedAddresses([a1ToB2, d4])` is `['A1:B2,D4']`. */
export function joinedAddresses(ranges: readonly Omit<Region<unknown>, 'value'>[]): string[] {
  const lines: string[] = [];
  for (const { top, left, bottom, right } of ranges) {
    const address = range(top, left, bottom, right);
    const last = lines.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LENGTH)
      lines[lines.length - 1] = `${last},${address}`;
    else lines.push(address);
  }
  return lines;
}
