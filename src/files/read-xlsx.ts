import type { FileIssue } from '../ledger/file-issue';
import { success, type Result } from '../ledger/result';
import type { SheetCells } from '../workbook/sheet-cells';
import { since1904 } from './date-styles';
import { requireWorkbook } from './formats/require-workbook';
import { MAIN, RELATIONS } from './ooxml';
import { openPackage, partOfKind, relationsOf } from './package-relations';
import { findPart, readPart, type Package } from './read-part';
import { readSheet, type HiddenLines, type SheetContext } from './read-sheet';
import { readStrings } from './read-strings';
import { refuseBroken, unlessRefused } from './refusal';

/** What the cells of a file held when it was saved, by the names of its sheets and in their order. */
export interface XlsxCells {
  readonly sheets: ReadonlyMap<string, SheetCells>;
  /** Areas of merged cells such as "A1:C1", of every sheet. */
  readonly merged: ReadonlyMap<string, readonly string[]>;
  /** Rows and columns that do not show, of every sheet. */
  readonly hidden: ReadonlyMap<string, HiddenLines>;
  /** Sheets that do not show. */
  readonly hiddenSheets: ReadonlySet<string>;
}

/**
 * Reads a received .xlsx without trusting it: within `LIMITS`, formulas left out, checksums compared. All that a file
 * holds is read or none of it. Dates are serial numbers since 1900, names of sheets are composed (NFC), texts are as
 * they stand there. The empty text of a formula is '', a formula without a result is unread, and only a cell without
 * anything is null. Sheets of charts are left out, and so are those that are listed and of which the file holds no cells:
 * what stood there is missing, not blank. Never throws.
 * Example: `const read = readXlsx(bytes); if (read.ok) readIdentity(read.value.sheets.get('_cchc') ?? [])`.
 */
export function readXlsx(bytes: Uint8Array): Result<XlsxCells, FileIssue> {
  return unlessRefused(() => success(read(bytes)));
}

function read(bytes: Uint8Array): XlsxCells {
  const { file, main } = openPackage(bytes);
  requireWorkbook(file, main);
  return readWorkbookPart(file, main);
}

function readWorkbookPart(file: Package, main: string): XlsxCells {
  const relations = relationsOf(file, main);
  const partOf = (kind: string): string | undefined => partOfKind(file, relations, kind);
  const { listed, from1904 } = readList(file, main);
  const strings = partOf('sharedStrings');
  const context: SheetContext = {
    strings: strings === undefined ? [] : readStrings(file, strings),
    serial: from1904 ? since1904(file, partOf('styles')) : value => value,
  };
  const sheets = new Map<string, SheetCells>();
  const merged = new Map<string, readonly string[]>();
  const hidden = new Map<string, HiddenLines>();
  let isLacking = false;
  if (new Set(listed.map(({ name }) => name)).size < listed.length) refuseBroken();
  for (const { name, id } of listed) {
    const relation = relations.find(each => each.id === id);
    if (relation?.kind === 'worksheet' && findPart(file, relation.part)) {
      const sheet = readSheet(file, relation.part, context);
      sheets.set(name, sheet.cells);
      merged.set(name, sheet.merged);
      hidden.set(name, sheet.hidden);
    } else if (relation?.kind !== 'chartsheet') isLacking = true;
  }
  if (sheets.size === 0 && isLacking) refuseBroken();
  const hiddenSheets = new Set(listed.flatMap(({ name, isHidden }) => (isHidden ? [name] : [])));
  return { sheets, merged, hidden, hiddenSheets };
}

interface ListedSheet {
  readonly name: string;
  readonly id: string | undefined;
  readonly isHidden: boolean;
}

/** The sheets that the workbook lists, in their order, and whether it counts its days from 1904. */
function readList(
  file: Package,
  main: string,
): {
  readonly listed: readonly ListedSheet[];
  readonly from1904: boolean;
} {
  const listed: ListedSheet[] = [];
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
          id: id || undefined,
          isHidden: /hidden$/i.test(attributes.get('state') ?? ''),
        });
      }
    },
  });
  if (listed.length === 0) refuseBroken();
  return { listed, from1904 };
}
