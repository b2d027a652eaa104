import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder, office } from './office';
import { BETWEEN, macro, WITHIN } from './office-profile';

/** What somebody types into a cell. */
export interface Typed {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

/**
 * Opens a workbook in LibreOffice, types into its cells as somebody at the keyboard would, and saves it as .xlsx.
 * Rejects when LibreOffice is missing or a sheet is not there.
 * Example: `await fillInLibreOffice(copy, [{ sheet: '1. Chỉ đạo điều hành', address: 'F5', text: '12' }])`.
 */
export function fillInLibreOffice(xlsx: Uint8Array, entries: readonly Typed[]): Promise<Uint8Array> {
  return inTemporaryFolder(async folder => {
    const [source, target] = ['source.xlsx', 'target.xlsx'].map(name => join(folder, name)) as [
      string,
      string,
    ];
    await writeFile(source, xlsx);
    const typed = entries
      .map(({ sheet, address, text }) => [sheet, address, text].join(WITHIN))
      .join(BETWEEN);
    return office([macro('Fill', pathToFileURL(source).href, pathToFileURL(target).href, typed)], target);
  });
}
