import type { ExcelIssue } from '../../../ledger/excel-issue';
import type { Gap } from '../../../ledger/gap';
import { failure, success, type Result } from '../../../ledger/result';

/**
 * Whether a period can be closed that was closed on these days, serial numbers: `excel.periodClosed` with the last of
 * them, unless people want another closing in their place. Example: `mayClose('Quý III', [], false).ok` is true.
 */
export function mayClose(
  period: string,
  closedOn: readonly number[],
  replace: boolean,
): Result<void, ExcelIssue> {
  return closedOn.length === 0 || replace
    ? success(undefined)
    : failure({ code: 'excel.periodClosed', period, closed: Math.max(...closedOn) });
}

/**
 * Whether all that counts of a workbook is there, but for the `known` gaps that people were asked about:
 * `excel.partsMissing` where there are more by now. Example: `nothingLost([], ledger.gaps).ok`.
 */
export function nothingLost(known: readonly Gap[], now: readonly Gap[]): Result<void, ExcelIssue> {
  return now.length > known.length ? failure({ code: 'excel.partsMissing' }) : success(undefined);
}
