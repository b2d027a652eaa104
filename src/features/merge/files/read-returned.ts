import { openLedgerFile, type LedgerFileIssue } from '../../../files/open-ledger-file';
import type { FileIssue } from '../../../ledger/file-issue';
import { failure, success } from '../../../ledger/result';
import { readCopyFacts } from '../../../workbook/copy-facts';
import type { MergeIssue } from '../domain/merge-issue';
import type { ReadReturned } from '../domain/returned-files';

/**
 * Reads a file that came back, whatever program saved it; sheets and rows are found again by their names and codes.
 * Never throws. Example: `const read = readReturned(bytes); if (read.ok) mergeOf(ledger, read.value)`.
 */
export function readReturned(bytes: Uint8Array): ReadReturned {
  const opened = openLedgerFile(bytes);
  if (!opened.ok) return failure(told(opened.issue));
  const { ledger: theirs, hidden } = opened.value;
  const facts = readCopyFacts(hidden);
  if (!facts) return failure({ code: 'merge.notACopy' });
  const { base } = facts;
  if (!base) return failure({ code: 'merge.summary' });
  return success({ ...facts, base, theirs });
}

function told(issue: LedgerFileIssue): FileIssue | MergeIssue {
  switch (issue.code) {
    case 'identity.absent':
      return { code: 'merge.noLedger' };
    case 'identity.newerSchema':
      return { code: 'merge.newerSchema', version: issue.version };
    case 'identity.olderSchema':
    case 'identity.incomplete':
    case 'identity.indexSetBroken':
      return { code: 'merge.damaged' };
    default:
      return issue;
  }
}
