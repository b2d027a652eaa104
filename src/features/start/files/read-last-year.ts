import { reckoningDay } from '../../../ledger/days';
import type { ExcelIssue } from '../../../ledger/excel-issue';
import type { FileIssue } from '../../../ledger/file-issue';
import type { Ledger } from '../../../ledger/ledger';
import { scoreLedger, type Scores } from '../../../scores/scores';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { ledgerSheets } from '../../../workbook/ledger-sheets';
import { readIdentity, type IdentityIssue } from '../../../workbook/read-identity';
import { readLedger } from '../../../workbook/read-ledger';
import { upgradeCells } from '../../../workbook/upgrade-cells';
import { readXlsx } from '../../../files/read-xlsx';

/** The ledger of the year before, out of its file, and its scores. */
export interface LastYear {
  readonly ledger: Ledger;
  readonly ended: Scores;
}

/** Why a file gives no ledger: it cannot be read, is no ledger, or one that lacks or hides something. */
export type LastYearIssue = FileIssue | ExcelIssue | { readonly code: 'lastYear.noLedger' };

/**
 * Reads last year's workbook out of a file, of whatever schema, and scores it on a day unless it is configured for one.
 * All of it is read or none. Never throws. Example: `const read = readLastYear(bytes, 46310); if (read.ok)
 * read.value.ended.total`.
 */
export function readLastYear(
  bytes: Uint8Array,
  today: number,
): { readonly ok: true; readonly value: LastYear } | { readonly ok: false; readonly issue: LastYearIssue } {
  const fail = (issue: LastYearIssue) => ({ ok: false, issue }) as const;
  const read = readXlsx(bytes);
  if (!read.ok) return read;
  const sheets = upgradeCells(read.value.sheets);
  const hidden = sheets.get(SHEET_NAME.system);
  if (!hidden) return fail({ code: 'lastYear.noLedger' });
  const identified = readIdentity(hidden);
  if ('issue' in identified) return fail(told(identified.issue));
  const { identity } = identified;
  // A part that was sent to somebody would make a year without the other parts.
  const missing = ledgerSheets(identity.set).filter(name => !sheets.has(name));
  if (missing.length > 0) return fail({ code: 'excel.sheetMissing', names: missing });
  const ledger = readLedger(identity, name => sheets.get(name));
  const ended = scoreLedger(ledger, reckoningDay(ledger.settings, today));
  return { ok: true, value: { ledger, ended } };
}

function told(issue: IdentityIssue): LastYearIssue {
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
