import type { Criterion } from '../../../catalogue/index-set';
import type { Ledger } from '../../../ledger/ledger';
import { emptyRecord } from '../../../ledger/new-ledger';
import { emptyRow, heldRows, registerRows } from '../../../ledger/register-rows';
import type { LedgerRegister, RegisterRows } from '../../../ledger/registers';
import { itemsOf } from '../../../rules/asks';
import type { Cell } from '../../../rules/cell';
import type { Entry } from '../../../rules/entry';
import type { Feed } from '../../../rules/rule';
import type { Doing } from '../../../rules/step';

/** Cells of a row of a register, which is new where it has no index. */
export interface RowChange {
  readonly index: number | undefined;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** What is done in a register that fills the cells of a criterion: so many of its open rows, or a first one. */
type RegisterDoing = {
  readonly form: 'rows';
  readonly register: Feed;
  readonly count: number;
  readonly open: number;
};

/** What a criterion comes to by something. */
export interface Move {
  readonly criterion: Criterion;
  /** The whole entry after it. */
  readonly entry: Entry;
  /** Points that its score rises by. */
  readonly points: number;
}

/** One thing that can still be done for a criterion, and what it brings. */
export interface Candidate extends Move {
  readonly does: Doing | RegisterDoing;
  /** The other criteria that the same rows of a register count for. */
  readonly also?: readonly Move[];
  /** Where a register fills the cells: what is written there. */
  readonly rows?: { readonly register: Feed; readonly changes: readonly RowChange[] };
}

/** All that a candidate moves, its own criterion first. */
export function movesOf({ criterion, entry, points, also = [] }: Candidate): readonly Move[] {
  return [{ criterion, entry, points }, ...also];
}

/** The ledger after a candidate was carried out. `scoreLedger(withCandidate(ledger, step), day)` are the scores then. */
export function withCandidate(ledger: Ledger, { criterion, entry, rows }: Candidate): Ledger {
  return rows ? withRows(ledger, rows.register, rows.changes) : withEntry(ledger, criterion, entry);
}

/** The ledger with another entry of a criterion. */
export function withEntry(ledger: Ledger, { code, rule }: Criterion, entry: Entry): Ledger {
  const record = ledger.records[code] ?? emptyRecord(itemsOf(rule).length);
  return { ...ledger, records: { ...ledger.records, [code]: { ...record, entry } } };
}

function withRows(ledger: Ledger, changed: LedgerRegister, changes: readonly RowChange[]): Ledger {
  const byIndex = new Map(changes.map(({ index, cells }) => [index, cells]));
  const added = changes.filter(({ index }) => index === undefined);
  return {
    ...ledger,
    ...heldRows(<R extends LedgerRegister>(register: R): readonly RegisterRows[R][] => {
      const rows = registerRows(ledger, register);
      if (register !== changed) return rows;
      return [
        ...rows.map((row, index) => ({ ...row, ...byIndex.get(index) })),
        ...added.map(({ cells }) => ({ ...emptyRow(register), ...cells })),
      ];
    }),
  };
}
