import type { Gap } from '../../../ledger/gap';
import type { Ledger } from '../../../ledger/ledger';
import { heldRows, registerRows } from '../../../ledger/register-rows';
import type { LedgerRegister, RegisterRows } from '../../../ledger/registers';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { isBlank, isUnread, type Cell } from '../../../rules/cell';
import { sameValue } from '../../../rules/same-value';
import type { FoundTable } from '../../../workbook/find/find-table';
import { AREA_HEADERS, registerHeaders } from '../../../workbook/find/form-labels';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { criterionSlots, withSlot, type CriterionPlace } from '../domain/criterion-slots';

/**
 * What a copy came back with, in doubt where a header may stand over the values of another column: it has changed places
 * with others, and most of what was sent below it does not stand there. A column that was moved with its values is found.
 * Example: `withoutMisplaced(theirs, base, found).gaps`.
 */
export function withoutMisplaced(theirs: Ledger, base: Ledger, found: FoundLedger): Ledger {
  return inRegisters(inAreas(theirs, base, found), base, found);
}

function inAreas(theirs: Ledger, base: Ledger, found: FoundLedger): Ledger {
  const sent = new Map(criterionSlots(base).map(({ place, value }) => [JSON.stringify(place), value]));
  return theirs.set.areas.reduce((ledger, { code, sheet, criteria }) => {
    const [first] = found.areas.get(code) ?? [];
    if (!first) return ledger;
    const own = new Set(criteria.map(each => each.code));
    const slots = criterionSlots(ledger).filter(({ place }) => own.has(place.code));
    return [...disordered(first.table)].reduce((left, column) => {
      const sentAt = (place: CriterionPlace): Cell => sent.get(JSON.stringify(place)) ?? null;
      const below = slots.filter(
        ({ place, value }) =>
          place.field === column && !isUnread(value) && !(isBlank(value) && isBlank(sentAt(place))),
      );
      const kept = below.filter(({ place, value }) => sameValue(value, sentAt(place)));
      if (kept.length * 2 >= below.length) return left;
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
    const cellOf = (row: object, column: string): Cell =>
      (row as Readonly<Record<string, Cell>>)[column] ?? null;
    const misplaced = [...(table ? disordered(table) : [])].filter(column => {
      const below = rows.map(row => cellOf(row, column)).filter(cell => !isBlank(cell) && !isUnread(cell));
      const sent = registerRows(base, register).map(row => cellOf(row, column));
      const kept = below.filter(cell => sent.some(each => sameValue(each, cell)));
      return kept.length * 2 < below.length;
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
      ...Object.fromEntries(misplaced.map(column => [column, doubtful(cellOf(row, column))])),
    }));
  };
  const held = heldRows(rowsOf);
  return { ...theirs, ...held, gaps: [...theirs.gaps, ...gaps] };
}

/** The columns that stand before one after which they are made, or after one before which they are. */
function disordered<Column extends string>({ columns }: FoundTable<Column>): ReadonlySet<Column> {
  const standing = (Object.keys(columns) as Column[]).flatMap((column, made) => {
    const sought = columns[column];
    return sought.state === 'found' ? [{ column, made, at: sought.at }] : [];
  });
  const isDisordered = ({ made, at }: (typeof standing)[number]): boolean =>
    standing.some(other => (other.made - made) * (other.at - at) < 0);
  return new Set(standing.filter(isDisordered).map(({ column }) => column));
}

function doubtful(cell: Cell): Cell {
  return isBlank(cell) || isUnread(cell)
    ? { unread: 'doubtful', seen: [] }
    : { unread: 'doubtful', seen: [cell] };
}
