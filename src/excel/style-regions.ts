import { area } from '../workbook/address';
import type { SheetPlan } from '../workbook/plan';
import { regions } from '../workbook/regions';
import { STYLES, type CellStyle } from '../workbook/styles';

/** Addresses, joined by commas, of all cells that share one value of one style property. */
export interface StyleRegion<K extends keyof CellStyle> {
  readonly value: CellStyle[K];
  readonly addresses: readonly string[];
}

/** What Excel takes as one address of several areas is 8,192 characters long; errors are easier to read in less. */
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
  const groups = new Map<CellStyle[K], string[]>();
  const wanted = regions(sheet, cell => {
    const value = cell ? STYLES[cell.style][property] : undefined;
    return value === undefined || skip(value) ? undefined : value;
  });
  for (const { top, left, bottom, right, value } of wanted) {
    const addresses = groups.get(value) ?? [];
    groups.set(value, addresses);
    addresses.push(area(top, left, bottom, right));
  }
  return [...groups].map(([value, addresses]) => ({ value, addresses: joined(addresses) }));
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
