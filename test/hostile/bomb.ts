import { deflateSync } from 'fflate';
import { buildXlsx } from './build-xlsx';

/** What the bomb inflates to. */
export const BOMB_BYTES = 256 * 2 ** 20;

let packed: Uint8Array | undefined;

/** A workbook of 270 KB whose one sheet is 256 MB of spaces; its headers declare `size`, the true one unless told otherwise. */
export function bombXlsx(
  size = BOMB_BYTES,
  more: { flags?: number; local?: { size: number; crc: number } } = {},
): Uint8Array {
  packed ??= deflateSync(new Uint8Array(BOMB_BYTES).fill(32), { level: 9, mem: 12 });
  return buildXlsx('', {}, { 'xl/worksheets/sheet1.xml': { content: '', packed, size, ...more } });
}
