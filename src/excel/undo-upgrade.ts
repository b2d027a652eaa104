import type { UpgradePlan } from '../workbook/upgrade-plan';
import { removeAdded, type Added } from './remove-added';
import { inExcel } from './run';

/** What an upgrade found before it began. */
export interface BeforeUpgrade {
  readonly active: string;
  /** The ids of all sheets in the order of their tabs. */
  readonly tabs: readonly string[];
  /** The sheets that get another name. */
  readonly kept: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly visibility: Excel.SheetVisibility | 'Visible' | 'Hidden' | 'VeryHidden';
  }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** Takes back what a failed upgrade did, and tells whether that worked; tried twice, since the cause may have passed. */
export async function undoUpgrade(plan: UpgradePlan, before: BeforeUpgrade, added: Added): Promise<boolean> {
  const twice = async (work: (context: Excel.RequestContext) => Promise<void>): Promise<boolean> =>
    (await inExcel(work)).ok || (await inExcel(work)).ok;
  // The sheet that was active must be seen before it can be so again.
  const shown = await twice(context => show(context, before));
  const gone = (await removeAdded(added, { ...plan.workbook, names: [] })) === undefined;
  return shown && gone && (await twice(context => putBack(context, plan, before)));
}

async function show(context: Excel.RequestContext, { kept }: BeforeUpgrade): Promise<void> {
  for (const { id, visibility } of kept) context.workbook.worksheets.getItem(id).visibility = visibility;
  await context.sync();
}

/** Gives sheets and names of settings back what they were called and stood for. */
async function putBack(
  context: Excel.RequestContext,
  { workbook }: UpgradePlan,
  before: BeforeUpgrade,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  names.load('items/name');
  await context.sync();
  for (const { id, from } of before.kept) worksheets.getItem(id).name = from;
  const was = new Map(before.names.map(({ name, formula }) => [name, formula]));
  for (const { name } of workbook.names) {
    const defined = names.items.find(each => each.name === name);
    const formula = was.get(name);
    if (!defined) continue;
    if (formula === undefined) defined.delete();
    else defined.formula = formula;
  }
  await context.sync();
}
