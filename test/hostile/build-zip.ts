import { deflateSync, strToU8 } from 'fflate';
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
  };
  /** Where the directory says that the entry begins, when not there. */
  readonly offset?: number;
}

/** A zip of these entries, honest unless told otherwise; `end` changes fields of the last record by their offset. */
export function buildZip(
  entries: readonly Entry[],
  end: readonly (readonly [at: number, bytes: readonly number[]])[] = [],
): Uint8Array {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const content = typeof entry.content === 'string' ? strToU8(entry.content) : entry.content;
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateSync(content) : content);
    const said = {
      flags: entry.flags ?? 0,
      method,
      crc: entry.crc ?? crc32(0, content),
      packedSize: entry.packedSize ?? packed.length,
      size: entry.size ?? content.length,
      name: strToU8(entry.name),
    };
    const local = { ...said, ...entry.local, name: strToU8(entry.local?.name ?? entry.name) };
    const header = record(0x04034b50, [], local, []);
    locals.push(header, packed);
    central.push(
      record(0x02014b50, [20, 0], said, [...Array<number>(10).fill(0), ...word(entry.offset ?? at, 4)]),
    );
    at += header.length + packed.length;
  }
  const directory = joined(central);
  const last = Uint8Array.from([
    ...word(0x06054b50, 4),
    ...[0, 0, 0, 0],
    ...word(entries.length, 2),
    ...word(entries.length, 2),
    ...word(directory.length, 4),
    ...word(at, 4),
    ...[0, 0],
  ]);
  for (const [offset, bytes] of end) last.set(bytes, offset);
  return joined([...locals, directory, last]);
}

function record(
  signature: number,
  made: readonly number[],
  said: { flags: number; method: number; crc: number; packedSize: number; size: number; name: Uint8Array },
  rest: readonly number[],
): Uint8Array {
  return Uint8Array.from([
    ...word(signature, 4),
    ...made,
    ...[20, 0],
    ...word(said.flags, 2),
    ...word(said.method, 2),
    ...[0, 0, 0x21, 0x28],
    ...word(said.crc, 4),
    ...word(said.packedSize, 4),
    ...word(said.size, 4),
    ...word(said.name.length, 2),
    ...[0, 0],
    ...rest,
    ...said.name,
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
