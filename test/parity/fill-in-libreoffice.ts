import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder, run, soffice } from './office';
import { BETWEEN, inProfile, macro, WITHIN, writeProfile } from './office-profile';

/** What somebody types into a cell. */
export interface Typed {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

/**
 * Opens a workbook in LibreOffice, types into its cells as somebody at the keyboard would, and saves it as .xlsx. A
 * LibreOffice of its own does it, because one that runs already takes no macro from a further call.
 * Rejects when LibreOffice is missing or a sheet is not there.
 * Example: `await fillInLibreOffice(copy, [{ sheet: '1. Chỉ đạo điều hành', address: 'F5', text: '12' }])`.
 */
export function fillInLibreOffice(xlsx: Uint8Array, entries: readonly Typed[]): Promise<Uint8Array> {
  return inTemporaryFolder(async folder => {
    const [profile, source, target] = [
      join(folder, 'profile'),
      join(folder, 'a.xlsx'),
      join(folder, 'b.xlsx'),
    ];
    await writeProfile(profile);
    await writeFile(source, xlsx);
    const typed = entries
      .map(({ sheet, address, text }) => [sheet, address, text].join(WITHIN))
      .join(BETWEEN);
    const fill = macro('Fill', pathToFileURL(source).href, pathToFileURL(target).href, typed);
    await run(soffice(), [...inProfile(profile), fill]);
    return readFile(target);
  });
}
