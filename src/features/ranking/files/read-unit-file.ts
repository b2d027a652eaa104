import type { MachineDay } from '../../../ledger/days';
import { strToU8 } from 'fflate';
import { crc32 } from '../../../files/crc32';
import { fileIssueOf, openLedgerFile, type ToldAs } from '../../../files/open-ledger-file';
import { failure, success } from '../../../ledger/result';
import type { IndexSet } from '../../../catalogue/index-set';
import type { UnitFile } from '../domain/roll-up';
import { unitScore } from '../domain/unit-score';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { gapsOfWhole } from '../../../workbook/find/gaps';
import { readPrinted } from '../workbook/read-printed';
import type { UnitFileIssue } from '../domain/unit-issue';

const TOLD: ToldAs<UnitFileIssue> = {
  absent: { code: 'unit.noLedger' },
  newer: (version: string) => ({ code: 'unit.newerSchema', version }),
  damaged: { code: 'unit.damaged' },
};

/**
 * Reads the workbook of a unit out of a file, of whatever schema, and scores it on a day. All of it is read or none: a
 * part that was sent to somebody has no total. Never throws. Example: `readUnitFile(bytes, 46310)`.
 */
export function readUnitFile(bytes: Uint8Array, today: MachineDay): UnitFile['read'] {
  const opened = openLedgerFile(bytes);
  return opened.ok ? unitOf(opened.value, today) : failure(fileIssueOf(opened.issue, TOLD));
}

/** Scores a workbook on a day, if all of it was found. Example: `unitOf(openedWorkbook({ identity, sheets }), 46310)`. */
export function unitOf({ ledger, found }: OpenWorkbook, today: MachineDay): UnitFile['read'] {
  const { set } = ledger;
  const gaps = gapsOfWhole(found, ledger.gaps);
  const missing = gaps.flatMap(({ what, why, sheet }) =>
    what === 'sheet' && why === 'missing' ? [sheet] : [],
  );
  if (missing.length > 0) return failure({ code: 'unit.partial', missing });
  if (gaps.length > 0) return failure({ code: 'unit.incomplete', gaps });
  return success(unitScore(ledger, readPrinted(found), markOf(set), today));
}

/** The same for sets that score alike: titles may be worded anew from one edition to the next. */
function markOf({ id, version, areas }: IndexSet): string {
  const scored = areas.map(({ code, criteria }) => [
    code,
    criteria.map(({ code, maxPoints, rule }) => [code, maxPoints, rule]),
  ]);
  return crc32(0, strToU8(JSON.stringify([id, version, scored]))).toString(16);
}
