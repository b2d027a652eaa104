import type { CatalogueIssue } from '../catalogue/catalogue-issue';
import { jsonIn } from '../catalogue/json-in';
import { readIndexSet } from '../catalogue/read-index-set';
import type { ExcelIssue } from '../ledger/excel-issue';
import { SHEET_NAME, SHEET_NAMES } from '../messages/sheet-names';
import type { Identity } from './read-ledger';
import type { SheetCells } from './sheet-cells';
import { INDEX_SET_COLUMN, SCHEMA_VERSION, textIn } from './sheets/system-sheet';

/** Why the hidden sheet cannot be trusted. */
export type IdentityIssue =
  | { readonly code: 'identity.incomplete' }
  /** Its rows and columns stand elsewhere; it can be used once it was upgraded. */
  | { readonly code: 'identity.olderSchema'; readonly version: string }
  | { readonly code: 'identity.newerSchema'; readonly version: string }
  | { readonly code: 'identity.indexSetBroken'; readonly issues: readonly CatalogueIssue[] };

/** Reads the hidden sheet: which workbook this is and by which index set it is scored. Never throws. */
export function readIdentity(
  cells: SheetCells,
): { readonly identity: Identity } | { readonly issue: IdentityIssue } {
  const version = systemFact(cells, 'schemaVersion');
  const workbookId = systemFact(cells, 'workbookId');
  if (workbookId === '' || !/^\d+$/.test(version)) return { issue: { code: 'identity.incomplete' } };
  if (Number(version) > SCHEMA_VERSION) return { issue: { code: 'identity.newerSchema', version } };
  if (Number(version) < SCHEMA_VERSION) return { issue: { code: 'identity.olderSchema', version } };
  const text = textIn(cells, INDEX_SET_COLUMN);
  if (last?.text !== text) last = { text, read: setIn(text) };
  const { read } = last;
  if (read === undefined) return { issue: { code: 'identity.incomplete' } };
  if ('issues' in read) return { issue: { code: 'identity.indexSetBroken', issues: read.issues } };
  return { identity: { workbookId, set: read.set } };
}

/** What is told where the workbook is open, or where one is read as if it were. */
export function excelIssueOf(issue: IdentityIssue): ExcelIssue {
  switch (issue.code) {
    case 'identity.newerSchema':
      return { code: 'excel.newerSchema', version: issue.version };
    case 'identity.olderSchema':
      return { code: 'excel.olderSchema', version: issue.version };
    case 'identity.incomplete':
    case 'identity.indexSetBroken':
      return { code: 'excel.ledgerDamaged', what: SHEET_NAME.system };
  }
}

/** What the hidden sheet says of a fact, '' when it says nothing. `systemFact(cells, 'schemaVersion')` is '2'. */
export function systemFact(cells: SheetCells, name: string): string {
  const value = cells.find(row => row[0] === name)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The index set that was read last, by its text: hundreds of units have the same one, and reading it checks all of it. */
let last: { readonly text: string; readonly read: ReturnType<typeof setIn> } | undefined;

/** The index set in a text; `undefined` for what is no JSON. */
function setIn(text: string): ReturnType<typeof readIndexSet> | undefined {
  const json = jsonIn(text);
  return json === undefined ? undefined : readIndexSet(json, SHEET_NAMES);
}
