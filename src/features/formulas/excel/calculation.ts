import type { Result } from '../../../ledger/result';
import { inExcel } from '../../../excel/run';

/**
 * Whether this Excel calculates only when it is told to, as after a workbook was opened that was saved so; in one sync.
 * Example: `(await calculatesByHand()).ok`.
 */
export function calculatesByHand(): Promise<Result<boolean>> {
  return inExcel(async context => {
    const application = context.workbook.application.load('calculationMode');
    await context.sync();
    return application.calculationMode === 'Manual';
  });
}

/** Calculates whatever has changed since it was calculated last. Example: `await calculate()`. */
export function calculate(): Promise<Result<void>> {
  return inExcel(async context => {
    context.workbook.application.calculate('Recalculate');
    await context.sync();
  });
}
