import { isRegisterGone } from '../../../ledger/gap';
import { grouped } from '../../../ledger/grouped';
import { isBlank, isError, isUnread, type Cell } from '../../../rules/cell';
import { sameValue } from '../../../rules/same-value';
import type { Ledger } from '../../../ledger/ledger';
import { registerPlace, type RegisterPlace } from '../../../ledger/place';
import { purposeAt, type Purpose } from '../../../ledger/purpose';
import { anyRows, heldRows, registerRows, rowCell } from '../../../ledger/register-rows';
import {
  enteredColumns,
  LEDGER_REGISTERS,
  registerEntry,
  type LedgerRegister,
  type RegisterRows,
  type RowCells,
} from '../../../ledger/registers';
import { isGuess } from '../../../ledger/value-doubt';
import { valueMeant } from '../../../ledger/value-meant';
import { differs, pairRows } from './pair-rows';
import { rowMoves } from './row-moves';
import { valueKey } from './value-key';
import {
  unsure,
  valueChange,
  withMonthsFirst,
  type MergeDoubt,
  type ValueChange,
  type Verdict,
} from './verdict';

export type RegisterChange = ValueChange<RegisterPlace>;

/** A row that a copy came back with and that the open workbook has not. */
export interface ReturnedRow {
  readonly register: LedgerRegister;
  /** Where the copy has it, counted from 0. */
  readonly index: number;
  /** What its cells mean. */
  readonly row: RegisterRows[LedgerRegister];
  /**
   * Outside the sender's part, or a row that was sent and has gone from the open workbook since, is not taken unasked,
   * nor is one with a doubt.
   */
  readonly verdict: Extract<Verdict, 'taken' | 'outside' | 'doubt'>;
  readonly doubt?: MergeDoubt;
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

/** What was sent in a copy and what came back. */
interface CopySides {
  readonly base: Ledger;
  readonly theirs: Ledger;
  /** Days came back as texts with the month first. */
  readonly monthsFirst: boolean;
}

const NOTHING: RowsMerge = { changes: [], rows: [], removed: [] };

/** Compares the registers of a returned copy three ways, its rows found again wherever they stand now. */
export function mergeRows(
  ours: Ledger,
  sides: CopySides,
  isTheirs: <R extends LedgerRegister>(register: R, row: RegisterRows[R]) => boolean,
): RowsMerge {
  const all = LEDGER_REGISTERS.map(register =>
    isRegisterGone(sides.theirs.gaps, register) ? NOTHING : mergeRegister(register, ours, sides, isTheirs),
  );
  return {
    changes: all.flatMap(({ changes }) => changes),
    rows: all.flatMap(({ rows }) => rows),
    removed: all.flatMap(({ removed }) => removed),
  };
}

function mergeRegister(
  register: LedgerRegister,
  ledger: Ledger,
  sides: CopySides,
  isTheirs: (register: LedgerRegister, row: RegisterRows[LedgerRegister]) => boolean,
): RowsMerge {
  const { monthsFirst } = sides;
  const ours = anyRows(ledger, register);
  const base = anyRows(sides.base, register);
  const theirs = anyRows(sides.theirs, register);
  const { paper } = registerEntry<LedgerRegister>(register);
  // A day that a program made a text of is the same day.
  const meant = meaning(ledger, register, monthsFirst);
  const [ourMeant, baseMeant, theirMeant] = [ours.map(meant), base.map(meant), theirs.map(meant)];
  const back = pairRows(baseMeant, theirMeant, paper);
  const here = pairRows(baseMeant, ourMeant, paper);
  const known = new Set(here);
  // What was not sent may have been merged from this copy before.
  const others = [...ours.keys()].filter(index => !known.has(index));
  const added = [...theirs.keys()].filter(index => !back.includes(index));
  const again = pairRows(
    added.map(index => theirMeant[index]!),
    others.map(index => ourMeant[index]!),
    paper,
  );
  const alike = grouped(theirs, rowKey);
  const theirPart = (row: RowCells): boolean => isTheirs(register, row as RegisterRows[LedgerRegister]);
  const changes: RegisterChange[] = [];
  const rows: ReturnedRow[] = [];
  const removed: RemovedRow[] = [];
  const moves = rowMoves({ base, theirs, back, paper });
  const compare = (own: number, sent: RowCells | undefined, index: number): readonly RegisterChange[] => {
    const returned = theirs[index]!;
    return Object.entries(returned).flatMap(([field, value]) => {
      const change = valueChange(ledger, {
        place: registerPlace(register, own, field),
        base: rowCell(sent, field),
        ours: rowCell(ours[own], field),
        theirs: value,
        isTheirs: theirPart(sent ?? returned),
        monthsFirst,
      });
      if (!change) return [];
      return [moves.isShifted(index, field) ? unsure(change, 'merge.shifted') : change];
    });
  };
  const add = (index: number, verdict: ReturnedRow['verdict']): void => {
    const returned = theirs[index]!;
    const { row, doubt } = rowMeant(ledger, register, returned, monthsFirst);
    const isThere = ours.some(own => isSameRow(own, row)) || alike.get(rowKey(returned))!.length > 1;
    const why = isThere
      ? ({ code: 'merge.rowTwice' } as const)
      : (doubt ?? moves.strayDoubt(index, row) ?? unnamed(row));
    rows.push({
      register,
      index,
      row: row as RegisterRows[LedgerRegister],
      verdict: verdict === 'taken' && why ? 'doubt' : verdict,
      ...(why ? { doubt: why } : {}),
    });
  };
  base.forEach((row, index) => {
    const [own, returned] = [here[index], back[index]];
    if (returned === undefined) {
      if (own !== undefined)
        removed.push({
          place: registerPlace(register, own, Object.keys(row)[0]!),
          row: row as RegisterRows[LedgerRegister],
        });
    } else if (own !== undefined) {
      const found = compare(own, row, returned);
      const isOther = returned !== index && isRenamed(register, row, theirs[returned]!);
      const isUnsure = isOther || isReplaced(register, row, theirs[returned]!);
      changes.push(...(isUnsure ? found.map(change => unsure(change, 'merge.rowRenamed')) : found));
    } else if (!isSameRow(baseMeant[index]!, theirMeant[returned]!)) add(returned, 'outside');
  });
  added.forEach((index, nth) => {
    const pair = again[nth];
    if (pair === undefined) add(index, theirPart(theirs[index]!) ? 'taken' : 'outside');
    else changes.push(...compare(others[pair]!, undefined, index));
  });
  return { changes, rows, removed };
}

/** Whether nothing by which a row is named is as it was. */
function isRenamed(register: LedgerRegister, before: RowCells, after: RowCells): boolean {
  const names = registerEntry<LedgerRegister>(register).names ?? [];
  const told = names.filter(name => !isBlank(rowCell(before, name)));
  return told.length > 0 && told.every(name => differs(rowCell(before, name), rowCell(after, name)));
}

/** Whether it is named otherwise and says other things too, so that it may well be another row. */
function isReplaced(register: LedgerRegister, before: RowCells, after: RowCells): boolean {
  const names: readonly string[] = registerEntry<LedgerRegister>(register).names ?? [];
  const others = Object.keys(before).filter(field => !names.includes(field));
  return (
    isRenamed(register, before, after) &&
    others.some(field => differs(rowCell(before, field), rowCell(after, field)))
  );
}

/** What the cell of a column is for, in a copy whose days may stand with the month first. */
function columnPurposeIn(
  ledger: Ledger,
  register: LedgerRegister,
  field: string,
  monthsFirst: boolean,
): Purpose {
  const purpose = purposeAt(ledger, registerPlace(register, 0, field));
  return monthsFirst ? withMonthsFirst(purpose) : purpose;
}

/** A row begins with what it is about. */
function unnamed(row: RowCells): MergeDoubt | undefined {
  const [first = null] = Object.values(row);
  return isBlank(first) ? { code: 'merge.rowUnnamed' } : undefined;
}

/** Gives a row of a register with what its cells mean as far as that can be told: a guess is good enough to know a row by. */
function meaning(
  ledger: Ledger,
  register: LedgerRegister,
  monthsFirst: boolean,
): (row: RowCells) => RowCells {
  const purposes = new Map(
    enteredColumns(register).map((field): [string, Purpose] => [
      field,
      columnPurposeIn(ledger, register, field, monthsFirst),
    ]),
  );
  return row =>
    Object.fromEntries(
      Object.entries(row).map(([field, cell]) => {
        const purpose = purposes.get(field);
        if (!purpose || isUnread(cell)) return [field, cell];
        const { value, doubt } = valueMeant(purpose, cell);
        return [field, doubt && !isGuess(doubt) ? cell : value];
      }),
    );
}

/** A row with what its cells mean, and the first doubt about one of them; cells that were not read are empty. */
function rowMeant(
  ledger: Ledger,
  register: LedgerRegister,
  row: RowCells,
  monthsFirst: boolean,
): { readonly row: RowCells; readonly doubt?: MergeDoubt } {
  const doubts: MergeDoubt[] = [];
  const cells = Object.entries(row).map(([field, cell]) => {
    if (isUnread(cell)) {
      if (cell.unread !== 'missing')
        doubts.push({ code: cell.unread === 'noResult' ? 'merge.noResult' : 'merge.uncertain' });
      return [field, null] as const;
    }
    if (isError(cell)) {
      doubts.push({ code: 'merge.noResult' });
      return [field, null] as const;
    }
    const { value, doubt } = valueMeant(columnPurposeIn(ledger, register, field, monthsFirst), cell);
    if (doubt && doubt.code !== 'value.onlySpaces') doubts.push(doubt);
    return [field, value] as const;
  });
  const [doubt] = doubts;
  return { row: Object.fromEntries(cells), ...(doubt ? { doubt } : {}) };
}

const rowKey = (row: RowCells): string => JSON.stringify(Object.values(row).map(valueKey));

const isSameRow = (one: RowCells, other: RowCells): boolean =>
  Object.keys(one).every(field => sameValue(rowCell(one, field), rowCell(other, field)));

/** The ledger with other values in some register rows, and with rows added at the end of their registers. */
export function withChangedRows(
  ledger: Ledger,
  values: readonly { readonly place: RegisterPlace; readonly value: Cell }[],
  added: readonly ReturnedRow[],
): Ledger {
  const rowsOf = <R extends LedgerRegister>(register: R): readonly RegisterRows[R][] => {
    const own = values.filter(({ place }) => place.register === register);
    const byRow = grouped(own, ({ place }) => place.index);
    const rows = registerRows(ledger, register).map((row, index) => {
      const changed = byRow.get(index)?.map(({ place, value }): [string, Cell] => [place.field, value]);
      return changed ? { ...row, ...Object.fromEntries(changed) } : row;
    });
    const more = added.filter(row => row.register === register).map(({ row }) => row);
    return [...rows, ...(more as RegisterRows[R][])];
  };
  return { ...ledger, ...heldRows(rowsOf) };
}
