import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder, run, soffice } from './office';
import { BETWEEN, FILES_APART, inProfile, macro, WITHIN, writeProfile } from './office-profile';

/** What somebody does to a sheet; rows and columns count from 0. */
export type SheetChange =
  | readonly ['insertColumn' | 'insertRow' | 'deleteRow', sheet: string, at: number]
  | readonly ['copyRow', sheet: string, from: number, onto: number]
  | readonly ['renameSheet' | 'copySheet', sheet: string, name: string]
  | readonly ['clear', sheet: string, address: string]
  | readonly ['type', sheet: string, address: string, text: string];

/**
 * Opens a workbook in LibreOffice once for each list of changes, takes its protection off, makes them and saves it as
 * .xlsx. Rejects when LibreOffice is missing or a sheet is not there.
 * Example: `await changeInLibreOffice(copy, [[['deleteRow', '1. Chỉ đạo điều hành', 6]]])`.
 */
export function changeInLibreOffice(
  xlsx: Uint8Array,
  files: readonly (readonly SheetChange[])[],
): Promise<Uint8Array[]> {
  return inTemporaryFolder(async folder => {
    const [profile, source, target] = ['profile', 'a.xlsx', 'b'].map(name => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeProfile(profile);
    await writeFile(source, xlsx);
    const lists = files.map(changes => changes.map(change => change.join(WITHIN)).join(BETWEEN));
    const call = macro(
      'Change',
      pathToFileURL(source).href,
      pathToFileURL(target).href,
      lists.join(FILES_APART),
    );
    await run(soffice(), [...inProfile(profile), call]);
    return Promise.all(files.map((_, nth) => readFile(`${target}${nth}.xlsx`)));
  });
}
