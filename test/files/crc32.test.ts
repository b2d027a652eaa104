import { crc32 as ofNode } from 'node:zlib';
import { crc32 } from '../../src/files/crc32';

test('the example of the standard', () => {
  expect(crc32(0, new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('of any length, in one go or continued, at any place of a buffer', () => {
  const bytes = Uint8Array.from({ length: 700 }, (_, index) => (index * 2654435761) >>> 13);
  for (let from = 0; from < 9; from++)
    for (let length = 0; length < 40; length++) {
      const part = bytes.subarray(from, from + length * 7);
      const half = part.length >>> 1;
      expect(crc32(0, part)).toBe(ofNode(part));
      expect(crc32(crc32(0, part.subarray(0, half)), part.subarray(half))).toBe(ofNode(part));
    }
});
