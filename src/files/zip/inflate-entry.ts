import { Inflate } from 'fflate';
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
  const inflate = new Inflate(count);
  do {
    allowance.checkTime();
    const step = packed.subarray(used, used + LIMITS.stepBytes);
    used += step.length;
    if (deflated) push(inflate, step, used === packed.length);
    else count(step);
  } while (used < packed.length);
  if (given !== size || sum !== crc) refuseBroken();
}

function push(inflate: Inflate, step: Uint8Array, last: boolean): void {
  try {
    inflate.push(step, last);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Whatever else fflate throws here says that the bytes are no deflate stream.
    refuseBroken();
  }
}
