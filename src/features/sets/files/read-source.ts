import type { FileIssue } from '../../../ledger/file-issue';
import { failure, success, type Result } from '../../../ledger/result';
import { contentType } from '../../../files/formats/require-workbook';
import { beginsWith } from '../../../files/formats/zip-in';
import { openPackage } from '../../../files/package-relations';
import { readXlsx, type XlsxCells } from '../../../files/read-xlsx';
import { requireSize, unlessRefused } from '../../../files/refusal';
import type { SourceGrid } from '../domain/grid';
import type { SourceIssue } from '../domain/table-issue';
import { docxTables } from './docx-tables';
import { htmlTables } from './html-tables';
import type { BuiltTables } from './table-builder';
import { sourceText } from './source-text';
import { tsvTable } from './tsv-tables';
import { xlsxTables } from './xlsx-tables';

/** What a program put on the clipboard: `html` and `text` as they are there, '' for none. */
export interface Clip {
  readonly html: string;
  readonly text: string;
  readonly hasPicture: boolean;
}

/**
 * The tables of a file (.docx, .xlsx, HTML or tab-separated text), whatever its name says. Nothing in it is run, opened
 * or fetched, and all of it is within the limits of files. Never throws.
 * Example: `const read = readTableFile(bytes); if (read.ok) readTable(read.value, {}, readRule)`.
 */
export function readTableFile(bytes: Uint8Array): Result<readonly SourceGrid[], SourceIssue> {
  return reading(() => {
    requireSize(bytes.length);
    if (bytes.length === 0) return failure({ code: 'file.empty' });
    const other = otherFormat(bytes);
    if (other) return failure(other);
    if (isZip(bytes)) return zipTables(bytes);
    const text = sourceText(bytes);
    if (text === undefined) return zipTables(bytes);
    return /<\s*(table|html|body|div|p|span|td)\b/i.test(text) ? filled(htmlTables(text)) : fromText(text);
  });
}

/**
 * The tables on the clipboard: those of its page, else of its text. Never throws.
 * Example: `readClip({ html: '', text: '1\tKế hoạch\t2', hasPicture: false })`.
 */
export function readClip({ html, text, hasPicture }: Clip): Result<readonly SourceGrid[], SourceIssue> {
  return reading(() => {
    requireSize(html.length + text.length);
    const page = html === '' ? undefined : filled(htmlTables(html));
    if (page?.ok) return page;
    const plain = fromText(text);
    if (plain.ok) return plain;
    return failure(hasPicture ? { code: 'source.picture' } : (page ?? plain).issue);
  });
}

function reading(
  read: () => Result<readonly SourceGrid[], SourceIssue>,
): Result<readonly SourceGrid[], SourceIssue> {
  const given = unlessRefused(read);
  return given.ok ? given : failure(meant(given.issue));
}

function fromText(text: string): Result<readonly SourceGrid[], SourceIssue> {
  const grid = tsvTable(text);
  return filled({ grids: grid ? [grid] : [], hasPictures: false });
}

/** The tables that hold anything, at least one. */
function filled({ grids, hasPictures }: BuiltTables): Result<readonly SourceGrid[], SourceIssue> {
  const some = grids.filter(({ rows }) => rows.length > 0);
  return some.length > 0
    ? success(some)
    : failure({ code: hasPictures ? 'source.picture' : 'source.noTable' });
}

/** A document of Word is read here; everything else in a zip is a workbook or refused by what it is. */
function zipTables(bytes: Uint8Array): Result<readonly SourceGrid[], SourceIssue> {
  const { file, main } = openPackage(bytes);
  const type = main === undefined ? '' : contentType(file, main);
  if (main !== undefined && /wordprocessingml\.(document|template)\.main\+xml$/i.test(type))
    return filled(docxTables(file, main));
  if (/ms-word\.(document|template)\.macroEnabled/i.test(type)) return failure({ code: 'source.macro' });
  const workbook = readXlsx(bytes);
  return workbook.ok ? workbookTables(workbook.value) : workbook;
}

/** The tables of a workbook that was read, one a sheet. */
export function workbookTables(workbook: XlsxCells): Result<readonly SourceGrid[], SourceIssue> {
  return filled({ grids: xlsxTables(workbook), hasPictures: false });
}

/** What is said of files elsewhere speaks of workbooks; here documents of Word are chosen as often. */
const MEANT: Partial<Record<SourceIssue['code'], Exclude<SourceIssue, FileIssue>>> = {
  'file.notSpreadsheet': { code: 'source.unknown' },
  'file.encrypted': { code: 'source.encrypted' },
  'file.macro': { code: 'source.macro' },
  'file.broken': { code: 'source.broken' },
};

const meant = (issue: SourceIssue): SourceIssue => MEANT[issue.code] ?? issue;

/** Whether a file begins as a zip does. Example: `isZip(bytes)` is true of a workbook. */
export const isZip = (bytes: Uint8Array): boolean => beginsWith(bytes, [0x50, 0x4b]);

/** How files begin that hold tables nobody can take out of them here. */
const SIGNATURES: readonly (readonly [first: readonly number[], issue: SourceIssue])[] = [
  [[0x25, 0x50, 0x44, 0x46], { code: 'source.pdf' }],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], { code: 'source.doc' }],
  // PNG, JPEG, GIF, BMP, TIFF in both orders of bytes, WebP.
  [[0x89, 0x50, 0x4e, 0x47], { code: 'source.picture' }],
  [[0xff, 0xd8, 0xff], { code: 'source.picture' }],
  [[0x47, 0x49, 0x46, 0x38], { code: 'source.picture' }],
  [[0x42, 0x4d], { code: 'source.picture' }],
  [[0x49, 0x49, 0x2a, 0x00], { code: 'source.picture' }],
  [[0x4d, 0x4d, 0x00, 0x2a], { code: 'source.picture' }],
  [[0x52, 0x49, 0x46, 0x46], { code: 'source.picture' }],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream that holds the text of a document of Word before 2007, as the directory of the file spells its name. */
const WORD_STREAM = [...'WordDocument'].flatMap(letter => [letter.charCodeAt(0), 0]);

function otherFormat(bytes: Uint8Array): SourceIssue | undefined {
  const known = SIGNATURES.find(([first]) => beginsWith(bytes, first));
  if (known) return known[1];
  return beginsWith(bytes, OLE) && holds(bytes, WORD_STREAM) ? { code: 'source.doc' } : undefined;
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (beginsWith(bytes, wanted, at)) return true;
  return false;
}
