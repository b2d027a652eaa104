import type { Allowance } from './allowance';
import { inflateEntry } from './inflate-entry';
import type { Zip } from './open-zip';
import { refuseBroken } from './refusal';
import { XmlReader, type XmlListener } from './xml-reader';

/** An opened file: what it holds, and what may still be read of it. */
export interface Package {
  readonly zip: Zip;
  readonly allowance: Allowance;
}

/** Reads a part into a listener, inflated and decoded piece by piece. A part that is not there is refused. */
export function readPart(
  { zip, allowance }: Package,
  name: string,
  homes: readonly string[],
  listener: XmlListener,
): void {
  const entry = zip.get(name.toLowerCase()) ?? refuseBroken();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = new XmlReader(homes, listener);
  inflateEntry(entry, allowance, bytes => reader.push(decoded(decoder, bytes)));
  reader.push(decoded(decoder));
  reader.end();
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    // A decoder that is fatal throws at bytes that are no UTF-8, and at nothing else.
    return refuseBroken();
  }
}
