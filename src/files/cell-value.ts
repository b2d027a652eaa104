import type { Cell } from '../rules/cell';
import { calendarDay, serialDate } from '../rules/serial-date';
import { shown } from './cell-text';
import { refuseBroken } from './refusal';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;

/**
 * The value of a cell from its type and its stored text (ECMA-376 part 1, 18.18.11). Empty texts are blank, as
 * they are when Excel itself is asked. Examples: `cellValue('n', '0.98', [])` is 0.98, `cellValue('s', '0', ['Đạt'])` is
 * "Đạt". A text that is none of its type is refused.
 */
export function cellValue(type: string, stored: string, strings: readonly string[]): Cell {
  switch (type) {
    case 's':
      return sharedText(stored, strings) || null;
    case 'str':
      return shown(stored) || null;
    case 'd':
      return isoDate(stored) ?? (shown(stored) || null);
    case 'b':
      return truth(stored.trim());
    case 'e':
      return stored === '' ? null : { error: stored };
    case 'n':
      return stored === '' ? null : number(stored.trim());
    default:
      return refuseBroken();
  }
}

function sharedText(stored: string, strings: readonly string[]): string {
  if (stored === '') return '';
  const text = /^\s*\d+\s*$/.test(stored) ? strings[Number(stored)] : undefined;
  return text ?? refuseBroken();
}

function truth(stored: string): boolean | null {
  if (stored === '') return null;
  if (stored === '1' || stored === 'true') return true;
  return stored === '0' || stored === 'false' ? false : refuseBroken();
}

function number(stored: string): number {
  const value = NUMBER.test(stored) ? Number(stored) : Infinity;
  return Number.isFinite(value) ? value : refuseBroken();
}

/** The serial number of a day with its time, as some programs write it; `undefined` for anything else. */
function isoDate(stored: string): number | undefined {
  const found = ISO_DATE.exec(stored.trim());
  if (!found) return undefined;
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map(part => Number(part ?? 0)) as [number, number, number, ...number[]];
  const serial = serialDate(year, month, day);
  const real = calendarDay(serial);
  if (real.month !== month || real.day !== day) return undefined;
  return serial + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
