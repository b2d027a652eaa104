import type { Gap } from '../../../ledger/gap';
import type { Ledger } from '../../../ledger/ledger';
import { anyRows, heldRows, registerRows, rowCell } from '../../../ledger/register-rows';
import type { LedgerRegister, RegisterRows } from '../../../ledger/registers';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { isBlank, isFilled, isUnread, type Cell } from '../../../rules/cell';
import { sameValue } from '../../../rules/same-value';
import type { FoundTable } from '../../../workbook/find/find-table';
import { AREA_HEADERS, registerHeaders } from '../../../workbook/find/form-labels';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import type { Sought } from '../../../workbook/find/sought';
import type { AreaColumn } from '../../../workbook/places';
import { criterionSlots, valueAt, withSlot, type Slot } from '../domain/criterion-slots';

/**
 * What a copy came back with, in doubt where a header may stand over the values of another column: it has changed places
 * with others, and most of what was sent below it does not stand there. A column that was moved with its values is found.
 * Example: `withoutMisplaced(theirs, base, found).gaps`.
 */
export function withoutMisplaced(theirs: Ledger, base: Ledger, found: FoundLedger): Ledger {
  return inRegisters(inAreas(theirs, base, found), base, found);
}

function inAreas(theirs: Ledger, base: Ledger, found: FoundLedger): Ledger {
  const sentAt = valueAt(criterionSlots(base));
  return theirs.set.areas.reduce((ledger, { code, sheet, criteria }) => {
    const [first] = found.areas.get(code) ?? [];
    if (!first) return ledger;
    const own = new Set(criteria.map(each => each.code));
    const slots = criterionSlots(ledger).filter(({ place }) => own.has(place.code));
    const belowOf = (column: AreaColumn): readonly Slot[] =>
      slots.filter(
        ({ place, value }) =>
          place.field === column && !isUnread(value) && !(isBlank(value) && isBlank(sentAt(place))),
      );
    const misplaced = misplacedAmong(first.table, column => {
      const below = belowOf(column);
      return { all: below.length, kept: below.filter(at => sameValue(at.value, sentAt(at.place))).length };
    });
    return misplaced.reduce((left, column) => {
      const below = belowOf(column);
      const header = AREA_HEADERS[column];
      const gap: Gap = { what: 'column', sheet, header, why: 'moved' };
      const unclear = below.reduce((each, { place, value }) => withSlot(each, place, doubtful(value)), left);
      return { ...unclear, gaps: [...unclear.gaps, gap] };
    }, ledger);
  }, theirs);
}

function inRegisters(theirs: Ledger, base: Ledger, found: FoundLedger): Ledger {
  const gaps: Gap[] = [];
  const rowsOf = <R extends LedgerRegister>(register: R): readonly RegisterRows[R][] => {
    const rows = registerRows(theirs, register);
    const table: FoundTable | undefined = found.registers[register][0]?.table;
    const headers: Readonly<Record<string, string>> = registerHeaders(register);
    const misplaced = misplacedAmong(table, column => {
      const below = anyRows(theirs, register)
        .map(row => rowCell(row, column))
        .filter(isFilled);
      const sent = anyRows(base, register).map(row => rowCell(row, column));
      const kept = below.filter(cell => sent.some(each => sameValue(each, cell)));
      return { all: below.length, kept: kept.length };
    });
    for (const column of misplaced)
      gaps.push({
        what: 'column',
        sheet: SHEET_NAME[register],
        register,
        header: headers[column]!,
        why: 'moved',
      });
    if (misplaced.length === 0) return rows;
    return rows.map(row => ({
      ...row,
      ...Object.fromEntries(misplaced.map(column => [column, doubtful(rowCell(row, column))])),
    }));
  };
  const held = heldRows(rowsOf);
  return { ...theirs, ...held, gaps: [...theirs.gaps, ...gaps] };
}

/** What was sent below a header, and how much of it stands there. */
interface Kept {
  readonly all: number;
  readonly kept: number;
}

/**
 * The columns that have changed places with others and of which most was not kept, and those with which such a one changed
 * places unless they were kept wholly: where a few rows hold the same in both, one of two exchanged headers looks right.
 */
function misplacedAmong<Column extends string>(
  table: FoundTable<Column> | undefined,
  keptOf: (column: Column) => Kept,
): readonly Column[] {
  const columns = Object.entries<Sought<number>>(table?.columns ?? {}) as [Column, Sought<number>][];
  const standing = columns.flatMap(([column, sought], made) =>
    sought.state === 'found' ? [{ column, made, at: sought.at }] : [],
  );
  type Standing = (typeof standing)[number];
  const isCrossed = (one: Standing, other: Standing): boolean =>
    (other.made - one.made) * (other.at - one.at) < 0;
  const disordered = standing
    .filter(one => standing.some(other => isCrossed(one, other)))
    .map(each => ({ ...each, ...keptOf(each.column) }));
  const lost = disordered.filter(({ all, kept }) => kept * 2 < all);
  const isMisplaced = (each: (typeof disordered)[number]): boolean =>
    lost.includes(each) || (each.kept < each.all && lost.some(other => isCrossed(each, other)));
  return disordered.filter(isMisplaced).map(({ column }) => column);
}

/** A cell of which nobody knows whether what stands there belongs there. */
export function doubtful(cell: Cell): Cell {
  return { unread: 'doubtful', seen: isBlank(cell) || isUnread(cell) ? [] : [cell] };
}
