import { toNative } from '../../../functions/to-native';
import { cell as cellAddress } from '../../../workbook/address';
import { ownSheetPlan, type OwnCell, type OwnSheet } from './own-sheet-plan';
import { SETTINGS } from '../../../workbook/places';
import type { SheetPlan, WorkbookPlan } from '../../../workbook/plan';

/** A plan with sheets of people's own in it. */
export interface Travelling {
  readonly plan: WorkbookPlan;
  /** Cells, such as "Theo dõi!B4", whose formula could not go along: they hold the value that they had. */
  readonly frozen: readonly string[];
}

/**
 * Adds people's own sheets to the plan of a copy. Custom functions in them become native formulas; a formula that would
 * not work in the copy becomes the value that it shows. Example: `withOwnSheets(copyPlan(ledger, request, today), own)`.
 */
export function withOwnSheets(plan: WorkbookPlan, own: readonly OwnSheet[]): Travelling {
  const taken = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  const going = own.filter(({ name }) => !taken.has(name.toLowerCase()));
  const here = {
    sheets: [...plan.sheets, ...going].map(({ name }) => name),
    names: SETTINGS.map(([, name]) => name),
  };
  const frozen: string[] = [];
  const sheets = going.map(({ name, rows }): SheetPlan => {
    const travelled = ({ formula, ...cell }: OwnCell, address: string): OwnCell => {
      const native = formula === undefined ? undefined : toNative(formula, here);
      if (formula !== undefined && native === undefined) frozen.push(`${name}!${address}`);
      return { ...cell, formula: native };
    };
    return ownSheetPlan({
      name,
      rows: rows.map((row, down) =>
        row.map((cell, right) => travelled(cell, cellAddress(down + 1, right + 1))),
      ),
    });
  });
  return {
    plan: { ...plan, sheets: [...plan.sheets.slice(0, -1), ...sheets, ...plan.sheets.slice(-1)] },
    frozen,
  };
}
