import { deflateRawSync } from 'node:zlib';
import { buildXlsx } from './build-xlsx';

/** What the bomb inflates to. */
export const BOMB_BYTES = 256 * 2 ** 20;

let packed: Uint8Array | undefined;

/** A workbook of 260 KB whose one sheet is 256 MB of spaces; its headers declare `size`, the true one unless told otherwise. */
export function bombXlsx(
  size = BOMB_BYTES,
  more: { flags?: number; local?: { size: number; crc: number } } = {},
): Uint8Array {
  packed ??= deflateRawSync(Buffer.alloc(BOMB_BYTES, ' '), { level: 9 });
  return buildXlsx('', {}, { 'xl/worksheets/sheet1.xml': { content: '', packed, size, ...more } });
}
