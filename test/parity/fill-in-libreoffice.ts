import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder, run } from './libreoffice';

/** What somebody types into a cell. */
export interface Typed {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

/** Characters that no entry of a test has. */
const [BETWEEN, WITHIN] = ['|', '~'];

const MACRO = `Sub Run(source As String, target As String, entries As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  For Each entry In Split(entries, "${BETWEEN}")
    parts = Split(entry, "${WITHIN}")
    document.Sheets.getByName(parts(0)).getCellRangeByName(parts(1)).setFormula(parts(2))
  Next
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL(target, filter())
  document.close(True)
End Sub`;

const head = (type: string, dtd: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${type} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}.dtd">\n`;
const LIBRARY = `${head('library:library', 'library')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Fill"/></library:library>`;
const MODULE = `${head('script:module', 'module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Fill" script:language="StarBasic">${MACRO.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</script:module>`;

/**
 * Opens a workbook in LibreOffice, types into its cells as somebody at the keyboard would, and saves it as .xlsx.
 * Rejects when LibreOffice is missing or a sheet is not there.
 * Example: `await fillInLibreOffice(copy, [{ sheet: '1. Chỉ đạo điều hành', address: 'F5', text: '12' }])`.
 */
export function fillInLibreOffice(xlsx: Uint8Array, entries: readonly Typed[]): Promise<Uint8Array> {
  return inTemporaryFolder(async folder => {
    const at = (name: string): string => join(folder, name);
    await writeFile(at('source.xlsx'), xlsx);
    const office = (...args: readonly string[]): Promise<string> =>
      run(process.env['SOFFICE'] ?? 'soffice', [
        `-env:UserInstallation=${pathToFileURL(at('profile')).href}`,
        '--headless',
        '--norestore',
        ...args,
      ]);
    // The first start makes the profile, and with it a library of macros of its own.
    await office('--terminate_after_init');
    const library = join(at('profile'), 'user/basic/Standard');
    await mkdir(library, { recursive: true });
    await writeFile(join(library, 'script.xlb'), LIBRARY);
    await writeFile(join(library, 'Fill.xba'), MODULE);
    const typed = entries
      .map(({ sheet, address, text }) => [sheet, address, text].join(WITHIN))
      .join(BETWEEN);
    const call = [pathToFileURL(at('source.xlsx')).href, pathToFileURL(at('target.xlsx')).href, typed];
    await office(
      `macro:///Standard.Fill.Run(${call.map(text => `"${text.replaceAll('"', '""')}"`).join(',')})`,
    );
    return readFile(at('target.xlsx'));
  });
}
