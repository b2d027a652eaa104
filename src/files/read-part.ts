import type { Allowance } from './allowance';
import { refuseBroken } from './refusal';
import { XmlDecoder } from './xml-decoder';
import { XmlReader, type XmlListener } from './xml-reader';
import { inflateEntry } from './zip/inflate-entry';
import type { Zip, ZipEntry } from './zip/open-zip';
import { partKey } from './zip/part-key';

/** An opened file: what it holds, and what may still be read of it. */
export interface Package {
  readonly zip: Zip;
  readonly allowance: Allowance;
}

/** A part as it lies in the file, however its name is spelt; `undefined` when it is not there. */
export function findPart({ zip }: Package, name: string): ZipEntry | undefined {
  return zip.get(partKey(name));
}

/** Reads a part into a listener, inflated and decoded piece by piece. A part that is not there is refused. */
export function readPart(file: Package, name: string, homes: readonly string[], listener: XmlListener): void {
  const decoder = new XmlDecoder();
  const reader = new XmlReader(homes, listener);
  inflateEntry(findPart(file, name) ?? refuseBroken(), file.allowance, bytes =>
    reader.push(decoder.push(bytes)),
  );
  reader.push(decoder.end());
  reader.end();
}
