import type { Ledger } from '../domain/ledger';
import { SHEET_NAME } from '../messages/sheet-names';
import { absolute, onSheet } from './address';
import { compareCells, compareSheets } from './damage';
import type { Fix } from './fix';
import { withRows } from './formula-references';
import type { FoundStructure } from './found-structure';
import { settingCell, SETTINGS } from './places';
import type { NamePlan, SheetPlan, ValidationPlan } from './plan';

/** What is done to one sheet that is there. */
export interface SheetRepair {
  readonly name: string;
  readonly renameTo?: string;
  /** Cells that are written; each tells what it holds now and what it will hold. */
  readonly fixes: readonly Fix[];
  /** Excel's hints at entry, where their rows stand now; pasting may have taken some away. */
  readonly validations: readonly ValidationPlan[];
  readonly protect: boolean;
}

/** All that a repair does, to be shown before it is done. No cell that is meant for entry is among it. */
export interface RepairPlan {
  readonly sheets: readonly SheetRepair[];
  /** Sheets that were deleted, with what is still known; what was entered on them is gone. */
  readonly rebuilt: readonly SheetPlan[];
  /** Names of settings that lost their sheet. */
  readonly names: readonly NamePlan[];
  /** All sheets of the workbook in the order of their tabs. */
  readonly order: readonly string[];
}

/**
 * What can be repaired. Rows that are missing or doubled and rows or columns out of order are not: making room for
 * them would move what other formulas and entries stand on, and only people know which of two rows is right.
 * Example: `repairPlan(ledger, structure).sheets.flatMap(({ fixes }) => fixes)` is the preview of cells.
 */
export function repairPlan(ledger: Ledger, structure: FoundStructure): RepairPlan {
  const compared = compareSheets(ledger, structure);
  const renamed = new Map<string, string>();
  for (const { issue } of compared.damages)
    if (issue.code === 'structure.sheetMissing' && issue.renamedTo !== undefined)
      renamed.set(issue.name, issue.renamedTo);
  const rebuilt = compared.live.filter(({ name }) => compared.missing.has(name) && !renamed.has(name));
  // Formulas that lost a sheet are judged here, because they must be written again once it is back.
  const cells = compareCells(compared, structure, new Set([...compared.moved, ...renamed.keys()]));
  const fixes = [...compared.damages, ...cells].flatMap(({ fix }) => fix ?? []);
  const own = compared.live.flatMap((plan): SheetRepair[] => {
    const found = structure.get(plan.name);
    if (!found) return [];
    const theirs = fixes.filter(({ sheet }) => sheet === plan.name);
    if (theirs.length === 0 && found.protected === plan.protected) return [];
    if (theirs.length === 0 && !plan.protected) return [];
    const trusted = !compared.moved.has(plan.name);
    const validations = trusted ? standingValidations(plan, compared.rows.get(plan.name)) : [];
    return [{ name: plan.name, fixes: theirs, validations, protect: plan.protected || found.protected }];
  });
  const others = [...renamed].map(([renameTo, name]): SheetRepair => {
    const { protected: protect } = structure.get(name)!;
    return { name, renameTo, fixes: [], validations: [], protect };
  });
  return {
    sheets: [...own, ...others],
    rebuilt,
    names: rebuilt.some(({ name }) => name === SHEET_NAME.config)
      ? SETTINGS.map(([setting, name]) => ({
          name,
          refersTo: onSheet(SHEET_NAME.config, absolute(settingCell(setting))),
        }))
      : [],
    order: compared.live.map(({ name }) => name),
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
