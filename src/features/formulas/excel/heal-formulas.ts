import { pause } from '../../../excel/pause';
import { readStructure } from '../../../excel/read-structure';
import { success, type Result } from '../../../ledger/result';
import type { BookEdit } from '../../../workbook/book-edit';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { dialectEdit, stuckCells } from '../workbook/dialect-cells';
import {
  countStuck,
  nativeRuns,
  reentryEdit,
  stuckAgain,
  stuckAnew,
  type StuckSheet,
} from '../workbook/reentry-edit';
import { stuckFormulas } from './rehook';

/** Milliseconds between two looks: a runtime that is starting needs a while, and is best let be until then. */
const LOOK_AGAIN = 20_000;
/** Looks at what is stuck before anything is done about it. */
const LOOKS = 3;

/** What was done about formulas whose custom function Excel did not reach. */
export interface Healed {
  /** How many were entered anew and answer since. */
  readonly entered: number;
  /** How many of ours were stuck all the same, and are written without custom functions now. */
  readonly native: number;
  /** What people wrote themselves and is still stuck; it is not entered again and again. */
  readonly left: readonly StuckSheet[];
  /** Native formulas to be put in its place, as far as there are any. */
  readonly offered: readonly StuckSheet[];
}

/** Writes an edit into the open workbook. */
type Write = (edit: BookEdit) => Promise<Result<unknown>>;

/**
 * Sees to it that no formula stays stuck. What a starting runtime has not reached is left to it for two looks more, then
 * entered anew, and what is stuck even so is written without custom functions where the formula is ours. `now` gives the
 * workbook as it was read last, `last` is what was done before. Nothing where nothing stays stuck, or where Excel does not
 * let it be looked at. Example: `await healFormulas(() => open, book.write)`.
 */
export async function healFormulas(
  now: () => OpenWorkbook,
  write: Write,
  last?: Healed,
): Promise<Result<Healed | undefined>> {
  const all = await stuckAfter(LOOKS, now);
  if (all.length === 0) return success(undefined);
  const given = stuckAgain(all, last?.left ?? []);
  const stuck = stuckAnew(all, given);
  if (stuck.length === 0)
    return success({ entered: 0, native: 0, left: given, offered: stuckAgain(last!.offered, given) });
  const entered = await write(reentryEdit(stuck));
  if (!entered.ok) return entered;
  await pause(LOOK_AGAIN);
  const tried = [...given, ...asEntered(stuck)];
  const still = await stuckAfter(1, now);
  const answering = countStuck(stuck) - countStuck(stuckAgain(still, asEntered(stuck)));
  if (stuckAgain(still, tried).length === 0)
    return success({ entered: answering, native: 0, left: [], offered: [] });

  const open = now();
  const found = await readStructure(open);
  if (!found.ok) return found;
  const cells = stuckCells(open.ledger, found.value);
  const native =
    cells.length > 0 ? await write(dialectEdit(cells, found.value, 'native')) : success(undefined);
  if (!native.ok) return native;
  const left = stuckAgain(cells.length > 0 ? await stuckAfter(1, now) : still, tried);
  const offered = nativeRuns(left, [...found.value.sheets.keys()]);
  return success({ entered: answering, native: cells.length, left, offered });
}

/** Formulas as they stand once they were entered anew. */
function asEntered(stuck: readonly StuckSheet[]): StuckSheet[] {
  return stuck.map(({ id, runs }) => ({ id, runs: runs.map(run => ({ ...run, before: run.after })) }));
}

/** What was stuck at each of some looks; none while Excel does not answer. */
async function stuckAfter(looks: number, now: () => OpenWorkbook): Promise<readonly StuckSheet[]> {
  let always: readonly StuckSheet[] | undefined;
  for (let look = 1; ; look++) {
    const stuck = await stuckFormulas(now().ledger.set);
    if (!stuck.ok) return [];
    always = always ? stuckAgain(stuck.value, always) : stuck.value;
    if (always.length === 0 || look === looks) return always;
    await pause(LOOK_AGAIN);
  }
}
