import { failure, success, type Result } from '../domain/excel-issue';
import type { Ledger } from '../domain/ledger';
import { SHEET_NAME } from '../messages/sheet-names';
import { readLedger } from '../workbook/read-ledger';
import { OLD_DAY_CELL, upgradeCells } from '../workbook/upgrade-cells';
import { upgradePlan, type UpgradePlan } from '../workbook/upgrade-plan';
import { fillSheets, printSheets, send, type WriteOptions } from './fill-sheets';
import { finishSheet } from './finish-sheet';
import { readSheets } from './read-sheets';
import type { Added } from './remove-added';
import { inExcel, Stop } from './run';
import { undoUpgrade, type BeforeUpgrade } from './undo-upgrade';
import type { Written } from './write-plan';

/** What an upgrade would do to the open workbook, and what was entered into it. */
export interface UpgradePreview {
  readonly ledger: Ledger;
  readonly plan: UpgradePlan;
}

/** What an upgrade would do, for people to see before; nothing is written. Three syncs, four with long registers. */
export function previewUpgrade(today: number): Promise<Result<UpgradePreview>> {
  return inExcel(async context => {
    const { ledger, plan } = await look(context, today);
    return { ledger, plan };
  });
}

/**
 * Upgrades the open workbook of an older schema to the present one, in twelve syncs, one more with long registers: what
 * was entered is written into new sheets, and the sheets that it stood on stay hidden under another name, so that
 * nothing is lost that people added beside it. Their registers of copies, closings and changes stay as they are.
 * `excel.workbookProtected` before anything is written; a failure half-way, or a cancellation, takes back what was
 * done, `excel.repairHalfDone` when that fails too. Example: `await upgrade(today(), { onProgress, signal })`.
 */
export async function upgrade(today: number, options: WriteOptions = {}): Promise<Result<Written>> {
  const looked = await inExcel(context => look(context, today));
  if (!looked.ok) return looked;
  const { plan, before } = looked.value;
  const added: Added = { mark: `${crypto.randomUUID().slice(0, 8)} `, active: before.active, ids: [] };
  const { workbook } = plan;
  const filled = await inExcel(context =>
    fillSheets(context, workbook, added, options, {
      before: () => {
        for (const { id, to } of before.kept) context.workbook.worksheets.getItem(id).name = to;
      },
    }),
  );
  const printed = filled.ok && (await inExcel(context => printSheets(context, workbook, added))).ok;
  const finished = filled.ok
    ? await inExcel(context => finish(context, plan, before, added, options))
    : filled;
  if (finished.ok) return success({ printed });
  return (await undoUpgrade(plan, before, added))
    ? finished
    : failure({ code: 'excel.repairHalfDone', cause: finished.issue.code });
}

/** Reads what was entered, and how the workbook is before anything is changed. */
async function look(
  context: Excel.RequestContext,
  today: number,
): Promise<{ readonly ledger: Ledger; readonly plan: UpgradePlan; readonly before: BeforeUpgrade }> {
  const { identity, sheets } = await readSheets(context, upgradeCells);
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet().load('id');
  const day = sheets.has(SHEET_NAME.config)
    ? worksheets.getItem(SHEET_NAME.config).getRange(OLD_DAY_CELL).load('formulas')
    : undefined;
  await context.sync();
  if (protection.protected) throw new Stop({ code: 'excel.workbookProtected' });
  const read = readLedger(identity, name => sheets.get(name));
  // Where the day was left open, its formula gives today, which nobody chose.
  const isOpen = String(day?.formulas[0]![0] ?? '').startsWith('=');
  const ledger = isOpen ? { ...read, settings: { ...read.settings, asOf: undefined } } : read;
  const plan = upgradePlan(
    ledger,
    today,
    worksheets.items.map(({ name }) => name),
  );
  const kept = plan.kept.map(({ from, to }) => {
    const { id, visibility } = worksheets.items.find(({ name }) => name === from)!;
    return { id, from, to, visibility };
  });
  return {
    ledger,
    plan,
    before: {
      active: active.id,
      tabs: worksheets.items.map(({ id }) => id),
      kept,
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    },
  };
}

async function finish(
  context: Excel.RequestContext,
  { workbook }: UpgradePlan,
  before: BeforeUpgrade,
  { ids }: Added,
  { signal }: WriteOptions,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  await send(context, signal, () => {
    const known = new Set(before.names.map(({ name }) => name));
    for (const { name, refersTo } of workbook.names)
      if (known.has(name)) names.getItem(name).formula = `=${refersTo}`;
      else names.add(name, `=${refersTo}`);
    const tabs = [...before.tabs];
    workbook.sheets.forEach((sheet, index) => {
      const worksheet = worksheets.getItem(ids[index]!);
      const replaced = before.kept.find(({ from }) => from.toLowerCase() === sheet.name.toLowerCase());
      if (replaced) {
        const position = tabs.indexOf(replaced.id);
        tabs.splice(position, 0, ids[index]!);
        worksheet.position = position;
      }
      finishSheet(worksheet, sheet);
    });
    worksheets.getItem(ids[0]!).activate();
    for (const { id, visibility } of before.kept)
      if (visibility === 'Visible') worksheets.getItem(id).visibility = 'Hidden';
  });
}
