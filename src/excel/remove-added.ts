import type { NamePlan, SheetPlan } from '../workbook/plan';
import { again } from './run';
import { withGuard } from './structure-guard';

/** What a run has added, as far as is known of it after a failure at any point. */
export interface Added {
  /** What the name of every new sheet begins with until it gets the one that was planned. */
  readonly mark: string;
  /** The id of the sheet that was active before. */
  readonly active: string;
  /** Whether the structure of the workbook was protected before. */
  readonly guarded: boolean;
  /** The ids of the new sheets, once Excel has told them. */
  ids: readonly string[];
  /** Whether Excel may have begun with anything. */
  hasBegun: boolean;
}

/** What a run has added that has not begun, to a workbook that is like this. */
export function nothingAdded(found: Pick<Added, 'active' | 'guarded'>): Added {
  return { mark: `${crypto.randomUUID().slice(0, 8)} `, ...found, ids: [], hasBegun: false };
}

/** Whether a name of the workbook has lost its sheet. */
export const hasLostSheet = ({ formula }: Excel.NamedItem): boolean => String(formula).includes('#REF!');

/** Queues that a sheet goes. Excel refuses to delete a very hidden one. */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Visible';
  sheet.delete();
}

/**
 * Takes back what a failed run left, and gives the names of what could not be removed, or nothing. Only the run's own
 * sheets go, known by mark or id and never by a planned name: somebody else may have made a sheet of that name
 * meanwhile. They go before anything is asked that Excel refuses behind another workbook.
 */
export async function removeAdded(
  added: Added,
  sheets: readonly SheetPlan[],
  names: readonly NamePlan[],
): Promise<readonly string[] | undefined> {
  let left: readonly string[] = sheets.map(({ name }) => name);
  let isLeaving = false;
  const cleared = await again(async context => {
    const { worksheets } = context.workbook;
    const current = worksheets.getActiveWorksheet().load('id');
    const own = await ownSheets(context, added);
    left = own.map(({ name }) => name);
    isLeaving ||= own.some(({ id }) => id === current.id);
    const isThere = worksheets.items.some(({ id }) => id === added.active);
    await remove(context, own, names, added.guarded, () => {
      if (isLeaving && isThere) worksheets.getItem(added.active).activate();
    });
  });
  return cleared || left.length === 0 ? undefined : left;
}

/** The sheets that the run added. */
async function ownSheets(context: Excel.RequestContext, { mark, ids }: Added): Promise<Excel.Worksheet[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  await context.sync();
  return worksheets.items.filter(({ id, name }) => ids.includes(id) || name.startsWith(mark));
}

async function remove(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  names: readonly NamePlan[],
  guarded: boolean,
  goBack: () => void,
): Promise<void> {
  const { protection } = context.workbook;
  // What a password keeps protected never got a sheet.
  if (sheets.length > 0 || !protection.protected)
    withGuard(protection, guarded, () => {
      sheets.forEach(deleteSheet);
    });
  const defined = context.workbook.names.load('items/name,items/formula');
  goBack();
  await context.sync();
  const planned = names.map(({ name }) => name);
  // None of them stood for anything before, and one that somebody else made meanwhile has not lost its sheet.
  const orphans = defined.items.filter(each => planned.includes(each.name) && hasLostSheet(each));
  for (const orphan of orphans) orphan.delete();
  if (orphans.length > 0) await context.sync();
}
