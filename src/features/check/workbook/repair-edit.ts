import type { Ledger } from '../../../ledger/ledger';
import { SHEET_NAME } from '../../../messages/sheet-names';
import type { BookEdit, SheetEdit } from '../../../workbook/book-edit';
import { compareCells, compareSheets } from './damage';
import { formEdit } from './fix';
import { withRows } from './formula-references';
import type { FoundStructure } from '../../../workbook/found-structure';
import type { SheetPlan, ValidationPlan } from '../../../workbook/plan';
import { settingNames } from '../../../workbook/sheets/standard-workbook';

/** All that a repair does, to be shown before it is done. No cell that is meant for entry is among it. */
export type RepairEdit = BookEdit & Required<Pick<BookEdit, 'form' | 'structure'>>;

/**
 * What can be repaired. Rows that are missing or doubled and rows or columns out of order are not: making room for
 * them would move what other formulas and entries stand on, and only people know which of two rows is right.
 * Sheets that were deleted are made again with what is still known; what was entered on them is gone. Example:
 * `repairEdit(ledger, structure).form` is the preview of cells.
 */
export function repairEdit(ledger: Ledger, structure: FoundStructure): RepairEdit {
  const compared = compareSheets(ledger, structure);
  const renamed = new Map<string, string>();
  for (const { issue } of compared.damages)
    if (issue.code === 'structure.sheetMissing' && issue.renamedTo !== undefined)
      renamed.set(issue.name, issue.renamedTo);
  const rebuilt = compared.live.filter(({ name }) => compared.missing.has(name) && !renamed.has(name));
  // Formulas that lost a sheet are judged here, because they must be written again once it is back.
  const cells = compareCells(compared, structure, new Set([...compared.moved, ...renamed.keys()]));
  const fixes = [...compared.damages, ...cells].flatMap(({ fix }) => fix ?? []);
  const own = compared.live.flatMap((plan): SheetEdit[] => {
    const found = structure.sheets.get(plan.name);
    if (!found) return [];
    const isFixed = fixes.some(({ sheet }) => sheet === plan.name);
    if (!isFixed && (found.protected || !plan.protected)) return [];
    const trusted = !compared.moved.has(plan.name);
    const validations = trusted ? standingValidations(plan, compared.rows.get(plan.name)) : [];
    return [{ name: plan.name, validations, protect: plan.protected || found.protected }];
  });
  const others = [...renamed].map(([renameTo, name]): SheetEdit => {
    const { protected: protect } = structure.sheets.get(name)!;
    return { name, renameTo, protect };
  });
  const hasNames = rebuilt.some(({ name }) => name === SHEET_NAME.config);
  return {
    form: fixes.map(formEdit),
    structure: {
      sheets: [...own, ...others],
      added: rebuilt,
      // Those of settings have lost their sheet.
      names: hasNames ? settingNames() : [],
      order: compared.live.map(({ name }) => name),
      ...(structure.protected ? {} : { protect: true as const }),
    },
    halfDone: 'excel.repairHalfDone',
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
