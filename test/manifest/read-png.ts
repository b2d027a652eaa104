import { inflateSync } from 'node:zlib';

/** A picture of 8 bits a channel: rows from the top, four bytes a pixel (red, green, blue, opacity). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHANNELS = 4;

/**
 * Reads a PNG of colour type 6 without interlacing, as browsers write it; throws at any other file.
 * Source of the format: W3C, Portable Network Graphics (Third Edition). Example: `readPng(bytes).width` is 16.
 */
export function readPng(bytes: Buffer): Picture {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG');
  const data: Buffer[] = [];
  let header: Buffer | undefined;
  for (let start = 8; start < bytes.length;) {
    const length = bytes.readUInt32BE(start);
    const type = bytes.toString('latin1', start + 4, start + 8);
    const body = bytes.subarray(start + 8, start + 8 + length);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') data.push(body);
    start += length + 12;
  }
  if (!header || header[8] !== 8 || header[9] !== 6 || header[12] !== 0)
    throw new Error('not 8-bit RGBA without interlacing');
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  return { width, height, rgba: unfilter(inflateSync(Buffer.concat(data)), width, height) };
}

function unfilter(filtered: Buffer, width: number, height: number): Uint8Array {
  const stride = width * CHANNELS;
  const rgba = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const place = y * stride + x;
      const left = x < CHANNELS ? 0 : rgba[place - CHANNELS]!;
      const above = y === 0 ? 0 : rgba[place - stride]!;
      const diagonal = x < CHANNELS || y === 0 ? 0 : rgba[place - stride - CHANNELS]!;
      const predicted = prediction(filter, left, above, diagonal);
      rgba[place] = (filtered[y * (stride + 1) + 1 + x] ?? 0) + predicted;
    }
  }
  return rgba;
}

function prediction(filter: number, left: number, above: number, diagonal: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const estimate = left + above - diagonal;
  const distances = [left, above, diagonal].map(value => Math.abs(estimate - value));
  const nearest = Math.min(...distances);
  return [left, above, diagonal][distances.indexOf(nearest)] ?? 0;
}
