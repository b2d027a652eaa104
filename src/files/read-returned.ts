import type { FileIssue } from '../domain/file-issue';
import type { Ledger } from '../domain/ledger';
import type { MergeIssue } from '../domain/merge-issue';
import { failure, success, type Result } from '../domain/result';
import { SHEET_NAME } from '../messages/sheet-names';
import { readCopyFacts, type CopyFacts } from '../workbook/copy-facts';
import { readIdentity } from '../workbook/read-identity';
import { readLedger } from '../workbook/read-ledger';
import { upgradeCells } from '../workbook/upgrade-cells';
import { readXlsx } from './read-xlsx';

/** A copy that came back as a file: what it says of itself, what it was sent with, and what it holds now. */
export interface ReturnedCopy extends CopyFacts {
  readonly base: Ledger;
  readonly theirs: Ledger;
}

/**
 * Reads a file that came back, whatever program saved it; sheets and rows are found again by their names and codes.
 * Never throws. Example: `const read = readReturned(bytes); if (read.ok) mergeOf(ledger, read.value)`.
 */
export function readReturned(bytes: Uint8Array): Result<ReturnedCopy, FileIssue | MergeIssue> {
  const refuse = (issue: MergeIssue) => failure(issue);
  const read = readXlsx(bytes);
  if (!read.ok) return read;
  const sheets = upgradeCells(read.value.sheets);
  const hidden = sheets.get(SHEET_NAME.system);
  if (!hidden) return refuse({ code: 'merge.noLedger' });
  const told = readIdentity(hidden);
  if ('issue' in told)
    return refuse(
      told.issue.code === 'identity.newerSchema'
        ? { code: 'merge.newerSchema', version: told.issue.version }
        : { code: 'merge.damaged' },
    );
  const facts = readCopyFacts(hidden);
  if (!facts) return refuse({ code: 'merge.notACopy' });
  const { base } = facts;
  if (!base) return refuse({ code: 'merge.summary' });
  return success({ ...facts, base, theirs: readLedger(told.identity, name => sheets.get(name)) });
}
