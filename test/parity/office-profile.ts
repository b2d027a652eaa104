import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Characters that no entry of a test has: between files, between entries, and within one between sheet, address and text. */
export const [FILES_APART, BETWEEN, WITHIN] = ['^', '|', '~'];

/**
 * What tests have LibreOffice do beyond converting.
 * Stay: a workbook is open, so that it does not end after a conversion, and a file says that it listens.
 * Fill: opens a workbook, types into its cells as somebody at the keyboard would, and saves it as .xlsx.
 * Change: the same once for each file that is made, with sheets, rows and columns; rows and columns count from 0 there.
 */
const MACROS = `Sub Stay(ready As String)
  StarDesktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, Array())
  number = FreeFile
  Open ready For Output As #number
  Close #number
End Sub

Sub Fill(source As String, target As String, entries As String)
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
End Sub

Sub Change(source As String, target As String, files As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Calc MS Excel 2007 XML"
  lists = Split(files, "${FILES_APART}")
  For nth = 0 To UBound(lists)
    document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
    document.unprotect("")
    For Each entry In Split(lists(nth), "${BETWEEN}")
      parts = Split(entry, "${WITHIN}")
      sheet = document.Sheets.getByName(parts(1))
      sheet.unprotect("")
      Select Case parts(0)
        Case "insertColumn"
          sheet.Columns.insertByIndex(CLng(parts(2)), 1)
        Case "insertRow"
          sheet.Rows.insertByIndex(CLng(parts(2)), 1)
        Case "deleteRow"
          sheet.Rows.removeByIndex(CLng(parts(2)), 1)
        Case "copyRow"
          sheet.copyRange(sheet.getCellByPosition(0, CLng(parts(3))).CellAddress, sheet.Rows.getByIndex(CLng(parts(2))).RangeAddress)
        Case "renameSheet"
          sheet.Name = parts(2)
        Case "copySheet"
          document.Sheets.copyByName(parts(1), parts(2), 0)
        Case "clear"
          sheet.getCellRangeByName(parts(2)).clearContents(23)
        Case "type"
          sheet.getCellRangeByName(parts(2)).setFormula(parts(3))
      End Select
    Next
    document.storeToURL(target & nth & ".xlsx", filter())
    document.close(True)
  Next
End Sub`;

/** A call of one of the macros on the command line. Example: `macro('Stay', 'file:///tmp/ready')`. */
export function macro(name: 'Stay' | 'Fill' | 'Change', ...args: readonly string[]): string {
  return `macro:///Standard.Tests.${name}(${args.map(text => `"${text.replaceAll('"', '""')}"`).join(',')})`;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const STANDARD = 'xmlns:library="http://openoffice.org/2000/library" library:name="Standard"';
const basic = (type: string, dtd: string, root: string): string =>
  `${XML}<!DOCTYPE ${type} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${dtd}.dtd">\n${root}`;
const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** By their names below the folder "user" of a profile. */
const FILES: Readonly<Record<string, string>> = {
  'registrymodifications.xcu': `${XML}<oor:items xmlns:oor="http://openoffice.org/2001/registry">${[
    // LibreOffice trusts cached values by default; 0 makes it calculate every formula of an .xlsx file on load.
    setting('Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0'),
    // Otherwise its first start would put its own macros in place of these.
    setting('Setup/Office', 'ooSetupInstCompleted', 'true'),
  ].join('')}</oor:items>`,
  'basic/script.xlc': basic(
    'library:libraries',
    'libraries',
    `<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  ),
  'basic/Standard/script.xlb': basic(
    'library:library',
    'library',
    `<library:library ${STANDARD} library:readonly="false" library:passwordprotected="false"><library:element library:name="Tests"/></library:library>`,
  ),
  'basic/Standard/Tests.xba': basic(
    'script:module',
    'module',
    `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Tests" script:language="StarBasic">${MACROS.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</script:module>`,
  ),
};

/** Makes a profile with the settings and macros of tests and nothing of the user's. */
export async function writeProfile(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(folder, 'user', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** What a call of `soffice` begins with. */
export const inProfile = (folder: string): readonly string[] => [
  `-env:UserInstallation=${pathToFileURL(folder).href}`,
  '--headless',
  '--norestore',
];
