import type { FileIssue } from '../ledger/file-issue';
import { failure, success, type Result } from '../ledger/result';
import type { SheetCells } from '../workbook/sheet-cells';
import { Allowance } from './allowance';
import { since1904 } from './date-styles';
import { requireWorkbook, requireZip } from './file-format';
import { LIMITS } from './limits';
import { MAIN, RELATIONS } from './ooxml';
import { openZip } from './open-zip';
import { relationsOf } from './package-relations';
import { readPart, type Package } from './read-part';
import { readSheet, type SheetContext } from './read-sheet';
import { readStrings } from './read-strings';
import { Refusal, refuseBroken } from './refusal';

/** What the cells of a file held when it was saved, by the names of its sheets and in their order. */
export interface XlsxCells {
  readonly sheets: ReadonlyMap<string, SheetCells>;
  /** Addresses such as "C4" of the cells whose values come from a formula; of every sheet. */
  readonly formulas: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads a received .xlsx without trusting it: within `LIMITS`, formulas left out, checksums compared. All of a file is
 * read or none of it. Dates are serial numbers since 1900, names of sheets are composed (NFC), texts are as they stand
 * there. Sheets of charts are left out. Never throws.
 * Example: `const read = readXlsx(bytes); if (read.ok) readIdentity(read.value.sheets.get('_cchc') ?? [])`.
 */
export function readXlsx(bytes: Uint8Array): Result<XlsxCells, FileIssue> {
  try {
    return success(read(bytes));
  } catch (error) {
    if (error instanceof Refusal) return failure(error.issue);
    throw error;
  }
}

function read(bytes: Uint8Array): XlsxCells {
  if (bytes.length > LIMITS.fileBytes)
    throw new Refusal({ code: 'file.tooBig', bytes: bytes.length, limit: LIMITS.fileBytes });
  requireZip(bytes);
  const file: Package = { zip: openZip(bytes), allowance: new Allowance() };
  const main = relationsOf(file, '').find(({ kind }) => kind === 'officeDocument')?.part;
  requireWorkbook(file, main);
  return readWorkbookPart(file, main!);
}

function readWorkbookPart(file: Package, main: string): XlsxCells {
  const relations = relationsOf(file, main);
  const partOf = (kind: string): string | undefined => relations.find(each => each.kind === kind)?.part;
  const { listed, from1904 } = readList(file, main);
  const strings = partOf('sharedStrings');
  const context: SheetContext = {
    strings: strings === undefined ? [] : readStrings(file, strings),
    serial: from1904 ? since1904(file, partOf('styles')) : value => value,
  };
  const sheets = new Map<string, SheetCells>();
  const formulas = new Map<string, ReadonlySet<string>>();
  for (const { name, id } of listed) {
    const { kind, part } = relations.find(relation => relation.id === id) ?? refuseBroken();
    if (sheets.has(name)) refuseBroken();
    if (kind !== 'worksheet') continue;
    const sheet = readSheet(file, part, context);
    sheets.set(name, sheet.cells);
    formulas.set(name, sheet.formulas);
  }
  return { sheets, formulas };
}

/** The sheets that the workbook lists, in their order, and whether it counts its days from 1904. */
function readList(
  file: Package,
  main: string,
): {
  readonly listed: readonly { readonly name: string; readonly id: string }[];
  readonly from1904: boolean;
} {
  const listed: { name: string; id: string }[] = [];
  let from1904 = false;
  let inSheets = false;
  readPart(file, main, MAIN, {
    open(element, attributes, depth) {
      if (depth === 2) {
        inSheets = element === 'sheets';
        if (element === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
      } else if (depth === 3 && inSheets && element === 'sheet') {
        const id = RELATIONS.map(uri => attributes.get(`${uri} id`)).find(found => found !== undefined);
        listed.push({
          name: (attributes.get('name') ?? refuseBroken()).normalize('NFC'),
          id: id ?? refuseBroken(),
        });
      }
    },
    text: () => undefined,
    close: () => undefined,
  });
  if (listed.length === 0) refuseBroken();
  return { listed, from1904 };
}
