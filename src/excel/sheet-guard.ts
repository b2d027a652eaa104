import { FREE_LOOKS } from './finish-sheet';

/** The protection of a sheet as it was: whether it was on, and what it left free, as somebody may have chosen. */
export interface SheetGuard {
  readonly isOn: boolean;
  readonly options?: Excel.WorksheetProtectionOptions;
}

/** What was told of a protection, `protected` and `options`. Example: `guardOf(sheet.protection).isOn`. */
export function guardOf(protection: Pick<Excel.WorksheetProtection, 'protected' | 'options'>): SheetGuard {
  const { protected: isOn, options } = protection;
  return isOn ? { isOn, options } : { isOn };
}

/** Queues that a sheet is protected, as it was where it was; there is never a password. */
export function protect(sheet: Excel.Worksheet, guard: SheetGuard | undefined): void {
  sheet.protection.protect(guard?.options ?? FREE_LOOKS);
}
