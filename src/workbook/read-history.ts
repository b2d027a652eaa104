import { criteriaOf, type IndexSet } from '../catalogue/index-set';
import { periodKey, type Closing, type HistoryRow } from '../scores/history';
import { subRowsOf } from '../rules/asks';
import { isBlank, sameText, textOf, type Cell } from '../rules/cell';
import { dateInText } from '../rules/text-date';
import { LEFT_OUT, NO_SURVEY, NOT_ARISING, REPLACED } from '../rules/words';
import { closedItemsIn, itemsText } from './closed-items';
import { standingRows } from './found-rows';
import type { SheetCells } from './sheet-cells';

/** One row of the history where it stands; `state` is what its last column says. */
interface ClosedRow {
  readonly row: number;
  readonly held: HistoryRow;
  readonly state: string;
}

/**
 * The closings that the sheet of the history holds, in the order in which each begins. Rows may have been sorted: when a
 * period was closed twice on one day, the n-th row of a criterion belongs to the n-th closing. Rows without period,
 * day or criterion belong to none. Example: `readHistory(cells, set).filter(({ replaced }) => !replaced)`.
 */
export function readHistory(cells: SheetCells | undefined, set: IndexSet): Closing[] {
  const itemsPerRow = new Map(
    criteriaOf(set).flatMap(({ code, rule }) => {
      const [first] = subRowsOf(rule);
      return first ? [[code, first.length] as const] : [];
    }),
  );
  const closings: (Closing & { rows: HistoryRow[] })[] = [];
  const seen = new Map<string, number>();
  const byKey = new Map<string, (typeof closings)[number]>();
  for (const { held, state } of closedRows(cells)) {
    const { period, closed, criterion } = held;
    const replaced = isReplaced(state);
    const key = JSON.stringify([periodKey(period), closed, replaced]);
    const occurrence = `${key} ${criterion}`;
    const nth = seen.get(occurrence) ?? 0;
    seen.set(occurrence, nth + 1);
    let closing = byKey.get(`${key} ${nth}`);
    if (!closing) {
      closing = { period, closed, replaced, rows: [] };
      byKey.set(`${key} ${nth}`, closing);
      closings.push(closing);
    }
    const perRow = itemsPerRow.get(criterion);
    closing.rows.push(perRow === undefined ? held : withItems(held, perRow));
  }
  return closings;
}

/** A row of a criterion that has items, which its cell shows in one text unless it bears a mark, or whatever stood for one. */
function withItems(row: HistoryRow, perRow: number): HistoryRow {
  const { result } = row;
  if (typeof result !== 'string' || [NOT_ARISING, NO_SURVEY].some(mark => sameText(result, mark))) return row;
  const items = closedItemsIn(result, perRow);
  return itemsText(items, perRow) === result ? { ...row, result: null, items } : row;
}

/** A row that a new closing of its period replaces: the day on which it was closed, its state before and after. */
export interface ReplacedRow {
  readonly row: number;
  readonly closed: number;
  readonly state: string;
  readonly mark: string;
}

/** The rows of a period that were not replaced yet. What people wrote into the state stays beside the mark. */
export function rowsToReplace(cells: SheetCells | undefined, period: string): ReplacedRow[] {
  return closedRows(cells).flatMap(({ row, held, state }) =>
    sameText(held.period, period) && !isReplaced(state)
      ? [{ row, closed: held.closed, state, mark: state === '' ? REPLACED : `${REPLACED}; ${state}` }]
      : [],
  );
}

const isReplaced = (state: string): boolean => state.toLowerCase().startsWith(REPLACED.toLowerCase());

function closedRows(cells: SheetCells | undefined): ClosedRow[] {
  return standingRows('history', cells).flatMap(({ row, cells: read }) => {
    const [period, criterion, closed] = [textOf(read.period), textOf(read.criterion), dayOf(read.closed)];
    if (period === '' || criterion === '' || closed === undefined) return [];
    const { score, appraised } = read;
    const held: HistoryRow = {
      period,
      closed,
      criterion,
      done: entered(read.done),
      total: entered(read.total),
      result: entered(read.result),
      score: typeof score === 'number' ? score : sameText(score, LEFT_OUT) ? LEFT_OUT : undefined,
      appraised: typeof appraised === 'number' ? appraised : undefined,
    };
    return [{ row, held, state: textOf(read.state) }];
  });
}

function dayOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Math.floor(cell);
  return typeof cell === 'string' ? dateInText(cell) : undefined;
}

function entered(cell: Cell): Cell {
  if (isBlank(cell)) return null;
  return typeof cell === 'string' ? cell.normalize('NFC') : cell;
}
