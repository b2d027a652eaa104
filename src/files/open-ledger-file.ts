import type { FileIssue } from '../ledger/file-issue';
import { failure, success, type Result } from '../ledger/result';
import { SHEET_NAME } from '../messages/sheet-names';
import { sheetsLeftOut } from '../workbook/copy-facts';
import { openedWorkbook, type OpenWorkbook } from '../workbook/open-workbook';
import { readIdentity, type IdentityIssue } from '../workbook/read-identity';
import type { SheetCells } from '../workbook/sheet-cells';
import { upgradeCells } from '../workbook/upgrade-cells';
import { readXlsx } from './read-xlsx';

/** The cells of a workbook of ours in a file, of whatever schema it is, where the present schema has them. */
export interface LedgerFile extends OpenWorkbook {
  /** The sheet that says what the workbook is. */
  readonly hidden: SheetCells;
}

/** Why a file is no workbook of ours, or none that can be trusted. */
export type LedgerFileIssue = FileIssue | IdentityIssue | { readonly code: 'identity.absent' };

/** How it is told that a file holds no workbook of ours, or one that is newer or cannot be trusted. */
export interface ToldAs<I> {
  readonly absent: I;
  readonly newer: (version: string) => I;
  readonly damaged: I;
}

/** An issue as those tell it who read the file; what is wrong with the file as such stays as it is. */
export function fileIssueOf<I>(issue: LedgerFileIssue, told: ToldAs<I>): FileIssue | I {
  switch (issue.code) {
    case 'identity.absent':
      return told.absent;
    case 'identity.newerSchema':
      return told.newer(issue.version);
    case 'identity.olderSchema':
    case 'identity.incomplete':
    case 'identity.indexSetBroken':
      return told.damaged;
    default:
      return issue;
  }
}

/**
 * Opens a file that should hold a workbook of ours, or a part of one, whatever program saved it. Never throws.
 * Example: `const opened = openLedgerFile(bytes); if (opened.ok) opened.value.identity.set.title`.
 */
export function openLedgerFile(bytes: Uint8Array): Result<LedgerFile, LedgerFileIssue> {
  const read = readXlsx(bytes);
  if (!read.ok) return read;
  const sheets = upgradeCells(read.value.sheets);
  const hidden = sheets.get(SHEET_NAME.system);
  if (!hidden) return failure({ code: 'identity.absent' });
  const told = readIdentity(hidden);
  if ('issue' in told) return failure(told.issue);
  const { identity } = told;
  const leftOut = sheetsLeftOut(hidden, identity.set);
  return success({ ...openedWorkbook({ identity, sheets, leftOut }), hidden });
}
