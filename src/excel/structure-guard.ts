import { failure, success, type ExcelResult } from '../ledger/result';
import { inExcel } from './run';

/**
 * Takes the protection of the workbook's structure off, which is on; in one sync, two where it was off already because
 * somebody was quicker. `excel.workbookProtected` where a password keeps it on.
 * Example: `if (protection.protected) await liftGuard()`.
 */
export async function liftGuard(): Promise<ExcelResult<void>> {
  const lifted = await inExcel(async context => {
    context.workbook.protection.unprotect();
    await context.sync();
  });
  if (lifted.ok || lifted.issue.code !== 'excel.protected') return lifted;
  const isOff = await inExcel(async context => {
    const protection = context.workbook.protection.load('protected');
    await context.sync();
    return !protection.protected;
  });
  if (!isOff.ok) return isOff;
  return isOff.value ? success(undefined) : failure({ code: 'excel.workbookProtected' });
}

/** Queues changes of sheets with the protection of the structure off, as loaded, and then on or off as it was before. */
export function withGuard(
  protection: Pick<Excel.WorkbookProtection, 'protected' | 'protect' | 'unprotect'>,
  wasOn: boolean,
  queue: () => void,
): void {
  if (protection.protected) protection.unprotect();
  queue();
  if (wasOn) protection.protect();
}
