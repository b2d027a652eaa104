import type { Cell } from '../../src/rules/cell';
import { isFormula, type SheetPlan } from '../../src/workbook/plan';

/** A sheet as Excel has it, to be changed. */
export interface OpenSheet {
  protected: boolean;
  formulas: Cell[][];
  values: Cell[][];
}

/** Sheets as Excel shows them once they were written, by name. Example: `openSheets(plan.sheets).get('Tổng hợp')!.formulas`. */
export function openSheets(plans: readonly SheetPlan[]): Map<string, OpenSheet> {
  return new Map(plans.map(plan => [plan.name, openSheet(plan)]));
}

/** One of them. */
export function openSheet({ rows, protected: isProtected }: SheetPlan): OpenSheet {
  const cells = (of: 'formula' | 'value'): Cell[][] =>
    rows.map(row =>
      row.cells.map(cell => {
        const content = cell?.content ?? null;
        if (!isFormula(content)) return content;
        return of === 'formula' ? `=${content.formula}` : content.value;
      }),
    );
  return { protected: isProtected, formulas: cells('formula'), values: cells('value') };
}
