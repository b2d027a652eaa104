import { fileIssueOf, type LedgerFile, openLedgerFile, type ToldAs } from '../../../files/open-ledger-file';
import { failure, success } from '../../../ledger/result';
import { readCopyFacts } from '../../../workbook/copy-facts';
import { otherNames } from '../../../workbook/find/gaps';
import { cellAt } from '../../../workbook/find/locate';
import { besideItems } from '../domain/criterion-slots';
import { formPlaces } from '../domain/form-slots';
import type { ReadReturned } from '../domain/returned-files';
import { withStrays } from '../workbook/stray-rows';
import { withoutMisplaced } from '../workbook/misplaced-columns';
import { withoutChecks, withoutCounts } from '../workbook/pushed-checks';
import type { MergeIssue } from '../domain/merge-issue';

const TOLD: ToldAs<MergeIssue> = {
  absent: { code: 'merge.noLedger' },
  newer: (version: string) => ({ code: 'merge.newerSchema', version }),
  damaged: { code: 'merge.damaged' },
};

/**
 * Reads a file that came back, whatever program saved it; sheets, rows and columns are found again by what they are
 * called and hold. What the copy had and is not found is told, not taken for blank. Never throws.
 * Example: `const read = readReturned(bytes); if (read.ok) mergeOf(ledger, read.value)`.
 */
export function readReturned(bytes: Uint8Array): ReadReturned {
  const opened = openLedgerFile(bytes);
  return opened.ok ? returnedIn(opened.value) : failure(fileIssueOf(opened.issue, TOLD));
}

/** The same of a file that was opened. */
export function returnedIn({ ledger, found, hidden }: LedgerFile): ReadReturned {
  const facts = readCopyFacts(hidden);
  if (!facts) return failure({ code: 'merge.notACopy' });
  const { base, copyId, recipient, sent, roles } = facts;
  if (!base) return failure({ code: 'merge.summary' });
  return success({
    ...{ copyId, recipient, sent, roles, base, renamed: otherNames(found) },
    theirs: withStrays(withoutCounts(withoutChecks(withoutMisplaced(ledger, base, found)), found), found),
    form: formPlaces(ledger).map(place => ({ place, value: cellAt(found, place) })),
    beside: besideItems(ledger.set).map(place => ({ place, value: cellAt(found, place) })),
  });
}
