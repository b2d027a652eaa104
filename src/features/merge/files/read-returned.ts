import { openLedgerFile, type LedgerFileIssue } from '../../../files/open-ledger-file';
import type { FileIssue } from '../../../ledger/file-issue';
import type { OtherName } from '../../../ledger/gap';
import { LEDGER_REGISTERS } from '../../../ledger/registers';
import { failure, success } from '../../../ledger/result';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { readCopyFacts, type CopyFacts } from '../../../workbook/copy-facts';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { otherNames } from '../../../workbook/find/gaps';
import { cellAt } from '../../../workbook/find/locate';
import { ledgerSheets } from '../../../workbook/ledger-sheets';
import { areasOf } from '../../send/domain/copy-part';
import { formPlaces } from '../domain/form-slots';
import type { MergeIssue } from '../domain/merge-issue';
import type { ReadReturned } from '../domain/returned-files';

/**
 * Reads a file that came back, whatever program saved it; sheets, rows and columns are found again by what they are
 * called and hold. What the copy had and is not found is told, not taken for blank. Never throws.
 * Example: `const read = readReturned(bytes); if (read.ok) mergeOf(ledger, read.value)`.
 */
export function readReturned(bytes: Uint8Array): ReadReturned {
  const opened = openLedgerFile(bytes);
  if (!opened.ok) return failure(told(opened.issue));
  const { ledger, found, hidden } = opened.value;
  const facts = readCopyFacts(hidden);
  if (!facts) return failure({ code: 'merge.notACopy' });
  const { base, copyId, recipient, sent, roles } = facts;
  if (!base) return failure({ code: 'merge.summary' });
  const had = sheetsOf(facts, found);
  const isHad = ({ sheet }: { readonly sheet: string }): boolean => had.includes(sheet);
  const renamed: readonly OtherName[] = otherNames(found).filter(isHad);
  return success({
    ...{ copyId, recipient, sent, roles, base, renamed },
    theirs: { ...ledger, gaps: ledger.gaps.filter(isHad) },
    form: formPlaces(ledger).map(place => ({ place, value: cellAt(found, place) })),
  });
}

/** The sheets of a ledger that a copy had when it was made. */
function sheetsOf({ kind, roles }: CopyFacts, { set }: FoundLedger): readonly string[] {
  if (kind !== 'officer') return ledgerSheets(set);
  return [
    SHEET_NAME.config,
    ...areasOf(set, roles).map(({ sheet }) => sheet),
    ...LEDGER_REGISTERS.map(register => SHEET_NAME[register]),
  ];
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
