import { Inflate, inflateSync } from 'fflate';
import type { Allowance } from '../allowance';
import { crc32 } from '../crc32';
import { LIMITS } from '../limits';
import type { ZipEntry } from './open-zip';
import { Refusal, refuseBroken } from '../refusal';

/**
 * Inflates an entry step by step into `take`. What comes is counted and never believed: the entry is refused as soon
 * as it gives more than it declared, more than is allowed, or more for its compressed bytes than honest text does,
 * and at its end unless size and checksum are those that were declared.
 */
export function inflateEntry(
  { packed, deflated, size, crc }: ZipEntry,
  allowance: Allowance,
  take: (bytes: Uint8Array) => void,
): void {
  let given = 0;
  let used = 0;
  let sum = 0;
  const count = (bytes: Uint8Array): void => {
    given += bytes.length;
    allowance.inflate(bytes.length);
    if (given > LIMITS.ratioFromBytes && given > used * LIMITS.ratio)
      throw new Refusal({ code: 'file.inflatesTooMuch', limit: LIMITS.inflatedBytes });
    if (given > size) refuseBroken();
    sum = crc32(sum, bytes);
    if (bytes.length > 0) take(bytes);
  };
  const inflate = deflated ? inflaterOf(packed, size, count) : count;
  do {
    allowance.checkTime();
    const step = packed.subarray(used, used + LIMITS.stepBytes);
    used += step.length;
    inflate(step, used === packed.length);
  } while (used < packed.length);
  if (given !== size || sum !== crc) refuseBroken();
}

/**
 * Inflates steps into `take`. Most parts of a ledger are one step and get no more room than they declare, and one byte
 * by which a lie shows; for what comes in several, fflate holds and clears rooms many times as large.
 */
function inflaterOf(
  packed: Uint8Array,
  size: number,
  take: (bytes: Uint8Array) => void,
): (step: Uint8Array, last: boolean) => void {
  if (packed.length <= LIMITS.stepBytes && size <= LIMITS.ratioFromBytes) {
    const room = new Uint8Array(size + 1);
    return step => take(orBroken(() => inflateSync(step, { out: room })));
  }
  const inflate = new Inflate(take);
  return (step, last) => orBroken(() => inflate.push(step, last));
}

function orBroken<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Whatever else fflate throws here says that the bytes are no deflate stream.
    return refuseBroken();
  }
}
