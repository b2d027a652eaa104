import type { FileIssue } from '../../ledger/file-issue';
import { CONTENT_TYPES } from '../ooxml';
import { findPart, readPart, type Package } from '../read-part';
import { Refusal } from '../refusal';
import { inflateEntry } from '../zip/inflate-entry';
import { partKey } from '../zip/part-key';

/** Types of OpenDocument and of what was before it. */
const ODS = /opendocument\.spreadsheet|sun\.xml\.calc/;
const TYPES = '[Content_Types].xml';

/**
 * Refuses packages that are no .xlsx by what they are instead: OpenDocument, macros, binary workbooks, documents of
 * Word, files of Numbers, archives of files. `main` is the part that opens first.
 */
export function requireWorkbook(file: Package, main: string | undefined): asserts main is string {
  const mimetype = textOf(file, 'mimetype');
  if (mimetype !== undefined)
    throw new Refusal({ code: ODS.test(mimetype) ? 'file.ods' : 'file.notSpreadsheet' });
  if (main === undefined || !findPart(file, TYPES)) throw new Refusal(otherIssue(file));
  const type = contentType(file, main);
  if (/spreadsheetml\.(sheet|template)\.main\+xml$/i.test(type)) return;
  if (/excel\.(sheet|template|addin)\.macroEnabled\.main\+xml$/i.test(type))
    throw new Refusal({ code: 'file.macro' });
  throw new Refusal({ code: /excel\.sheet\.binary/i.test(type) ? 'file.oldFormat' : 'file.notSpreadsheet' });
}

function otherIssue(file: Package): FileIssue {
  const names = [...file.zip.keys()];
  if (ODS.test(textOf(file, 'META-INF/manifest.xml') ?? '')) return { code: 'file.ods' };
  if (names.some(name => /^index(\.zip|\.apxl|\/.*\.iwa)$/.test(name))) return { code: 'file.numbers' };
  return {
    code: names.some(name => /\.(xls[xmb]?|ods)$/.test(name)) ? 'file.archive' : 'file.notSpreadsheet',
  };
}

/** The type of a part, as it is said of itself or of its extension. */
export function contentType(file: Package, part: string): string {
  let own: string | undefined;
  let byDefault = '';
  const key = partKey(part);
  const extension = key.slice(key.lastIndexOf('.') + 1);
  readPart(file, TYPES, CONTENT_TYPES, {
    open(name, attributes) {
      const type = attributes.get('ContentType')?.trim() ?? '';
      if (name === 'Override' && partKey(attributes.get('PartName') ?? '') === key) own = type;
      if (name === 'Default' && attributes.get('Extension')?.toLowerCase() === extension) byDefault = type;
    },
  });
  return own ?? byDefault;
}

/** The text of a part that is no XML of ours, within the same limits. */
function textOf(file: Package, name: string): string | undefined {
  const entry = findPart(file, name);
  if (!entry) return undefined;
  const decoder = new TextDecoder();
  let text = '';
  inflateEntry(entry, file.allowance, bytes => (text += decoder.decode(bytes, { stream: true })));
  return text;
}
