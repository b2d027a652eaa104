import { constants, deflateRawSync } from 'node:zlib';
import { buildXlsx } from './build-xlsx';

/** What the bomb inflates to. */
export const BOMB_BYTES = 256 * 2 ** 20;

const BLOCK = Buffer.alloc(2 ** 20, ' ');

/** The bytes in blocks that look back at none before them, so that one stands for all but the last. */
function packed(): Uint8Array {
  const block = deflateRawSync(BLOCK, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const before = Array<Uint8Array>(BOMB_BYTES / BLOCK.length - 1).fill(block);
  return Buffer.concat([...before, deflateRawSync(BLOCK, { level: 9 })]);
}

/** A workbook of 270 KB whose one sheet is 256 MB of spaces; its headers declare `size`, the true one unless told otherwise. */
export function bombXlsx(
  size = BOMB_BYTES,
  more: { flags?: number; local?: { size: number; crc: number } } = {},
): Uint8Array {
  return buildXlsx('', {}, { 'xl/worksheets/sheet1.xml': { content: '', packed: packed(), size, ...more } });
}
