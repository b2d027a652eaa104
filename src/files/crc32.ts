const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/**
 * The checksum of a zip entry (APPNOTE 4.4.7), continued over the next bytes; it begins with 0.
 * Example: `crc32(0, new TextEncoder().encode('123456789'))` is 0xcbf43926.
 */
export function crc32(before: number, bytes: Uint8Array): number {
  let rest = ~before;
  for (let at = 0; at < bytes.length; at++) rest = TABLE[(rest ^ bytes[at]!) & 255]! ^ (rest >>> 8);
  return ~rest >>> 0;
}
