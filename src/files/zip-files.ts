import { zipSync, type Zippable } from 'fflate';

/** A file by its name, without folders. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What would be compressed in vain. */
const PACKED = /\.xlsx$/i;

/**
 * Files as one .zip that is dated `at`. Two files of one name are a defect of the caller and throw a RangeError: one
 * would be lost. Example: `zipFiles([{ name: 'a.xlsx', bytes }], new Date())`.
 */
export function zipFiles(files: readonly NamedFile[], at: Date): Uint8Array {
  if (new Set(files.map(({ name }) => name.toLowerCase())).size < files.length)
    throw new RangeError('two files have one name');
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [name, [bytes, { level: PACKED.test(name) ? 0 : 6, mtime: at }]]),
  );
  return zipSync(entries);
}
