/** How many bytes are taken at a time; each has a table of its own, for how far it is shifted meanwhile. */
const STEP = 4;

const TABLES: readonly Int32Array[] = Array.from({ length: STEP }, () => new Int32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8 * STEP; bit++) {
    rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    if (bit % 8 === 7) TABLES[(bit - 7) / 8]![byte] = rest;
  }
}
const [FIRST, SECOND, THIRD, FOURTH] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];

/**
 * The checksum of a zip entry (APPNOTE 4.4.7), continued over the next bytes; it begins with 0.
 * Example: `crc32(0, new TextEncoder().encode('123456789'))` is 0xcbf43926.
 */
export function crc32(before: number, bytes: Uint8Array): number {
  let rest = ~before;
  let at = 0;
  for (; at + STEP <= bytes.length; at += STEP) {
    rest ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    rest =
      FOURTH[rest & 255]! ^ THIRD[(rest >>> 8) & 255]! ^ SECOND[(rest >>> 16) & 255]! ^ FIRST[rest >>> 24]!;
  }
  for (; at < bytes.length; at++) rest = FIRST[(rest ^ bytes[at]!) & 255]! ^ (rest >>> 8);
  return ~rest >>> 0;
}
