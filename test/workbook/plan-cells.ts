import type { Cell } from '../../src/rules/cell';
import { isFormula, type WorkbookPlan } from '../../src/workbook/plan';
import type { SheetCells } from '../../src/workbook/sheet-cells';

/** The cells of a plan as they are read once it was written: constants, and the values of formulas. */
export function planCells({ sheets }: WorkbookPlan): Map<string, SheetCells> {
  return new Map(
    sheets.map(({ name, rows }) => [
      name,
      rows.map(({ cells }) =>
        cells.map((planned): Cell => {
          const content = planned?.content ?? null;
          return isFormula(content) ? content.value : content;
        }),
      ),
    ]),
  );
}
