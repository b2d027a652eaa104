import { buildZip, type Entry } from './build-zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The smallest workbook, as text of its parts: one sheet "Trang" of these rows, parts replaced or added by `parts`. */
export function xlsxParts(
  sheetData: string,
  parts: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    '[Content_Types].xml': contentTypes(SHEET_TYPE),
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbook(['Trang']),
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>chung</t></si></sst>`,
    'xl/worksheets/sheet1.xml': sheet(sheetData),
    ...parts,
  };
}

/** That workbook as a file; `lies` change entries by their names. */
export function buildXlsx(
  sheetData: string,
  parts: Readonly<Record<string, string>> = {},
  lies: Readonly<Record<string, Partial<Entry>>> = {},
): Uint8Array {
  return buildZip(
    Object.entries(xlsxParts(sheetData, parts)).map(([name, content]) => ({ name, content, ...lies[name] })),
  );
}

export function sheet(sheetData: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`;
}

export function workbook(names: readonly string[], before = ''): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets.join('')}</sheets></workbook>`;
}

/** Relations rId1, rId2 and so on. */
export function relations(...targets: readonly (readonly [kind: string, target: string])[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
}

export function contentTypes(main: string): string {
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`;
}
