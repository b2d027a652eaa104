import { isYear } from '../rules/serial-date';
import type { NewLedger } from './new-ledger';

/** What the officer must still put right before a workbook can be made; `field` is where. */
export type StartIssue =
  | { readonly code: 'start.unitNameMissing'; readonly field: 'unitName' }
  | { readonly code: 'start.nameTooLong'; readonly field: 'unitName' | 'authority'; readonly limit: number }
  | { readonly code: 'start.unitCodeInvalid'; readonly field: 'unitCode'; readonly given: string }
  | { readonly code: 'start.authorityMissing'; readonly field: 'authority' }
  | { readonly code: 'start.yearInvalid'; readonly field: 'year'; readonly given: number }
  | { readonly code: 'start.unitTypeDiffers'; readonly field: 'unitName'; readonly expected: string };

/** Letters of the longest name that a person may have meant; it stands on every sheet and in every document. */
export const LONGEST_NAME = 200;

/** The words that name the type of a unit at this level, by which a name copied from another unit shows. */
export const UNIT_TYPES = ['xã', 'phường', 'thị trấn', 'đặc khu'];

/**
 * Everything that stands between a form and a workbook. Five digits are the form of a commune code in the
 * national list of administrative units. Example: a code of "1088" gives `start.unitCodeInvalid`.
 */
export function startIssues({
  unitName,
  unitCode,
  authority,
  year,
}: Omit<NewLedger, 'workbookId' | 'asOf' | 'set'>): StartIssue[] {
  const issues: StartIssue[] = [];
  if (unitName.trim() === '') issues.push({ code: 'start.unitNameMissing', field: 'unitName' });
  else if (unitName.length > LONGEST_NAME)
    issues.push({ code: 'start.nameTooLong', field: 'unitName', limit: LONGEST_NAME });
  else if (!UNIT_TYPES.some(type => startsWithWord(unitName, type)))
    issues.push({ code: 'start.unitTypeDiffers', field: 'unitName', expected: UNIT_TYPES.join(', ') });
  if (!/^\d{5}$/.test(unitCode.trim()))
    issues.push({ code: 'start.unitCodeInvalid', field: 'unitCode', given: unitCode });
  if (authority.trim() === '') issues.push({ code: 'start.authorityMissing', field: 'authority' });
  else if (authority.length > LONGEST_NAME)
    issues.push({ code: 'start.nameTooLong', field: 'authority', limit: LONGEST_NAME });
  if (!isYear(year)) issues.push({ code: 'start.yearInvalid', field: 'year', given: year });
  return issues;
}

/** Whether the name of a unit begins with the word for its type, in any letter case. `startsWithWord('Xã A', 'xã')` is true. */
export function startsWithWord(unitName: string, type: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('vi');
  return plain(unitName).startsWith(`${plain(type)} `);
}
