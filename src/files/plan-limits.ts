import { EXCEL_LIMITS } from '../rules/excel-limits';
import { textsIn } from '../rules/formula-tokens';
import { isSheetName } from '../catalogue/laws';
import { isFormula, type PlannedCell, type SheetPlan, type WorkbookPlan } from '../workbook/plan';
import { cell as cellAddress, onSheet } from '../workbook/address';

type PlanErrorCode =
  | 'file.noVisibleSheet'
  | 'file.badSheetName'
  | 'file.textTooLong'
  | 'file.formulaTooLong'
  | 'file.textInFormulaTooLong'
  | 'file.validationTextTooLong'
  | 'file.notFinite';

/** A plan that cannot be a workbook: the one thing a caller must have prevented. `where` is a sheet or a cell. */
class PlanError extends Error {
  constructor(
    readonly code: PlanErrorCode,
    readonly where: string,
  ) {
    super(`${code} ${where}`);
    this.name = 'PlanError';
  }
}

/** Throws a `PlanError` at the first thing in a plan that Excel could not open. */
export function requireWritable(plan: WorkbookPlan): void {
  if (!plan.sheets.some(({ visibility }) => visibility === 'visible'))
    throw new PlanError('file.noVisibleSheet', plan.title);
  const taken = new Set<string>();
  for (const sheet of plan.sheets) {
    const folded = sheet.name.toLowerCase();
    if (!isSheetName(sheet.name) || taken.has(folded)) throw new PlanError('file.badSheetName', sheet.name);
    taken.add(folded);
    requireWritableSheet(sheet);
  }
}

function requireWritableSheet(sheet: SheetPlan): void {
  sheet.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      const code = cell && problemOf(cell);
      if (code) throw new PlanError(code, onSheet(sheet.name, cellAddress(row + 1, column + 1)));
    }),
  );
  for (const { address, prompt, alert } of sheet.validations)
    for (const text of prompt ? [prompt, alert] : [alert])
      if (
        text.title.length > EXCEL_LIMITS.validationTitle ||
        text.message.length > EXCEL_LIMITS.validationMessage
      )
        throw new PlanError('file.validationTextTooLong', onSheet(sheet.name, address));
}

function problemOf({ content }: PlannedCell): PlanErrorCode | null {
  const value = isFormula(content) ? content.value : content;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'file.notFinite';
  if (typeof value === 'string' && value.length > EXCEL_LIMITS.cellText) return 'file.textTooLong';
  if (!isFormula(content)) return null;
  if (content.formula.length > EXCEL_LIMITS.formula) return 'file.formulaTooLong';
  if (content.formula.length <= EXCEL_LIMITS.textInFormula) return null;
  return textsIn(content.formula).some(text => text.length > EXCEL_LIMITS.textInFormula)
    ? 'file.textInFormulaTooLong'
    : null;
}
