import { pause } from '../../../excel/pause';
import { readStructure } from '../../../excel/read-structure';
import { success, type Result } from '../../../ledger/result';
import type { BookEdit } from '../../../workbook/book-edit';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { dialectEdit, stuckCells } from '../workbook/dialect-cells';
import { nativeRuns, reentryEdit, type StuckSheet } from '../workbook/reentry-edit';
import { stuckFormulas } from './rehook';

/** Milliseconds between two looks: a runtime that is starting needs a while, and is best let be until then. */
const LOOK_AGAIN = 20_000;
/** Looks at what is stuck before anything is done about it. */
const LOOKS = 3;

/** What was done about formulas whose custom function Excel did not reach. */
export interface Healed {
  /** How many were entered anew. */
  readonly entered: number;
  /** How many of ours were stuck all the same, and are written without custom functions now. */
  readonly native: number;
  /** What people wrote themselves and is still stuck, with native formulas to be put in its place. */
  readonly offered: readonly StuckSheet[];
}

/** Writes an edit into the open workbook. */
type Write = (edit: BookEdit) => Promise<Result<unknown>>;

/**
 * Sees to it that no formula stays stuck. What a starting runtime has not reached is left to it for two looks more, then
 * entered anew, and what is stuck even so is written without custom functions where the formula is ours. `now` gives the
 * workbook as it was read last. Nothing where nothing stays stuck, or where Excel does not let it be looked at.
 * Example: `await healFormulas(() => open, book.write)`.
 */
export async function healFormulas(
  now: () => OpenWorkbook,
  write: Write,
): Promise<Result<Healed | undefined>> {
  const stuck = await stuckAfter(LOOKS, now);
  if (stuck.length === 0) return success(undefined);
  const entered = await write(reentryEdit(stuck));
  if (!entered.ok) return entered;
  const done = { entered: stuck.flatMap(({ runs }) => runs.flatMap(({ after }) => after)).length };
  await pause(LOOK_AGAIN);
  const left = await stuckAfter(1, now);
  if (left.length === 0) return success({ ...done, native: 0, offered: [] });

  const open = now();
  const found = await readStructure(open);
  if (!found.ok) return found;
  const cells = stuckCells(open.ledger, found.value);
  const native =
    cells.length > 0 ? await write(dialectEdit(cells, found.value, 'native')) : success(undefined);
  if (!native.ok) return native;
  const rest = cells.length > 0 ? await stuckAfter(1, now) : left;
  const offered = nativeRuns(rest, [...found.value.sheets.keys()]);
  return success({ ...done, native: cells.length, offered });
}

/** What is stuck at the last of some looks and was at each of them; none while Excel does not answer. */
async function stuckAfter(looks: number, now: () => OpenWorkbook): Promise<readonly StuckSheet[]> {
  for (let look = 1; ; look++) {
    const stuck = await stuckFormulas(now().ledger.set);
    if (!stuck.ok || stuck.value.length === 0) return [];
    if (look === looks) return stuck.value;
    await pause(LOOK_AGAIN);
  }
}
