import { relations, xlsxParts } from '../../hostile/build-xlsx';
import { zipOf } from '../../hostile/build-zip';
import type { LayoutCell, LayoutRow } from './made-layout';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const spans = ({ columns = 1, rows = 1 }: LayoutCell): string =>
  `${columns > 1 ? ` colspan=${columns}` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;

/** What Word puts on the clipboard: its header with places in bytes, its own elements and styles. */
export function wordClip(rows: readonly LayoutRow[], above: readonly string[]): string {
  const cell = (each: LayoutCell): string => {
    const lines =
      each.text === ''
        ? ['<o:p>&nbsp;</o:p>']
        : each.text
            .split('\n')
            .map(line => `<b><span lang=VI>${escaped(line).replace(/ /g, '\r\n')}<o:p></o:p></span></b>`);
    return `<td width=120 valign=top${spans(each)} style='border:solid windowtext 1.0pt'>${lines.map(line => `<p class=MsoNormal>${line}</p>`).join('')}</td>`;
  };
  const table = rows
    .map((row, index) => `<tr style='mso-yfti-irow:${index}'>${row.map(cell).join('')}</tr>`)
    .join('\r\n');
  const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><style><!-- td{x:"</table>"} --></style><!--[if gte mso 9]><xml><w:table>1</w:table></xml><![endif]--></head><body lang=VI><!--StartFragment-->${above.map(line => `<p>${escaped(line)}</p>`).join('')}<table class=MsoTableGrid border=1>${table}</table><!--EndFragment--></body></html>`;
  return `Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000009999\r\n${page}`;
}

/** What Excel or a browser puts there: breaks in place of paragraphs, end tags left out. */
export function plainClip(rows: readonly LayoutRow[]): string {
  const cell = (each: LayoutCell): string => `<TD${spans(each)}>${escaped(each.text).replace(/\n/g, '<BR>')}`;
  return `<TABLE><TBODY>${rows.map(row => `<TR>${row.map(cell).join('\n')}`).join('\n')}</TABLE>`;
}

/** Cells at their places, blank where another reaches. */
function places(rows: readonly LayoutRow[]): (LayoutCell | undefined)[][] {
  const grid: (LayoutCell | undefined)[][] = rows.map(() => []);
  const taken = rows.map(() => new Set<number>());
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken[row]!.has(column)) column++;
      for (let down = row; down < row + (cell.rows ?? 1); down++)
        for (let across = column; across < column + (cell.columns ?? 1); across++) taken[down]!.add(across);
      grid[row]![column] = cell;
      column += cell.columns ?? 1;
    }
  });
  return grid;
}

/** What a spreadsheet puts on the clipboard as text: merged cells once, line breaks in quotes. */
export function tsv(rows: readonly LayoutRow[]): string {
  const width = Math.max(...places(rows).map(row => row.length));
  return places(rows)
    .map(row =>
      Array.from({ length: width }, (_, column) => {
        const text = row[column]?.text ?? '';
        return /[\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
      }).join('\t'),
    )
    .join('\r\n');
}

const letter = (column: number): string => String.fromCharCode(65 + column);

/** A workbook of one sheet, the lines above the table in its first rows; numbers are numbers. */
export function xlsx(rows: readonly LayoutRow[], above: readonly string[]): Uint8Array {
  const all: (LayoutCell | undefined)[][] = [...above.map(text => [{ text }]), ...places(rows)];
  const merged: string[] = [];
  const data = all.map((row, index) => {
    const cells = row.flatMap((cell, column) => {
      if (!cell) return [];
      const at = `${letter(column)}${index + 1}`;
      const [columns, height] = [cell.columns ?? 1, cell.rows ?? 1];
      if (columns > 1 || height > 1) merged.push(`${at}:${letter(column + columns - 1)}${index + height}`);
      if (cell.text === '') return [];
      return /^-?\d+(\.\d+)?$/.test(cell.text)
        ? [`<c r="${at}"><v>${Number(cell.text)}</v></c>`]
        : [`<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`];
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const parts = xlsxParts(data.join(''));
  const sheet = 'xl/worksheets/sheet1.xml';
  const merges = merged.map(ref => `<mergeCell ref="${ref}"/>`).join('');
  return zipOf({
    ...parts,
    [sheet]: parts[sheet]!.replace('</sheetData>', `</sheetData><mergeCells>${merges}</mergeCells>`),
  });
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A document of Word, cells that reach down as `vMerge` says it. */
export function docx(rows: readonly LayoutRow[], above: readonly string[]): Uint8Array {
  return docxOf(above.map(paragraph).join('') + docxTable(rows));
}

/** A document with this body, of another type, or with the lists that Word counts by itself. */
export function docxOf(
  body: string,
  { type = DOCX_TYPE, numbering = '' }: { readonly type?: string; readonly numbering?: string } = {},
): Uint8Array {
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relations(['numbering', 'numbering.xml']),
    'word/numbering.xml': `<w:numbering xmlns:w="${W}">${numbering}</w:numbering>`,
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
  });
}

export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

export function docxTable(rows: readonly LayoutRow[]): string {
  const height = rows.length;
  const open = new Map<number, { readonly until: number; readonly columns: number }>();
  const lines = places(rows).map((row, index) => {
    const cells: string[] = [];
    const width = Math.max(row.length, ...[...open.keys()].map(column => column + 1));
    for (let column = 0; column < width;) {
      const above = open.get(column);
      if (above && above.until > index) {
        cells.push(`<w:tc><w:tcPr>${span(above.columns)}<w:vMerge/></w:tcPr><w:p/></w:tc>`);
        column += above.columns;
        continue;
      }
      const { text, columns = 1, rows: down = 1 } = row[column] ?? { text: '' };
      if (down > 1) open.set(column, { until: Math.min(height, index + down), columns });
      const lines = text.split('\n').map(paragraph).join('');
      cells.push(
        `<w:tc><w:tcPr>${span(columns)}${down > 1 ? '<w:vMerge w:val="restart"/>' : ''}</w:tcPr>${lines}</w:tc>`,
      );
      column += columns;
    }
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${lines.join('')}</w:tbl>`;
}

const span = (columns: number): string => (columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '');
