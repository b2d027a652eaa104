import { criterionSlots } from '../domain/criterion-slots';
import type { Ledger } from '../domain/ledger';
import type { Place } from '../domain/place';
import { registerRows } from '../domain/register-rows';
import { LEDGER_REGISTERS, type LedgerRegister, type RegisterRows } from '../domain/registers';
import type { Cell } from '../rules/cell';
import type { FoundRows } from './found-rows';
import { placeAddress } from './place-address';

/** A cell that is written, and what it held. */
export interface CellWrite {
  readonly sheet: string;
  readonly address: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** Rows that are added to a register. */
export interface RowsWrite {
  readonly register: LedgerRegister;
  readonly rows: readonly RegisterRows[LedgerRegister][];
}

/** All that must be written so that a workbook holds another ledger; a place whose row is gone is told instead. */
export interface LedgerWrites {
  readonly cells: readonly CellWrite[];
  readonly rows: readonly RowsWrite[];
  readonly gone: readonly Place[];
}

/**
 * What is written so that entries become those of `after`, which has the same criteria and register rows and maybe more
 * rows at the ends of registers. Example: `ledgerWrites(ledger, merged(ledger, merge, decisions), found).cells`.
 */
export function ledgerWrites(before: Ledger, after: Ledger, found: FoundRows): LedgerWrites {
  const cells: CellWrite[] = [];
  const gone: Place[] = [];
  const compare = (place: Place, from: Cell, to: Cell): void => {
    if (from === to) return;
    const at = placeAddress(before.set, found, place);
    if (at) cells.push({ ...at, before: from, after: to });
    else gone.push(place);
  };
  const slots = criterionSlots(after);
  criterionSlots(before).forEach(({ place, value }, index) => compare(place, value, slots[index]!.value));
  const rows = LEDGER_REGISTERS.flatMap((register): RowsWrite[] => {
    const [had, has] = [registerRows(before, register), registerRows(after, register)];
    had.forEach((row, index) => {
      const now: Readonly<Record<string, Cell>> = has[index]!;
      for (const [field, value] of Object.entries<Cell>(row))
        compare({ in: 'register', register, index, field } as Place, value, now[field]!);
    });
    const more = has.slice(had.length);
    return more.length > 0 ? [{ register, rows: more }] : [];
  });
  return { cells, rows, gone };
}
