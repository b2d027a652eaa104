import { isDayNumber } from '../../ledger/day-meant';
import type { Cell } from '../../rules/cell';
import { calendarDay } from '../../rules/serial-date';
import { dateInText } from '../../rules/text-date';

/** What people and programs put around a code. */
const AROUND = /^['’\s]+|[\s.)\]]+$/g;
/** Two numbers that a program took for a day of a month. */
const DAY_AND_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;

/** What a cell says as codes are compared; '' for anything but a text. */
export function codeText(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.normalize('NFC').replace(AROUND, '').toLowerCase() : '';
}

/**
 * The codes that a program may have made this number or day of, if it is none itself: a number loses zeros at its end, a
 * code of two numbers becomes a day of a month. `retypedCodes(1.1)` holds "1.1" and "1.10".
 */
export function retypedCodes(cell: Cell | undefined): readonly string[] {
  if (typeof cell === 'number') return [...numberCodes(cell), ...dayCodes(cell)];
  if (typeof cell !== 'string') return [];
  const text = codeText(cell);
  if (/^\d+,\d+$/.test(text)) return [text.replace(',', '.')];
  const [, first, second] = DAY_AND_MONTH.exec(text) ?? [];
  if (first !== undefined && second !== undefined) return pairs(Number(first), Number(second));
  const day = dateInText(text);
  return day === undefined ? [] : dayCodes(day);
}

function numberCodes(value: number): readonly string[] {
  const text = String(Number(value.toPrecision(12)));
  return text.includes('.') ? [text, `${text}0`] : [text];
}

function dayCodes(serial: number): readonly string[] {
  if (!Number.isInteger(serial) || !isDayNumber(serial)) return [];
  const { day, month } = calendarDay(serial);
  return pairs(day, month);
}

/** Day first or month first, as the language of the program has it. */
function pairs(one: number, other: number): readonly string[] {
  return one === other ? [`${one}.${one}`] : [`${one}.${other}`, `${other}.${one}`];
}
