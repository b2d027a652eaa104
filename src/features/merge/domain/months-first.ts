import type { Ledger } from '../../../ledger/ledger';
import { anyRows, rowCell } from '../../../ledger/register-rows';
import { LEDGER_REGISTERS, registerEntry, type LedgerRegister } from '../../../ledger/registers';
import type { Cell } from '../../../rules/cell';
import { dateInText } from '../../../rules/text-date';

const TWO_NUMBERS = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/;

/**
 * Whether a copy came back with its days as texts in which the month comes first, as programs of other countries write them:
 * of one it can only be the month; or the day that was sent is the one that it shows then, and none that is written in the
 * same way, with noughts or without, can only be the other way round. 3/12/2026 by itself may be either.
 * Example: `hasMonthsFirst(base, theirs)` where 31/01/2026 was sent and "1/31/2026" came back.
 */
export function hasMonthsFirst(base: Ledger, theirs: Ledger): boolean {
  const sent = new Set(daysIn(base));
  const texts = daysIn(theirs).flatMap(dayTexts);
  const daysFirst = texts.filter(
    ({ dayFirst, monthFirst }) => dayFirst !== undefined && monthFirst === undefined,
  );
  return texts.some(({ dayFirst, monthFirst, isPadded }) => {
    if (monthFirst === undefined) return false;
    if (dayFirst === undefined) return true;
    const isAlike = isPadded !== undefined && daysFirst.some(each => each.isPadded === isPadded);
    return sent.has(monthFirst) && !sent.has(dayFirst) && !isAlike;
  });
}

/** The days that a text is when either number is the day, and whether numbers below ten begin with a nought, if there are any. */
interface DayText {
  readonly dayFirst: number | undefined;
  readonly monthFirst: number | undefined;
  readonly isPadded: boolean | undefined;
}

function dayTexts(cell: Cell): DayText[] {
  const [, first, second, year] = (typeof cell === 'string' && TWO_NUMBERS.exec(cell.trim())) || [];
  if (first === undefined || second === undefined) return [];
  const small = [first, second].find(each => Number(each) < 10);
  const [dayFirst, monthFirst] = [`${first}/${second}/${year}`, `${second}/${first}/${year}`].map(dateInText);
  return [{ dayFirst, monthFirst, isPadded: small?.startsWith('0') }];
}

/** What stands in every cell for a day. */
function daysIn(ledger: Ledger): Cell[] {
  const inRegisters = LEDGER_REGISTERS.flatMap(register =>
    Object.entries(registerEntry<LedgerRegister>(register).columns).flatMap(([field, { kind }]) =>
      kind === 'date' ? anyRows(ledger, register).map(row => rowCell(row, field)) : [],
    ),
  );
  return [...Object.values(ledger.records).map(({ entry }) => entry.date), ...inRegisters];
}
