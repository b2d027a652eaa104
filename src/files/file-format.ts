import { CONTENT_TYPES } from './ooxml';
import type { FileIssue } from '../ledger/file-issue';
import { readPart, type Package } from './read-part';
import { Refusal } from './refusal';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Letters by which a table of text is known. */
const SAMPLE = 4096;

/** Refuses everything that does not begin as a zip, by what it is instead. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal({ code: 'file.truncated' });
  if (beginsWith(bytes, ZIP)) return;
  throw new Refusal(beginsWith(bytes, OLE) ? oleIssue(bytes) : textIssue(bytes));
}

/** Refuses packages that are no .xlsx: OpenDocument, macros, binary workbooks, documents of Word. `main` is the part that opens first. */
export function requireWorkbook(file: Package, main: string | undefined): void {
  const mimetype = file.zip.get('mimetype');
  if (mimetype && !mimetype.deflated)
    throw new Refusal({
      code: /opendocument\.spreadsheet/.test(new TextDecoder().decode(mimetype.packed))
        ? 'file.ods'
        : 'file.notSpreadsheet',
    });
  if (main === undefined || !file.zip.has('[content_types].xml'))
    throw new Refusal({ code: 'file.notSpreadsheet' });
  const type = contentType(file, main);
  if (/spreadsheetml\.(sheet|template)\.main\+xml$/.test(type)) return;
  if (/excel\.(sheet|template|addin)\.macroEnabled\.main\+xml$/i.test(type))
    throw new Refusal({ code: 'file.macro' });
  throw new Refusal({ code: /excel\.sheet\.binary/i.test(type) ? 'file.oldFormat' : 'file.notSpreadsheet' });
}

function contentType(file: Package, part: string): string {
  let own: string | undefined;
  let byDefault = '';
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  readPart(file, '[Content_Types].xml', CONTENT_TYPES, {
    open(name, attributes) {
      const type = attributes.get('ContentType') ?? '';
      if (name === 'Override' && attributes.get('PartName')?.toLowerCase() === `/${part.toLowerCase()}`)
        own = type;
      if (name === 'Default' && attributes.get('Extension')?.toLowerCase() === extension) byDefault = type;
    },
    text: () => undefined,
    close: () => undefined,
  });
  return own ?? byDefault;
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Compound files hold old workbooks, and new ones behind a password; entries of their directory stand at multiples of 128. */
function oleIssue(bytes: Uint8Array): FileIssue {
  const holds = (name: string): boolean => {
    const wanted = [...name, '\0'].flatMap(letter => [letter.charCodeAt(0), 0]);
    for (let at = 512; at < bytes.length; at += 128)
      if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
    return false;
  };
  if (holds('EncryptedPackage')) return { code: 'file.encrypted' };
  return { code: holds('Workbook') || holds('Book') ? 'file.oldFormat' : 'file.notSpreadsheet' };
}

/** Tables of text, and web pages or XML that programs save as .xls. */
function textIssue(bytes: Uint8Array): FileIssue {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE));
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text)) return { code: 'file.notSpreadsheet' };
  if (/^\s*<(!doctype html|html|table|\?xml[^]*(Excel\.Sheet|office:spreadsheet))/i.test(text))
    return { code: 'file.oldFormat' };
  return {
    code: /^[^\r\n]*[,;\t]/.test(text) && !text.startsWith('%PDF') ? 'file.csv' : 'file.notSpreadsheet',
  };
}
