import { isBlank, isUnread, type Cell } from '../../../rules/cell';
import { grouped } from '../../../ledger/grouped';
import { valueKey } from './value-key';

/** A cell of a table that came back: where it stands, what it was sent with and what it holds now. */
export interface ReturnedCell {
  /** Counts down the table; rows that follow each other differ by 1. */
  readonly row: number;
  readonly column: string;
  readonly was: Cell;
  readonly is: Cell;
}

/** Smaller numbers and shorter texts stand in neighbouring cells by chance. */
const TELLING = { number: 10, text: 4 } as const;
/** As many rows a few cells are moved by when others are inserted or deleted above them. */
const FAR = 2;
/** More values that each took the place of the next one were moved, however that began and ended. */
const LONG_CHAIN = 20;

/**
 * The cells of a table that hold what was moved to them rather than typed, or may do so: as after cells of one column were
 * inserted, deleted or sorted, or those of a row were pushed aside. A value was moved when it was sent in another cell of
 * the same column or row and has gone from there. Once two were moved in a column or row, or one was cut and what gave it
 * its place stands elsewhere, every change in it is in doubt.
 * Example: of 12, 30 that became blank, 12 the second was moved.
 */
export function shiftedCells(cells: readonly ReturnedCell[]): ReadonlySet<ReturnedCell> {
  const changed = cells
    // What was sent in a cell that is in doubt may have gone from there.
    .filter(({ was, is }) => was !== is && (!isUnread(is) || is.unread === 'doubtful'))
    .map((cell): Changed => ({ cell, was: valueKey(cell.was), is: valueKey(cell.is) }))
    .filter(({ was, is }) => was !== is);
  const lines = [
    ...grouped(changed, ({ cell }) => cell.column).values(),
    ...grouped(changed, ({ cell }) => cell.row).values(),
  ];
  return new Set(
    lines.flatMap(line => {
      const moved = movedIn(line);
      const isAll = moved.length > 1 || moved.some(each => isPassedOn(each, line));
      return (isAll ? line : moved).map(({ cell }) => cell);
    }),
  );
}

/** A cell with its values in the form in which they are looked up. */
interface Changed {
  readonly cell: ReturnedCell;
  readonly was: string;
  readonly is: string;
}

/** Whether a value was cut elsewhere, and what gave it its place stands in a third cell. */
function isPassedOn({ was, is }: Changed, line: readonly Changed[]): boolean {
  const isCut = line.some(source => source.was === is && isBlank(source.cell.is));
  return isCut && was !== '' && line.some(each => each.is === was);
}

function movedIn(line: readonly Changed[]): readonly Changed[] {
  const sent = grouped(line, ({ was }) => was);
  const standing = new Map(line.map(each => [`${each.cell.row} ${each.cell.column}`, each]));
  const isSentBefore = ({ is, cell }: Changed, step: number): boolean =>
    sent.get(is)?.some(source => source.cell.row === cell.row - step) ?? false;
  const isFrom = (source: Changed, { cell }: Changed): boolean => {
    const step = cell.row - source.cell.row;
    // Hardly anything is cleared, so that what was cleared and stands elsewhere was cut, however small and far.
    if (isBlank(source.cell.is)) return true;
    if (isUnread(source.cell.is)) return isTelling(cell.is);
    if (Math.abs(step) > FAR) return false;
    if (isTelling(cell.is) && Math.abs(step) < FAR) return true;
    // Several by as many rows.
    return [-FAR, -1, 1, FAR].some(away => {
      const next = standing.get(`${cell.row + away} ${cell.column}`);
      return next !== undefined && !isBlank(next.cell.is) && isSentBefore(next, step);
    });
  };
  const moving = inTurn(line);
  return line.filter(each => {
    if (isBlank(each.cell.is) || isUnread(each.cell.is)) return false;
    const sources = sent.get(each.is)?.filter(source => source !== each) ?? [];
    // Where nothing stood, what a line that was sorted has no other place for.
    const isLast = each.was === '' && isTelling(each.cell.is) && sources.some(source => moving.has(source));
    return moving.has(each) || isLast || sources.some(source => isFrom(source, each));
  });
}

/**
 * Those whose values took each other's places, as where a line was sorted or two of it were exchanged; telling ones, and
 * those next to them, also where that began or ended elsewhere.
 */
function inTurn(line: readonly Changed[]): ReadonlySet<Changed> {
  let left = line;
  const between = new Set<Changed>();
  for (let pass = 0; pass < LONG_CHAIN; pass++) {
    const [gone, come] = [new Set(left.map(({ was }) => was)), new Set(left.map(({ is }) => is))];
    const next = left.filter(({ was, is }) => gone.has(is) && come.has(was));
    if (pass === 0) for (const each of withTelling(next)) between.add(each);
    if (next.length === left.length) break;
    left = next;
  }
  return new Set([...between, ...left]);
}

/** Of cells that follow each other in turn the telling ones, and those that gave them their place or took it. */
function withTelling(turn: readonly Changed[]): readonly Changed[] {
  const telling = turn.filter(({ cell }) => isTelling(cell.is));
  const [from, to] = [new Set(telling.map(({ was }) => was)), new Set(telling.map(({ is }) => is))];
  return turn.filter(({ was, is, cell }) => isTelling(cell.is) || from.has(is) || to.has(was));
}

/** Whether a value would hardly stand in two cells by chance. */
export function isTelling(cell: Cell): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= TELLING.number;
  // Codes are short, and tell all the same.
  return typeof cell === 'string' && (cell.trim().length >= TELLING.text || /\d/.test(cell));
}
