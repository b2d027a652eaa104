import { strToU8 } from 'fflate';
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/files/crc32';

/** One entry, and the lies that its headers tell. */
export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Bytes that are stored as they are. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the headers claim. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  /** What only the header before the data claims. */
  readonly local?: {
    readonly name?: string;
    readonly size?: number;
    readonly crc?: number;
    readonly method?: number;
    readonly flags?: number;
  };
  /** Checksum and sizes stand behind the data, as programs write them that cannot go back. */
  readonly followed?: boolean;
  /** Sizes stand in the fields of zip64: before the data only, as Python writes them, or in the directory too. */
  readonly wide?: 'local' | 'both';
  /** Where the directory says that the entry begins, when not there. */
  readonly offset?: number;
}

/**
 * A zip of these entries, honest unless told otherwise; `end` changes fields of the last record by their offset. A
 * `wide` one has the records of zip64 too.
 */
export function buildZip(
  entries: readonly Entry[],
  end: readonly (readonly [at: number, bytes: readonly number[]])[] = [],
  { wide = false, comment = '' } = {},
): Uint8Array {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = typeof entry.content === 'string' ? strToU8(entry.content) : entry.content;
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(content) : content);
    const said = {
      flags: entry.flags ?? (entry.followed ? 8 : 0),
      method,
      crc: entry.crc ?? crc32(0, content),
      packedSize: entry.packedSize ?? packed.length,
      size: entry.size ?? content.length,
      name: strToU8(entry.name),
    };
    const unsaid = entry.followed ? { size: 0, packedSize: 0, crc: 0 } : {};
    const local = { ...said, ...unsaid, ...entry.local, name: strToU8(entry.local?.name ?? entry.name) };
    const header = record(0x04034b50, [], local, [], entry.wide !== undefined);
    const descriptor = entry.followed
      ? [...word(0x08074b50, 4), ...word(said.crc, 4), ...word(said.packedSize, 4), ...word(said.size, 4)]
      : [];
    locals.push(header, packed, Uint8Array.from(descriptor));
    const place = [...Array<number>(10).fill(0), ...word(entry.offset ?? at, 4)];
    central.push(record(0x02014b50, [20, 0], said, place, entry.wide === 'both'));
    at += header.length + packed.length + descriptor.length;
  }
  const directory = joined(central);
  const last = Uint8Array.from([
    ...word(0x06054b50, 4),
    ...[0, 0, 0, 0],
    ...word(wide ? 0xffff : entries.length, 2),
    ...word(wide ? 0xffff : entries.length, 2),
    ...word(wide ? 0xffffffff : directory.length, 4),
    ...word(wide ? 0xffffffff : at, 4),
    ...word(comment.length, 2),
    ...strToU8(comment),
  ]);
  for (const [offset, bytes] of end) last.set(bytes, offset);
  const wideEnd = wide ? wideRecords(entries.length, directory.length, at) : new Uint8Array();
  return joined([...locals, directory, wideEnd, last]);
}

/** An honest zip of these texts by name. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return buildZip(Object.entries(parts).map(([name, content]) => ({ name, content })));
}

/** The record of zip64 that says where the directory is, and the one that says where this is. */
function wideRecords(count: number, size: number, start: number): Uint8Array {
  return Uint8Array.from([
    ...word(0x06064b50, 4),
    ...word(44, 8),
    ...[45, 0, 45, 0],
    ...word(0, 8),
    ...word(count, 8),
    ...word(count, 8),
    ...word(size, 8),
    ...word(start, 8),
    ...word(0x07064b50, 4),
    ...word(0, 4),
    ...word(start + size, 8),
    ...word(1, 4),
  ]);
}

function record(
  signature: number,
  made: readonly number[],
  said: { flags: number; method: number; crc: number; packedSize: number; size: number; name: Uint8Array },
  rest: readonly number[],
  wide: boolean,
): Uint8Array {
  const extra = wide ? [1, 0, 16, 0, ...word(said.size, 8), ...word(said.packedSize, 8)] : [];
  return Uint8Array.from([
    ...word(signature, 4),
    ...made,
    ...[20, 0],
    ...word(said.flags, 2),
    ...word(said.method, 2),
    ...[0, 0, 0x21, 0x28],
    ...word(said.crc, 4),
    ...word(wide ? 0xffffffff : said.packedSize, 4),
    ...word(wide ? 0xffffffff : said.size, 4),
    ...word(said.name.length, 2),
    ...word(extra.length, 2),
    ...rest,
    ...said.name,
    ...extra,
  ]);
}

function word(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
