import { LIMITS } from '../limits';
import { Refusal, refuseBroken } from '../refusal';
import { filledIn, findDirectory, type Directory } from './find-directory';
import { partKey } from './part-key';

/** One entry of a zip, still compressed. Sizes and checksum are what the file claims. */
export interface ZipEntry {
  readonly deflated: boolean;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** Entries by the keys of their names, see `partKey`. */
export type Zip = ReadonlyMap<string, ZipEntry>;

/** Signatures and lengths of the records of a zip (PKWARE APPNOTE 6.3). */
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const ENCRYPTED = 0x2041;
/** Checksum and sizes follow the data and need not stand before it. */
const FOLLOWED = 0x0008;
const LEFT_OUT = [0, 0xffffffff];

/**
 * Opens a zip without inflating anything. It is refused unless it can be read in one way only: every entry stands in
 * the directory and before its data alike, no two overlap, and those of one name are the same to the byte. Archives in
 * several files and unknown methods are refused: no .xlsx needs them.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const { start, end, count } = directory;
  if (count > LIMITS.parts) throw new Refusal({ code: 'file.tooManyParts', limit: LIMITS.parts });

  const entries = new Map<string, ZipEntry>();
  const taken: { from: number; to: number }[] = [];
  let at = start;
  let declared = 0;
  for (let index = 0; index < count; index++) {
    const { name, entry, from, to, next } = readEntry(bytes, view, at, directory);
    const key = partKey(name);
    const other = entries.get(key);
    if (other && !isSame(entry, other)) refuseBroken();
    entries.set(key, entry);
    taken.push({ from, to });
    declared += entry.size;
    at = next;
  }
  if (at !== end) refuseBroken();
  taken.sort((a, b) => a.from - b.from);
  if (taken.some(({ to }, index) => to > (taken[index + 1]?.from ?? start))) refuseBroken();
  if (declared > LIMITS.inflatedBytes)
    throw new Refusal({ code: 'file.inflatesTooMuch', limit: LIMITS.inflatedBytes });
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  { start, end }: Directory,
): { name: string; entry: ZipEntry; from: number; to: number; next: number } {
  if (at + CENTRAL.length > end || view.getUint32(at, true) !== CENTRAL.signature) refuseBroken();
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const nameEnd = at + CENTRAL.length + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) refuseBroken();
  const [size, packedSize, from] = filledIn(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]) as [number, number, number];
  if (from + LOCAL.length > start) refuseBroken();
  if ((flags & ENCRYPTED) !== 0) throw new Refusal({ code: 'file.encrypted' });
  if (method !== 0 && method !== 8) refuseBroken();

  const name = text(bytes.subarray(at + CENTRAL.length, nameEnd));
  const data = requireSameLocal(bytes, view, from, { method, crc, packedSize, size, name });
  const entry = { deflated: method === 8, packed: bytes.subarray(data, data + packedSize), size, crc };
  return { name, entry, from, to: data + packedSize, next };
}

/**
 * Refuses an entry of which the directory says other things than the header before its data; where the data begins.
 * Of the flags only those count that change what is read: the others tell how names are spelt, how hard the deflating
 * was, and whether sizes follow the data, in which case they may be left out here.
 */
function requireSameLocal(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  of: { method: number; crc: number; packedSize: number; size: number; name: string },
): number {
  if (view.getUint32(from, true) !== LOCAL.signature) refuseBroken();
  const nameFrom = from + LOCAL.length;
  const nameTo = nameFrom + view.getUint16(from + 26, true);
  const extraTo = nameTo + view.getUint16(from + 28, true);
  const flags = view.getUint16(from + 6, true);
  if (extraTo > bytes.length || text(bytes.subarray(nameFrom, nameTo)) !== of.name) refuseBroken();
  if ((flags & ENCRYPTED) !== 0 || view.getUint16(from + 8, true) !== of.method) refuseBroken();
  const [size, packedSize] = filledIn(view, nameTo, extraTo, [
    view.getUint32(from + 22, true),
    view.getUint32(from + 18, true),
  ]);
  const said = [view.getUint32(from + 14, true), packedSize, size];
  const mayBeLeftOut = (flags & FOLLOWED) !== 0;
  [of.crc, of.packedSize, of.size].forEach((expected, index) => {
    if (said[index] !== expected && !(mayBeLeftOut && LEFT_OUT.includes(said[index]!))) refuseBroken();
  });
  return extraTo;
}

function isSame(one: ZipEntry, other: ZipEntry): boolean {
  return (
    one.deflated === other.deflated &&
    one.packed.length === other.packed.length &&
    one.packed.every((byte, index) => byte === other.packed[index])
  );
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
/** Any bytes are letters in it, and different ones are different letters. */
const BYTES = new TextDecoder('latin1');

/** Names of parts are ASCII; others, whatever their letters, are kept apart from each other and never looked up. */
function text(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return BYTES.decode(bytes);
  }
}
