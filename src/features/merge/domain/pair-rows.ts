import { rowCell } from '../../../ledger/register-rows';
import type { RowCells } from '../../../ledger/registers';
import { isBlank, isFilled, isUnread, type Cell } from '../../../rules/cell';
import { comparedText, sameValue } from '../../../rules/same-value';

/** How many of the entered fields must be the same for two rows to be one that was worked on. */
const ENOUGH = 0.5;
/** A value that more rows bear, such as the name of a signer, does not tell them apart. */
const COMMON = 100;

/**
 * Finds rows again after somebody sorted, inserted, edited or deleted them: for each row of `before` the index of the
 * row in `after` that it became, or `undefined`. Rows that are the same throughout come first, then those that agree
 * most, if in at least half of what was entered; each row is taken once. Rows of which `paper`, the number of a paper,
 * differs are never the same; columns that were not found tell nothing.
 * Example: `pairRows([{ number: '1' }, { number: '2' }], [{ number: '2' }])` is `[undefined, 0]`.
 */
export function pairRows(
  before: readonly RowCells[],
  after: readonly RowCells[],
  paper?: string,
): (number | undefined)[] {
  const pairs = before.map((): number | undefined => undefined);
  const free = new Set(after.keys());
  const fields = readFields(before, after);
  const take = (from: number, to: number): void => {
    pairs[from] = to;
    free.delete(to);
  };
  const exact = new Map<string, number[]>();
  after.forEach((row, index) => {
    const key = keyOf(row, fields);
    exact.set(key, [...(exact.get(key) ?? []), index]);
  });
  before.forEach((row, index) => {
    const to = exact.get(keyOf(row, fields))?.shift();
    if (to !== undefined) take(index, to);
  });
  const open = [...pairs.keys()].filter(index => pairs[index] === undefined);
  const bearers = bearersOf(after, free);
  const likely = open
    .flatMap(from => {
      const row = before[from]!;
      const candidates = new Set(
        fields.flatMap(name => bearers.get(bearing(name, rowCell(row, name))) ?? []),
      );
      return [...candidates]
        .filter(to => paper === undefined || !differs(rowCell(row, paper), rowCell(after[to], paper)))
        .map(to => ({ from, to, share: likeness(row, after[to]!, fields) }));
    })
    .filter(({ share }) => share >= ENOUGH)
    // Of equal ones those that stand nearer to where they stood.
    .sort((a, b) => b.share - a.share || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
  for (const { from, to } of likely) if (pairs[from] === undefined && free.has(to)) take(from, to);
  return pairs;
}

/** Whether both say something, and not the same. */
export function differs(one: Cell, other: Cell): boolean {
  const saySomething = [one, other].every(isFilled);
  return saySomething && !sameValue(one, other);
}

/** The fields that were read on both sides. */
function readFields(before: readonly RowCells[], after: readonly RowCells[]): readonly string[] {
  const [first] = [...before, ...after];
  const isRead = (rows: readonly RowCells[], name: string): boolean =>
    rows.every(row => !isUnread(rowCell(row, name)));
  return Object.keys(first ?? {}).filter(name => isRead(before, name) && isRead(after, name));
}

/** Which rows bear a value, for values that tell rows apart. */
function bearersOf(rows: readonly RowCells[], among: ReadonlySet<number>): Map<string, number[]> {
  const bearers = new Map<string, number[]>();
  for (const index of among)
    for (const [name, cell] of Object.entries(rows[index]!)) {
      if (isBlank(cell)) continue;
      const key = bearing(name, cell);
      bearers.set(key, [...(bearers.get(key) ?? []), index]);
    }
  for (const [key, indices] of bearers) if (indices.length > COMMON) bearers.delete(key);
  return bearers;
}

const bearing = (name: string, cell: Cell): string => JSON.stringify([name, keyValue(cell)]);

function keyValue(cell: Cell): Cell {
  if (isBlank(cell)) return null;
  return typeof cell === 'string' ? comparedText(cell) : cell;
}

function keyOf(row: RowCells, fields: readonly string[]): string {
  return JSON.stringify(fields.map(name => keyValue(rowCell(row, name))));
}

/** The share of the fields entered in either row in which both say the same. */
function likeness(one: RowCells, other: RowCells, fields: readonly string[]): number {
  const entered = fields.filter(name => !isBlank(rowCell(one, name)) || !isBlank(rowCell(other, name)));
  const same = entered.filter(name => sameValue(rowCell(one, name), rowCell(other, name)));
  return entered.length === 0 ? 0 : same.length / entered.length;
}
