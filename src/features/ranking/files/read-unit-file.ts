import { strToU8 } from 'fflate';
import { failure, success } from '../../../ledger/result';
import { unitScore } from '../domain/unit-score';
import type { UnitFile } from '../domain/roll-up';
import type { UnitFileIssue } from '../domain/unit-issue';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { ledgerSheets } from '../../../workbook/ledger-sheets';
import { readIdentity } from '../../../workbook/read-identity';
import { readLedger } from '../../../workbook/read-ledger';
import { readPrinted } from '../workbook/read-printed';
import { upgradeCells } from '../../../workbook/upgrade-cells';
import { crc32 } from '../../../files/crc32';
import { readXlsx } from '../../../files/read-xlsx';

/**
 * Reads the workbook of a unit out of a file, of whatever schema, and scores it on a day. All of it is read or none: a
 * part that was sent to somebody has no total. Never throws. Example: `readUnitFile(bytes, 46310)`.
 */
export function readUnitFile(bytes: Uint8Array, today: number): UnitFile['read'] {
  const refuse = (issue: UnitFileIssue) => failure(issue);
  const read = readXlsx(bytes);
  if (!read.ok) return read;
  const sheets = upgradeCells(read.value.sheets);
  const hidden = sheets.get(SHEET_NAME.system);
  if (!hidden) return refuse({ code: 'unit.noLedger' });
  const told = readIdentity(hidden);
  if ('issue' in told)
    return refuse(
      told.issue.code === 'identity.newerSchema'
        ? { code: 'unit.newerSchema', version: told.issue.version }
        : { code: 'unit.damaged' },
    );
  const { set } = told.identity;
  const missing = ledgerSheets(set).filter(name => !sheets.has(name));
  if (missing.length > 0) return refuse({ code: 'unit.partial', missing });
  const sheet = (name: string) => sheets.get(name);
  const mark = crc32(0, strToU8(JSON.stringify(set))).toString(16);
  const ledger = readLedger(told.identity, sheet);
  return success(unitScore(ledger, readPrinted(set, sheet), mark, today));
}
