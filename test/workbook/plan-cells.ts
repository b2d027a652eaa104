import type { Cell } from '../../src/rules/cell';
import { isFormula, type WorkbookPlan } from '../../src/workbook/plan';
import type { ReadSheet, SheetCells } from '../../src/workbook/read-ledger';

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

export function reader(cells: ReadonlyMap<string, SheetCells>): ReadSheet {
  return name => cells.get(name);
}
