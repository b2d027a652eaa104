import type { Ledger } from '../../../ledger/ledger';
import { SHEET_NAME } from '../../../messages/sheet-names';
import type { BookEdit, SheetEdit } from '../../../workbook/book-edit';
import { compareCells, compareSheets } from './damage';
import { formEdit } from './fix';
import { withRows } from './formula-references';
import type { FoundStructure } from '../../../workbook/found-structure';
import type { MovedRows } from './moved-rows';
import type { Dialect } from '../../../workbook/dialect';
import { isFormula, type SheetPlan, type ValidationPlan } from '../../../workbook/plan';
import { standingFormula } from './standing-formula';
import { settingNames } from '../../../workbook/sheets/standard-workbook';

/** All that a repair does, to be shown before it is done. No cell that is meant for entry is among it. */
export type RepairEdit = BookEdit & Required<Pick<BookEdit, 'form' | 'structure'>>;

/**
 * What can be repaired. Rows that are missing or doubled and rows or columns out of order are not: making room for
 * them would move what other formulas and entries stand on, and only people know which of two rows is right.
 * Sheets that were deleted are made again with what is still known; what was entered on them is gone. Example:
 * `repairEdit(ledger, structure).form` is the preview of cells.
 */
export function repairEdit(ledger: Ledger, structure: FoundStructure, dialect: Dialect = 'live'): RepairEdit {
  const compared = compareSheets(ledger, structure, dialect);
  const { planned, missing, moved, renamed, rows, standing } = compared;
  // Formulas that lost a sheet are judged here, because they must be written again once it is back.
  const fixes = [...compared.damages, ...compareCells(compared, moved)].flatMap(({ fix }) => fix ?? []);
  const sheets = planned.flatMap((plan): SheetEdit[] => {
    const found = standing.sheets.get(plan.name);
    if (!found) return [];
    const other = renamed.get(plan.name);
    const name = other ?? plan.name;
    const isFixed = other !== undefined || fixes.some(({ sheet }) => sheet === name);
    if (!isFixed && (found.protected || !plan.protected)) return [];
    const validations = moved.has(plan.name) ? [] : standingValidations(plan, rows.get(plan.name));
    return [
      {
        name,
        ...(other === undefined ? {} : { renameTo: plan.name }),
        validations,
        protect: plan.protected || found.protected,
      },
    ];
  });
  const rebuilt = planned.filter(({ name }) => missing.has(name));
  const hasNames = rebuilt.some(({ name }) => name === SHEET_NAME.config);
  return {
    form: fixes.map(formEdit),
    structure: {
      sheets,
      added: rebuilt.map(plan => standingPlan(plan, rows)),
      // Those of settings have lost their sheet.
      names: hasNames ? settingNames() : [],
      order: planned.map(({ name }) => name),
      ...(structure.protected ? {} : { protect: true as const }),
    },
    halfDone: 'excel.repairHalfDone',
  };
}

/** A sheet that is made again, with formulas that reach rows of other sheets where they stand now; without, where they are gone. */
function standingPlan(plan: SheetPlan, rows: ReadonlyMap<string, MovedRows['now']>): SheetPlan {
  return {
    ...plan,
    rows: plan.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => {
        if (!cell || !isFormula(cell.content)) return cell;
        const formula = standingFormula(cell.content.formula, plan.name, rows)?.formula;
        return { ...cell, content: formula === undefined ? null : { ...cell.content, formula } };
      }),
    })),
  };
}

/** The validations of a sheet where its rows stand now; those of rows that are gone are left out. */
function standingValidations(
  plan: SheetPlan,
  now: ReadonlyMap<number, number> | undefined,
): readonly ValidationPlan[] {
  if (!now) return plan.validations;
  const standing = (reference: string): string | undefined =>
    withRows(reference, (named, { top, bottom }) => {
      if (named !== undefined) return { top, bottom };
      const [first, last] = [now.get(top), now.get(bottom)];
      return first === undefined || last === undefined ? undefined : { top: first, bottom: last };
    });
  return plan.validations.flatMap((validation): ValidationPlan[] => {
    const address = standing(validation.address);
    const { rule } = validation;
    if (address === undefined) return [];
    if (rule.kind === 'list') return [{ ...validation, address }];
    const max = typeof rule.max === 'string' ? standing(rule.max) : rule.max;
    return [{ ...validation, address, rule: { ...rule, ...(max === undefined ? {} : { max }) } }];
  });
}
