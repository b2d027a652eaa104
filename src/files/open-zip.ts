import { LIMITS } from './limits';
import { Refusal, refuseBroken } from './refusal';

/** One entry of a zip, still compressed. Sizes and checksum are what the file claims. */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
}

/** Entries by their names in small letters: names of parts do not differ by case (ECMA-376 part 2, 6.2.2.3). */
export type Zip = ReadonlyMap<string, ZipEntry>;

/** Signatures and lengths of the records of a zip (PKWARE APPNOTE 6.3). */
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22, comment: 0xffff };
const ENCRYPTED = 0x2041;
/** Checksum and sizes follow the data and need not stand before it. */
const FOLLOWED = 0x0008;

/**
 * Opens a zip without inflating anything. It is refused unless it can be read in one way only: every entry stands in
 * the directory and before its data alike, no two overlap or bear the same name, nothing stands before or behind.
 * Zip64, archives in several files and unknown methods are refused: no .xlsx of 10 MB needs them.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > LIMITS.parts) throw new Refusal({ code: 'file.tooManyParts', limit: LIMITS.parts });
  const disks = view.getUint32(end + 4, true);
  if (disks !== 0 || view.getUint16(end + 8, true) !== count) refuseBroken();
  if (start + view.getUint32(end + 12, true) !== end) refuseBroken();

  const entries = new Map<string, ZipEntry>();
  const taken: { from: number; to: number }[] = [];
  let at = start;
  let declared = 0;
  for (let index = 0; index < count; index++) {
    const { entry, from, to, next } = readEntry(bytes, view, at, start, end);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) refuseBroken();
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

/** Where the record at the end begins; it may be followed by a comment and by nothing else. */
function endRecord(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.comment); at--)
    if (view.getUint32(at, true) === END.signature && view.getUint16(at + 20, true) === last - at) return at;
  throw new Refusal({ code: 'file.truncated' });
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  start: number,
  end: number,
): { entry: ZipEntry; from: number; to: number; next: number } {
  if (at + CENTRAL.length > end || view.getUint32(at, true) !== CENTRAL.signature) refuseBroken();
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameEnd = at + CENTRAL.length + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const from = view.getUint32(at + 42, true);
  if (next > end || from + LOCAL.length > start) refuseBroken();
  if ((flags & ENCRYPTED) !== 0) throw new Refusal({ code: 'file.encrypted' });
  if (method !== 0 && method !== 8) refuseBroken();

  const name = text(bytes.subarray(at + CENTRAL.length, nameEnd));
  const data = requireSameLocal(bytes, view, from, { flags, method, crc, packedSize, size, name });
  const entry = { name, deflated: method === 8, packed: bytes.subarray(data, data + packedSize), size, crc };
  return { entry, from, to: data + packedSize, next };
}

/** Refuses an entry of which the directory says other things than the header before its data; where the data begins. */
function requireSameLocal(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  of: { flags: number; method: number; crc: number; packedSize: number; size: number; name: string },
): number {
  if (view.getUint32(from, true) !== LOCAL.signature) refuseBroken();
  const nameFrom = from + LOCAL.length;
  const nameTo = nameFrom + view.getUint16(from + 26, true);
  if (text(bytes.subarray(nameFrom, nameTo)) !== of.name) refuseBroken();
  if (view.getUint16(from + 6, true) !== of.flags || view.getUint16(from + 8, true) !== of.method)
    refuseBroken();
  const followed = (of.flags & FOLLOWED) !== 0;
  const same = [of.crc, of.packedSize, of.size].every(
    (expected, index) => view.getUint32(from + 14 + 4 * index, true) === expected,
  );
  if (!followed && !same) refuseBroken();
  return nameTo + view.getUint16(from + 28, true);
}

/** Names of parts are ASCII; what is not is kept apart from it and never looked up. */
function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
