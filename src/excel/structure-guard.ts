import { failure, type Result } from '../ledger/result';
import { inExcel } from './run';

/**
 * Takes the protection of the workbook's structure off, which is on; in one sync. `excel.workbookProtected` where a
 * password keeps it on. Example: `if (protection.protected) await liftGuard()`.
 */
export async function liftGuard(): Promise<Result<void>> {
  const lifted = await inExcel(async context => {
    context.workbook.protection.unprotect();
    await context.sync();
  });
  return !lifted.ok && lifted.issue.code === 'excel.protected'
    ? failure({ code: 'excel.workbookProtected' })
    : lifted;
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
