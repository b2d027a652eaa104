import { failure, success, type Result } from '../domain/excel-issue';
import { repairPlan, type RepairPlan, type SheetRepair } from '../workbook/repair-plan';
import { STYLES } from '../workbook/styles';
import { finishSheet, FREE_LOOKS } from './finish-sheet';
import { readStructure } from './read-structure';
import type { OpenWorkbook } from './read-workbook';
import type { Added } from './remove-added';
import { inExcel, Stop } from './run';
import { setUpPrint } from './set-up-print';
import { typed } from './typed';
import { undoRepair, type Before } from './undo-repair';
import type { Written } from './write-plan';
import { writeSheet, writeValidation } from './write-sheet';

/** What a repair would do, for people to see before; nothing is written. Two syncs. */
export function previewRepair(open: OpenWorkbook): Promise<Result<RepairPlan>> {
  return inExcel(async context => repairPlan(open.ledger, await readStructure(context, open)));
}

/**
 * Carries out what a preview showed: three syncs, three more where sheets are made again. Cells that are meant for entry
 * are not touched. `excel.changedSince` when the workbook is no longer as the preview saw it, and nothing is written
 * then; a failure half-way takes back what was done, `excel.repairHalfDone` when that fails too. Restored hints at
 * entry stay either way. Example: `const plan = await previewRepair(open); if (plan.ok) await repair(plan.value)`.
 */
export async function repair(plan: RepairPlan): Promise<Result<Written>> {
  const begun = await inExcel(context => look(context, plan));
  if (!begun.ok) return begun;
  const { before, added } = begun.value;
  const nothing = plan.rebuilt.length === 0;
  const made = nothing ? success(undefined) : await inExcel(context => makeAgain(context, plan, added));
  const printed = made.ok && (nothing || (await inExcel(context => print(context, plan, added))).ok);
  const done = made.ok ? await inExcel(context => finish(context, plan, before, added)) : made;
  if (done.ok) return success({ printed });
  return (await undoRepair(plan, before, added))
    ? done
    : failure({ code: 'excel.repairHalfDone', cause: done.issue.code });
}

/** How the sheets are now, after making sure that they are as the preview saw them. */
async function look(
  context: Excel.RequestContext,
  { sheets, rebuilt }: RepairPlan,
): Promise<{ before: Before; added: Added }> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet().load('id');
  await context.sync();
  const needsStructure = rebuilt.length > 0 || sheets.some(({ renameTo }) => renameTo !== undefined);
  if (protection.protected && needsStructure) throw new Stop({ code: 'excel.workbookProtected' });
  const known = new Map(worksheets.items.map(sheet => [sheet.name, sheet]));
  const taken = [...rebuilt.map(({ name }) => name), ...sheets.flatMap(({ renameTo }) => renameTo ?? [])];
  if (taken.some(name => known.has(name)) || sheets.some(({ name }) => !known.has(name)))
    throw new Stop({ code: 'excel.changedSince' });
  const cells = sheets.map(({ name, fixes }) =>
    fixes.map(({ address }) => known.get(name)!.getRange(address).load('formulas,numberFormat')),
  );
  await context.sync();
  const before = sheets.map(({ name, fixes }, index) => {
    const sheet = known.get(name)!;
    const held = cells[index]!.map(range => ({
      formula: range.formulas[0]![0] as string | number | boolean,
      numberFormat: range.numberFormat[0]![0] as string,
    }));
    if (fixes.some((fix, at) => held[at]!.formula !== fix.before))
      throw new Stop({ code: 'excel.changedSince' });
    return { id: sheet.id, name, protected: sheet.protection.protected, cells: held };
  });
  const names = worksheets.items.map(({ name }) => name);
  const added: Added = { mark: `${crypto.randomUUID().slice(0, 8)} `, active: active.id, ids: [] };
  return { before: { sheets: before, names }, added };
}

/** Makes sheets that are gone again, with what is known of them. */
async function makeAgain(
  context: Excel.RequestContext,
  { rebuilt }: RepairPlan,
  added: Added,
): Promise<void> {
  const sheets = rebuilt.map((_, index) =>
    context.workbook.worksheets.add(`${added.mark}${index + 1}`).load('id'),
  );
  await context.sync();
  added.ids = sheets.map(({ id }) => id);
  hold(context);
  rebuilt.forEach((plan, index) => {
    sheets[index]!.name = plan.name;
  });
  rebuilt.forEach((plan, index) => writeSheet(sheets[index]!, plan));
  await context.sync();
}

async function print(context: Excel.RequestContext, { rebuilt }: RepairPlan, { ids }: Added): Promise<void> {
  const { worksheets } = context.workbook;
  rebuilt.forEach((sheet, index) => setUpPrint(worksheets.getItem(ids[index]!).pageLayout, sheet));
  await context.sync();
}

async function finish(
  context: Excel.RequestContext,
  plan: RepairPlan,
  before: Before,
  { ids }: Added,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  hold(context);
  for (const { name, refersTo } of plan.names) names.getItem(name).formula = `=${refersTo}`;
  plan.sheets.forEach((sheet, index) => {
    const { id, protected: isProtected } = before.sheets[index]!;
    mend(worksheets.getItem(id), sheet, isProtected);
  });
  const tabs = before.names.map(name => plan.sheets.find(sheet => sheet.name === name)?.renameTo ?? name);
  plan.rebuilt.forEach((sheet, index) => {
    const worksheet = worksheets.getItem(ids[index]!);
    const earlier = plan.order.slice(0, plan.order.indexOf(sheet.name));
    const position = Math.max(-1, ...earlier.map(name => tabs.indexOf(name))) + 1;
    tabs.splice(position, 0, sheet.name);
    worksheet.position = position;
    finishSheet(worksheet, sheet);
  });
  await context.sync();
}

/** Queues the repair of one sheet. Formats come first, so that a formula does not land in a cell of text. */
function mend(sheet: Excel.Worksheet, repairs: SheetRepair, isProtected: boolean): void {
  if (isProtected) sheet.protection.unprotect();
  if (repairs.renameTo !== undefined) sheet.name = repairs.renameTo;
  for (const { address, after, style } of repairs.fixes) {
    const range = sheet.getRange(address);
    const { numberFormat } = STYLES[style];
    range.numberFormat = [[numberFormat]];
    const isFormula = typeof after === 'string' && after.startsWith('=');
    range.formulas = [[isFormula ? after : typed(after, numberFormat)]];
    range.format.protection.locked = true;
  }
  for (const validation of repairs.validations)
    writeValidation(sheet.getRange(validation.address), validation);
  if (repairs.protect) sheet.protection.protect(FREE_LOOKS);
}

/** Nothing is calculated or drawn until the next request is done. */
function hold({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
