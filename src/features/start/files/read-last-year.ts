import { openLedgerFile, type LedgerFileIssue } from '../../../files/open-ledger-file';
import { reckoningDay, type MachineDay } from '../../../ledger/days';
import type { WorkIssue } from '../../../ledger/work-issue';
import type { Gap } from '../../../ledger/gap';
import type { FileIssue } from '../../../ledger/file-issue';
import type { Ledger } from '../../../ledger/ledger';
import { failure, success, type Result } from '../../../ledger/result';
import { scoreLedger, type Scores } from '../../../scores/scores';
import { excelIssueOf } from '../../../workbook/read-identity';
import { gapsOfWhole } from '../../../workbook/find/gaps';

/** The ledger of the year before, out of its file, and its scores. */
export interface LastYear {
  readonly ledger: Ledger;
  readonly ended: Scores;
}

/** Why a file gives no ledger: it cannot be read, is no ledger, or one that lacks or hides something. */
export type LastYearIssue =
  | FileIssue
  | WorkIssue
  | { readonly code: 'lastYear.noLedger' }
  /** Something of it was not found, or not for certain. */
  | { readonly code: 'lastYear.incomplete'; readonly gaps: readonly Gap[] };

/**
 * Reads last year's workbook out of a file, of whatever schema, and scores it on a day unless it is configured for one.
 * All of it is read or none. Never throws. Example: `const read = readLastYear(bytes, 46310); if (read.ok)
 * read.value.ended.total`.
 */
export function readLastYear(bytes: Uint8Array, today: MachineDay): Result<LastYear, LastYearIssue> {
  const opened = openLedgerFile(bytes);
  if (!opened.ok) return failure(told(opened.issue));
  const { ledger, found } = opened.value;
  // What lacks a part, as what was sent to somebody, would make a year without it.
  const gaps = gapsOfWhole(found, ledger.gaps);
  if (gaps.length > 0) return failure({ code: 'lastYear.incomplete', gaps });
  const ended = scoreLedger(ledger, reckoningDay(ledger.settings, today));
  return success({ ledger, ended });
}

function told(issue: LedgerFileIssue): LastYearIssue {
  switch (issue.code) {
    case 'identity.absent':
      return { code: 'lastYear.noLedger' };
    case 'identity.newerSchema':
    case 'identity.olderSchema':
    case 'identity.incomplete':
    case 'identity.indexSetBroken':
      return excelIssueOf(issue);
    default:
      return issue;
  }
}
