import type { Cell } from '../../../rules/cell';
import type { Ledger } from '../../../ledger/ledger';
import { pairRows } from './pair-rows';
import type { Place } from '../../../ledger/place';
import { heldRows, registerRows } from '../../../ledger/register-rows';
import { LEDGER_REGISTERS, type LedgerRegister, type RegisterRows } from '../../../ledger/registers';
import { sameValue } from '../../../rules/same-value';
import { verdictOn, type ValueChange, type Verdict } from './verdict';

/** A place in a row of a register. */
export type RegisterPlace = Extract<Place, { in: 'register' }>;
export type RegisterChange = ValueChange<RegisterPlace>;

/** A row that a copy came back with and that the open workbook has not. */
export interface ReturnedRow {
  readonly register: LedgerRegister;
  /** Where the copy has it, counted from 0. */
  readonly index: number;
  readonly row: RegisterRows[LedgerRegister];
  /** Outside the sender's part, or a row that was sent and has gone from the open workbook since, is not taken unasked. */
  readonly verdict: Extract<Verdict, 'taken' | 'outside'>;
}

/** A row that was sent and did not come back. */
export interface RemovedRow {
  readonly place: RegisterPlace;
  readonly row: RegisterRows[LedgerRegister];
}

/** What a returned copy changes in the registers. */
export interface RowsMerge {
  readonly changes: readonly RegisterChange[];
  readonly rows: readonly ReturnedRow[];
  /** Rows that were sent and did not come back; they stay. */
  readonly removed: readonly RemovedRow[];
}

/** Compares the registers of a returned copy three ways, its rows found again wherever they stand now. */
export function mergeRows(
  ours: Ledger,
  { base, theirs }: { readonly base: Ledger; readonly theirs: Ledger },
  isTheirs: <R extends LedgerRegister>(register: R, row: RegisterRows[R]) => boolean,
): RowsMerge {
  const all = LEDGER_REGISTERS.map(register =>
    mergeRegister(
      register,
      {
        ours: registerRows(ours, register),
        base: registerRows(base, register),
        theirs: registerRows(theirs, register),
      },
      isTheirs,
    ),
  );
  return {
    changes: all.flatMap(({ changes }) => changes),
    rows: all.flatMap(({ rows }) => rows),
    removed: all.flatMap(({ removed }) => removed),
  };
}

interface Sides {
  readonly ours: readonly object[];
  readonly base: readonly object[];
  readonly theirs: readonly object[];
}

function mergeRegister<R extends LedgerRegister>(
  register: R,
  { ours, base, theirs }: Sides,
  isTheirs: (register: R, row: RegisterRows[R]) => boolean,
): RowsMerge {
  const back = pairRows(base, theirs);
  const here = pairRows(base, ours);
  const known = new Set(here);
  // What was not sent may have been merged from this copy before.
  const others = [...ours.keys()].filter(index => !known.has(index));
  const added = [...theirs.keys()].filter(index => !back.includes(index));
  const again = pairRows(
    added.map(index => theirs[index]!),
    others.map(index => ours[index]!),
  );
  const theirPart = (row: object): boolean => isTheirs(register, row as RegisterRows[R]);
  const at = (index: number, field: string): RegisterPlace =>
    ({ in: 'register', register, index, field }) as RegisterPlace;
  const changes: RegisterChange[] = [];
  const rows: ReturnedRow[] = [];
  const removed: RemovedRow[] = [];
  const compare = (own: number, sent: object | undefined, returned: object): void => {
    for (const [field, value] of Object.entries(returned) as [string, Cell][]) {
      const values = {
        base: cellOf(sent, field),
        ours: cellOf(ours[own], field),
        theirs: value,
      };
      const verdict = verdictOn(values, theirPart(sent ?? returned));
      if (verdict) changes.push({ place: at(own, field), ...values, verdict });
    }
  };
  base.forEach((row, index) => {
    const [own, returned] = [here[index], back[index]];
    if (returned === undefined) {
      if (own !== undefined)
        removed.push({ place: at(own, Object.keys(row)[0]!), row: row as RegisterRows[R] });
    } else if (own !== undefined) compare(own, row, theirs[returned]!);
    else if (!isSameRow(row, theirs[returned]!))
      rows.push({ register, index: returned, row: theirs[returned] as RegisterRows[R], verdict: 'outside' });
  });
  added.forEach((index, nth) => {
    const pair = again[nth];
    const row = theirs[index]!;
    if (pair === undefined)
      rows.push({
        register,
        index,
        row: row as RegisterRows[R],
        verdict: theirPart(row) ? 'taken' : 'outside',
      });
    else compare(others[pair]!, undefined, row);
  });
  return { changes, rows, removed };
}

const cellOf = (row: object | undefined, field: string): Cell =>
  (row as Readonly<Record<string, Cell>> | undefined)?.[field] ?? null;

const isSameRow = (one: object, other: object): boolean =>
  Object.keys(one).every(field => sameValue(cellOf(one, field), cellOf(other, field)));

/** The ledger with other values in some register rows, and with rows added at the end of their registers. */
export function withRows(
  ledger: Ledger,
  values: readonly { readonly place: RegisterPlace; readonly value: Cell }[],
  added: readonly ReturnedRow[],
): Ledger {
  const rowsOf = <R extends LedgerRegister>(register: R): readonly RegisterRows[R][] => {
    const byRow = new Map<number, [string, Cell][]>();
    for (const { place, value } of values)
      if (place.register === register)
        byRow.set(place.index, [...(byRow.get(place.index) ?? []), [place.field, value]]);
    const rows = registerRows(ledger, register).map((row, index) => {
      const changed = byRow.get(index);
      return changed ? { ...row, ...Object.fromEntries(changed) } : row;
    });
    const more = added.filter(row => row.register === register).map(({ row }) => row);
    return [...rows, ...(more as RegisterRows[R][])];
  };
  return { ...ledger, ...heldRows(rowsOf) };
}
