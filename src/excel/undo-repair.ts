import type { RepairPlan } from '../workbook/repair-plan';
import { removeAdded, type Added } from './remove-added';
import { FREE_LOOKS } from './finish-sheet';
import { inExcel } from './run';
import { typed } from './typed';

/** What a repair found before it began; sheets in the order of the plan's. */
export interface Before {
  readonly sheets: readonly SheetBefore[];
  /** All sheets in the order of their tabs. */
  readonly names: readonly string[];
}

interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly cells: readonly { readonly formula: string | number | boolean; readonly numberFormat: string }[];
}

/** Takes back what a failed repair did, and tells whether that worked; tried twice, since the cause may have passed. */
export async function undoRepair(plan: RepairPlan, before: Before, added: Added): Promise<boolean> {
  const gone =
    plan.rebuilt.length === 0 ||
    (await removeAdded(added, { title: '', sheets: plan.rebuilt, names: [] })) === undefined;
  const back = async (): Promise<boolean> => (await inExcel(context => putBack(context, plan, before))).ok;
  return ((await back()) || (await back())) && gone;
}

/** Only what differs is written: a sheet that could not be unprotected, as with a password, was not changed either. */
async function putBack(context: Excel.RequestContext, plan: RepairPlan, before: Before): Promise<void> {
  const { worksheets } = context.workbook;
  const found = before.sheets.map(({ id }, index) => {
    const sheet = worksheets.getItem(id).load('name,protection/protected');
    const cells = plan.sheets[index]!.fixes.map(({ address }) =>
      sheet.getRange(address).load('formulas,numberFormat'),
    );
    return { sheet, cells };
  });
  await context.sync();
  before.sheets.forEach((was, index) => {
    const { sheet, cells } = found[index]!;
    const changed = cells.map(
      (range, at) =>
        range.formulas[0]![0] !== was.cells[at]!.formula ||
        range.numberFormat[0]![0] !== was.cells[at]!.numberFormat,
    );
    const isProtected = sheet.protection.protected;
    if (!changed.includes(true) && sheet.name === was.name && isProtected === was.protected) return;
    if (isProtected) sheet.protection.unprotect();
    if (sheet.name !== was.name) sheet.name = was.name;
    cells.forEach((range, at) => {
      if (!changed[at]) return;
      const { formula, numberFormat } = was.cells[at]!;
      range.numberFormat = [[numberFormat]];
      range.formulas = [[asEntered(formula, numberFormat)]];
    });
    if (was.protected) sheet.protection.protect(FREE_LOOKS);
  });
  await context.sync();
}

/** What has to be entered to get this again: formulas and errors as they are, texts as texts. */
function asEntered(held: string | number | boolean, numberFormat: string): string | number | boolean | null {
  const isText = typeof held === 'string' && !/^[=#]/.test(held);
  return isText ? typed(held, numberFormat) : held;
}
