import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/**
 * Univer keeps formulas and ranges that it has read by a hash of 32 bits, so that one may be taken for another; the ids of
 * workbooks go into the hash and are random, and so is which. Here all its caches go by the whole text.
 */
export function installExactKeys(): void {
  const cache = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as { _hash(text: string): string };
  cache._hash = text => text;
}
