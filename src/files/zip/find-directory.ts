import { Refusal, refuseBroken } from '../refusal';

/** The records that follow the directory of a zip (PKWARE APPNOTE 6.3, 4.3.14 to 4.3.16). */
const END = { signature: 0x06054b50, length: 22, comment: 0xffff };
const WIDE_END = { signature: 0x06064b50, length: 56 };
const WIDE_LOCATOR = { signature: 0x07064b50, length: 20 };
/** What stands in a field that is too narrow for its number, or that its writer left to a wide one. */
const ELSEWHERE = { short: 0xffff, long: 0xffffffff };

/** Where the directory of a zip begins and ends, and how many entries it lists. */
export interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/**
 * Finds the directory of a zip; throws a `Refusal`. Bytes behind the end, as mail gateways and portals leave them, are
 * passed over. That is safe: the last record decides, as it does for every reader that seeks it from the end, and it
 * counts only if the directory that it tells of ends right before it; a second zip that was put behind tells of places
 * that lie elsewhere. Example: `findDirectory(new DataView(bytes.buffer)).count`.
 */
export function findDirectory(view: DataView): Directory {
  const at = endRecord(view);
  const narrow = {
    disk: view.getUint16(at + 4, true),
    firstDisk: view.getUint16(at + 6, true),
    here: view.getUint16(at + 8, true),
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    start: view.getUint32(at + 16, true),
  };
  const wide = wideEnd(view, at - WIDE_LOCATOR.length);
  // Who knows no wide record must not find another directory than who does.
  for (const field of wide ? FIELDS : [])
    if (narrow[field] !== wide![field] && narrow[field] !== NARROW[field]) refuseBroken();
  const { disk, firstDisk, here, count, size, start } = wide ?? narrow;
  const end = wide?.at ?? at;
  if (disk !== 0 || firstDisk !== 0 || here !== count || start + size !== end) refuseBroken();
  return { start, end, count };
}

const NARROW = {
  disk: ELSEWHERE.short,
  firstDisk: ELSEWHERE.short,
  here: ELSEWHERE.short,
  count: ELSEWHERE.short,
  size: ELSEWHERE.long,
  start: ELSEWHERE.long,
} as const;
const FIELDS = Object.keys(NARROW) as (keyof typeof NARROW)[];

/** Where the last record begins that says that the zip ends here. */
function endRecord(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.comment); at--)
    if (view.getUint32(at, true) === END.signature) {
      // A comment that goes on behind the last byte was cut off.
      if (view.getUint16(at + 20, true) > last - at) break;
      return at;
    }
  throw new Refusal({ code: 'file.truncated' });
}

/** The record of zip64, which some programs write for small files too, if a locator says that there is one. */
function wideEnd(
  view: DataView,
  locator: number,
): ({ readonly at: number } & Readonly<Record<keyof typeof NARROW, number>>) | undefined {
  if (locator < WIDE_END.length || view.getUint32(locator, true) !== WIDE_LOCATOR.signature) return undefined;
  const at = wide(view, locator + 8);
  if (at + WIDE_END.length > locator || view.getUint32(at, true) !== WIDE_END.signature) refuseBroken();
  if (at + 12 + wide(view, at + 4) !== locator) refuseBroken();
  return {
    at,
    disk: view.getUint32(at + 16, true),
    firstDisk: view.getUint32(at + 20, true),
    here: wide(view, at + 24),
    count: wide(view, at + 32),
    size: wide(view, at + 40),
    start: wide(view, at + 48),
  };
}

const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/**
 * Numbers of an entry with those filled in that its writer left to the extra field of zip64, where they stand in the
 * same order (4.5.3). Example: `filledIn(view, from, to, [size, packedSize])`.
 */
export function filledIn(view: DataView, from: number, to: number, numbers: readonly number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    return numbers.map(number => {
      if (number !== ELSEWHERE.long || next + 8 > end) return number;
      next += 8;
      return wide(view, next - 8);
    });
  }
  return [...numbers];
}
