import type { StructureEdit } from '../workbook/book-edit';
import type { NamePlan } from '../workbook/plan';
import { finishSheet } from './finish-sheet';
import { nothingAdded, removeAdded, type Added } from './remove-added';
import { again, Stop } from './run';
import { guardOf, type SheetGuard } from './sheet-guard';
import { isAsPlanned, usedRanges } from './sheet-tag';
import { withGuard } from './structure-guard';

/** How the sheets and names of a workbook were before its structure was changed. */
export interface StructureBefore {
  readonly edit: StructureEdit;
  /** By name. */
  readonly sheets: ReadonlyMap<string, SheetBefore>;
  /** What the names of the workbook stood for. */
  readonly names: ReadonlyMap<string, string>;
  readonly added: Added;
}

interface SheetBefore {
  readonly id: string;
  readonly isVisible: boolean;
  readonly guard: SheetGuard;
}

/**
 * Asks for sheets and names; after the next sync, how they are. Stops when a sheet is gone that is changed, and when a name
 * is taken.
 */
export function askStructure(context: Excel.RequestContext, edit: StructureEdit): () => StructureBefore {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected,items/protection/options');
  names.load('items/name,items/formula');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet().load('id');
  return () => {
    const renamed = edit.sheets.flatMap(({ renameTo }) => renameTo ?? []);
    const sheets = new Map(
      worksheets.items.map(({ id, name, visibility, protection: on }) => [
        name,
        { id, isVisible: visibility === 'Visible', guard: guardOf(on) },
      ]),
    );
    const freed = edit.sheets.flatMap(({ name, renameTo }) => (renameTo === undefined ? [] : name));
    const taken = [...edit.added.map(({ name }) => name), ...renamed];
    if (
      edit.sheets.some(({ name }) => !sheets.has(name)) ||
      taken.some(name => sheets.has(name) && !freed.includes(name))
    )
      throw new Stop({ code: 'excel.changedSince' });
    return {
      edit,
      sheets,
      names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
      added: nothingAdded({ active: active.id, guarded: protection.protected }),
    };
  };
}

/** The sheets that an edit hides. */
function hiddenBy({ edit, sheets }: StructureBefore): string[] {
  return edit.sheets.flatMap(({ name, hide }) =>
    hide && sheets.get(name)!.isVisible ? [sheets.get(name)!.id] : [],
  );
}

/** Whether the protection of the structure stands in the way of an edit. */
export function isGuarded(before: StructureBefore): boolean {
  const { edit, added } = before;
  const isRenaming = edit.sheets.some(({ renameTo }) => renameTo !== undefined);
  return added.guarded && (edit.added.length > 0 || isRenaming || hiddenBy(before).length > 0);
}

/** Queues the new names of sheets that are there. */
export function renameSheets(context: Excel.RequestContext, { edit, sheets }: StructureBefore): void {
  for (const { name, renameTo } of edit.sheets)
    if (renameTo !== undefined) context.workbook.worksheets.getItem(sheets.get(name)!.id).name = renameTo;
}

/** Queues what names of the workbook stand for then; those that are not there are made. */
export function putNames(
  { workbook: { names } }: Excel.RequestContext,
  planned: readonly NamePlan[],
  isThere: (name: string) => boolean,
): void {
  for (const { name, refersTo } of planned)
    if (isThere(name)) names.getItem(name).formula = `=${refersTo}`;
    else names.add(name, `=${refersTo}`);
}

/** Queues what must wait until all sheets stand: their order, what makes them whole, and which of them are seen. */
export function finishStructure(context: Excel.RequestContext, before: StructureBefore): void {
  const { edit, sheets, added } = before;
  const { worksheets, protection } = context.workbook;
  const newName = new Map(edit.sheets.map(({ name, renameTo = name }) => [name, renameTo]));
  const tabs = [...sheets.keys()].map(name => newName.get(name) ?? name);
  edit.added.forEach((plan, index) => {
    const sheet = worksheets.getItem(added.ids[index]!);
    const earlier = edit.order.slice(0, edit.order.indexOf(plan.name));
    const position = Math.max(-1, ...earlier.map(name => tabs.indexOf(name))) + 1;
    tabs.splice(position, 0, plan.name);
    sheet.position = position;
    finishSheet(sheet, plan, sheets.get(plan.name)?.guard.options);
  });
  if (edit.shown !== undefined) worksheets.getItem(edit.shown).activate();
  for (const id of hiddenBy(before)) worksheets.getItem(id).visibility = 'Hidden';
  if (isGuarded(before) || (edit.protect && !added.guarded)) protection.protect();
}

/** Whether the sheets that were made hold what was planned, and nothing else. */
export async function areAsMade(
  context: Excel.RequestContext,
  { edit, added }: StructureBefore,
): Promise<boolean> {
  const sheets = added.ids.map(id => context.workbook.worksheets.getItemOrNullObject(id));
  const ranges = await usedRanges(context, sheets);
  return edit.added.every((plan, index) => {
    const used = ranges[index];
    return used !== undefined && isAsPlanned(plan, used);
  });
}

/** Shows what was hidden and removes the sheets that were made, and tells whether that worked. */
export async function removeMade(before: StructureBefore): Promise<boolean> {
  const { edit, added } = before;
  const hidden = hiddenBy(before);
  // The sheet that was active must be seen before it can be so again.
  // Once the active sheet is hidden, Excel makes another one active; from a sheet that was made its removal leads back.
  const active = edit.added.length === 0 && hidden.includes(added.active) ? added.active : undefined;
  const shown =
    hidden.length === 0 || (await again(context => show(context, hidden, added.guarded, active))).ok;
  const removed = edit.added.length === 0 || (await removeAdded(added, edit.added, [])) === undefined;
  return removed && shown;
}

async function show(
  context: Excel.RequestContext,
  ids: readonly string[],
  guarded: boolean,
  active: string | undefined,
): Promise<void> {
  const { worksheets, protection } = context.workbook;
  protection.load('protected');
  const sheets = ids.map(id => worksheets.getItem(id).load('visibility'));
  await context.sync();
  const hidden = sheets.filter(({ visibility }) => visibility !== 'Visible');
  if (hidden.length > 0) {
    withGuard(protection, guarded, () => {
      for (const sheet of hidden) sheet.visibility = 'Visible';
    });
    await context.sync();
  }
  if (active === undefined) return;
  worksheets.getItem(active).activate();
  await context.sync();
}

/** Asks how names are; after the next sync, queues that sheets and names are called and stand for what they were. */
export function askToRestore(context: Excel.RequestContext, before: StructureBefore): () => void {
  const { edit, sheets, names: were, added } = before;
  const { worksheets, names, protection } = context.workbook;
  protection.load('protected');
  names.load('items/name,items/formula');
  const renamed = edit.sheets.filter(({ renameTo }) => renameTo !== undefined);
  const now = renamed.map(({ name }) => worksheets.getItem(sheets.get(name)!.id).load('name'));
  return () => {
    const others = renamed.flatMap(({ name }, index) =>
      now[index]!.name === name ? [] : [{ name, sheet: now[index]! }],
    );
    const isLifted = isGuarded(before) && !protection.protected;
    const isPut = edit.protect && !added.guarded && protection.protected;
    if (others.length > 0 || isLifted || isPut)
      withGuard(protection, added.guarded, () => {
        for (const { name, sheet } of others) sheet.name = name;
      });
    for (const { name } of edit.names) {
      const defined = names.items.find(each => each.name === name);
      const formula = were.get(name);
      if (!defined) continue;
      if (formula === undefined) defined.delete();
      else if (defined.formula !== formula) defined.formula = formula;
    }
  };
}
