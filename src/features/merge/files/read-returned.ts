import type { MergeIssue } from '../domain/merge-issue';
import { failure, success } from '../../../ledger/result';
import type { ReadReturned } from '../domain/returned-files';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { readCopyFacts } from '../../../workbook/copy-facts';
import { readIdentity } from '../../../workbook/read-identity';
import { readLedger } from '../../../workbook/read-ledger';
import { upgradeCells } from '../../../workbook/upgrade-cells';
import { readXlsx } from '../../../files/read-xlsx';

/**
 * Reads a file that came back, whatever program saved it; sheets and rows are found again by their names and codes.
 * Never throws. Example: `const read = readReturned(bytes); if (read.ok) mergeOf(ledger, read.value)`.
 */
export function readReturned(bytes: Uint8Array): ReadReturned {
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
