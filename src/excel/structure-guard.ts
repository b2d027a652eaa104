import { failure, success, type ExcelResult } from '../ledger/result';
import { again, inExcel } from './run';

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
  const isOn = await inExcel(isGuardOn);
  if (!isOn.ok) return isOn;
  return isOn.value ? failure({ code: 'excel.workbookProtected' }) : success(undefined);
}

async function isGuardOn(context: Excel.RequestContext): Promise<boolean> {
  const protection = context.workbook.protection.load('protected');
  await context.sync();
  return protection.protected;
}

/**
 * Does work on sheets with the protection of the structure off, if it was on: the work puts it on again in its last
 * request, and where it fails, that is done here. `excel.workbookProtected` where a password keeps it on.
 * Example: `await unguarded(wasOn => again(context => removeIn(context, wasOn)))`.
 */
export async function unguarded<T>(
  work: (wasOn: boolean) => Promise<ExcelResult<T>>,
): Promise<ExcelResult<T>> {
  const wasOn = await inExcel(isGuardOn);
  if (!wasOn.ok) return wasOn;
  const lifted = wasOn.value ? await liftGuard() : success(undefined);
  const done = lifted.ok ? await work(wasOn.value) : lifted;
  if (wasOn.value && !done.ok)
    await again(async context => {
      if (await isGuardOn(context)) return;
      context.workbook.protection.protect();
      await context.sync();
    });
  return done;
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
