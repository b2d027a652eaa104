import { rowCell } from '../../../ledger/register-rows';
import type { RowCells } from '../../../ledger/registers';
import { isBlank, isFilled, type Cell } from '../../../rules/cell';
import { STATUS } from '../../../rules/words';
import { isTelling, shiftedCells, type ReturnedCell } from './shifted';
import { valueKey } from './value-key';
import type { MergeDoubt } from './verdict';

/** Of rows that say the same, no more are looked at. */
const COMMON = 100;

/** The rows of a register on two sides, and which became which. */
interface PairedRows {
  readonly base: readonly RowCells[];
  readonly theirs: readonly RowCells[];
  /** For each row of the base the index of the one that came back. */
  readonly back: readonly (number | undefined)[];
  /** The column of the number of a paper. */
  readonly paper: string | undefined;
}

/** What in the rows of a register that came back was moved there rather than typed, or may have been. */
interface RowMoves {
  readonly isShifted: (index: number, field: string) => boolean;
  /** Why a row that nobody sent may be what was left of another one, or none at all. */
  readonly strayDoubt: (index: number, row: RowCells) => MergeDoubt | undefined;
}

/** Looks for cells of a register that were moved. Example: `rowMoves(paired).isShifted(0, 'summary')`. */
export function rowMoves({ base, theirs, back, paper }: PairedRows): RowMoves {
  const gone = base.filter((_, index) => back[index] === undefined);
  const paired = new Set(back);
  const added = [...theirs.keys()].filter(index => !paired.has(index));
  const shifted = new Set<string>();
  const look = (
    rows: readonly (readonly [row: number, sent: RowCells | undefined, index: number | undefined])[],
  ): void => {
    const names = new Map<ReturnedCell, string>();
    for (const [row, sent, index] of rows)
      for (const column of Object.keys((sent ?? theirs[index!])!)) {
        const is = index === undefined ? null : rowCell(theirs[index], column);
        names.set({ row, column, was: rowCell(sent, column), is }, `${index} ${column}`);
      }
    for (const cell of shiftedCells([...names.keys()])) shifted.add(names.get(cell)!);
  };
  // As the rows stood, with those that have gone; and as they stand, with those that have come.
  look(base.map((sent, row) => [row, sent, back[row]]));
  look([
    ...base.flatMap((sent, row) => {
      const index = back[row];
      return index === undefined ? [] : [[index, sent, index] as const];
    }),
    ...added.map(index => [index, undefined, index] as const),
  ]);
  const columns = Object.keys(base[0] ?? theirs[0] ?? {});
  const valuesOf = (rows: readonly RowCells[]): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(columns.map(field => [field, new Set(rows.map(row => valueKey(rowCell(row, field))))]));
  const [sentIn, goneFrom] = [valuesOf(base), valuesOf(gone)];
  /** What rows held that came back with something else in its place. */
  const lostFrom = new Map(
    columns.map(field => {
      const lost = base.flatMap((sent, row) => {
        const index = back[row];
        const was = valueKey(rowCell(sent, field));
        return index !== undefined && valueKey(rowCell(theirs[index], field)) !== was ? [was] : [];
      });
      return [field, new Set(lost)] as const;
    }),
  );
  const apartFrom = (column: string, row: RowCells): string =>
    JSON.stringify(columns.map(field => (field === column ? '' : valueKey(rowCell(row, field)))));
  const goneApart = new Set(paper === undefined ? [] : gone.map(row => apartFrom(paper, row)));
  const bearsGone = (column: string, row: RowCells): boolean => {
    const key = valueKey(rowCell(row, column));
    return key !== '' && goneFrom.get(column)!.has(key);
  };
  const bearing = (field: string, cell: Cell): string => `${field} ${valueKey(cell)}`;
  const goneBearing = new Map<string, RowCells[]>();
  for (const sent of gone)
    for (const [field, cell] of Object.entries(sent).filter(each => isTelling(each[1]))) {
      const key = bearing(field, cell);
      goneBearing.set(key, [...(goneBearing.get(key) ?? []).slice(-COMMON), sent]);
    }
  /** In how many telling cells a row says what one that has gone said there. */
  const sharedWithGone = (row: RowCells): number => {
    const shared = new Map<RowCells, number>();
    for (const [field, cell] of Object.entries(row))
      for (const sent of goneBearing.get(bearing(field, cell)) ?? [])
        shared.set(sent, (shared.get(sent) ?? 0) + 1);
    return Math.max(0, ...shared.values());
  };
  const isStatus = (cell: Cell): boolean => Object.values<Cell>(STATUS).includes(cell);
  const isShifted = (index: number, field: string): boolean =>
    shifted.has(`${index} ${field}`) || isStatus(rowCell(theirs[index], field));
  /** Whether it stood in another column of a row that has gone, and not in this one. */
  const isBeside = (field: string, cell: Cell): boolean => {
    const key = valueKey(cell);
    const stood = columns.filter(column => goneFrom.get(column)!.has(key));
    return isTelling(cell) && stood.length > 0 && !stood.includes(field);
  };
  const strayDoubt = (index: number, row: RowCells): MergeDoubt | undefined => {
    const filled = Object.entries(row).filter(([, cell]) => isFilled(cell));
    if (filled.length === 1) return { code: 'merge.oneCell' };
    const isMoved =
      filled.some(
        ([field, cell]) =>
          isShifted(index, field) || isBeside(field, cell) || lostFrom.get(field)?.has(valueKey(cell)),
      ) || filled.every(([field, cell]) => sentIn.get(field)?.has(valueKey(cell)));
    if (isMoved) return { code: 'merge.shifted' };
    const isOld =
      paper === undefined
        ? sharedWithGone(row) > 1
        : // The old row under another number, or what was left of it beside its number.
          bearsGone(paper, row) ||
          goneApart.has(apartFrom(paper, row)) ||
          (isBlank(rowCell(row, paper)) && sharedWithGone(row) > 0);
    return isOld ? { code: 'merge.rowRenamed' } : undefined;
  };
  return { isShifted, strayDoubt };
}
