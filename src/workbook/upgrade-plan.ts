import type { Ledger } from '../domain/ledger';
import { KEPT_SHEET, SHEET_NAME } from '../messages/sheet-names';
import type { WorkbookPlan } from './plan';
import { standardWorkbook } from './standard-workbook';

/** All that an upgrade does, to be shown before it is done. */
export interface UpgradePlan {
  /** The sheets that are made anew, with everything that was entered, and the names of settings. */
  readonly workbook: WorkbookPlan;
  /** What sheets are called that make room for them; they stay, hidden, as they were. */
  readonly kept: readonly { readonly from: string; readonly to: string }[];
  /** All sheets in the order of their tabs: a new one stands before the one that it replaces, or last. */
  readonly order: readonly string[];
}

/** Sheets of which no schema has moved anything: nothing on them is made anew. */
const UNCHANGED: readonly string[] = [SHEET_NAME.mailed, SHEET_NAME.history, SHEET_NAME.log];
/** Excel refuses longer names. */
const LONGEST_NAME = 31;

/**
 * How a workbook of an older schema becomes a present one. `ledger` is what was entered, `existing` are the names of
 * all its sheets. Example: `upgradePlan(ledger, today, names).kept[0]` is `{ from: 'Hướng dẫn', to: 'Hướng dẫn (cũ)' }`.
 */
export function upgradePlan(ledger: Ledger, today: number, existing: readonly string[]): UpgradePlan {
  const workbook = standardWorkbook(ledger, today, 'live');
  const taken = new Set(existing.map(folded));
  const sheets = workbook.sheets.filter(({ name }) => !UNCHANGED.includes(name) || !taken.has(folded(name)));
  const kept = sheets.flatMap(({ name }) => {
    const from = existing.find(other => folded(other) === folded(name));
    if (from === undefined) return [];
    const to = freeName(from, taken);
    taken.add(folded(to));
    return [{ from, to }];
  });
  const replaced = (name: string): string | undefined =>
    sheets.find(sheet => kept.some(({ from }) => from === name && folded(from) === folded(sheet.name)))?.name;
  const tabs = existing.flatMap(name => {
    const to = kept.find(({ from }) => from === name)?.to;
    return to === undefined ? name : [replaced(name)!, to];
  });
  const last = sheets.flatMap(({ name }) => (tabs.includes(name) ? [] : name));
  return { workbook: { ...workbook, sheets }, kept, order: [...tabs, ...last] };
}

/** Excel does not tell upper from lower case in the names of sheets. */
function folded(name: string): string {
  return name.toLowerCase();
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const ending = KEPT_SHEET(number);
    const free = name.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!taken.has(folded(free))) return free;
  }
}
