import type { Cell } from '../rules/cell';
import { isoSerial } from './iso-serial';
import { refuseBroken } from './refusal';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/**
 * The value of a cell from its type and its stored text (ECMA-376 part 1, 18.18.11). Empty texts are blank, as
 * they are when Excel itself is asked. Examples: `cellValue('n', '0.98', [])` is 0.98, `cellValue('s', '0', ['Đạt'])` is
 * "Đạt". A text that is none of its type is refused.
 */
export function cellValue(type: string, stored: string, strings: readonly string[]): Cell {
  switch (type) {
    case 's':
      return sharedText(stored.trim(), strings) || null;
    case 'str':
      return stored || null;
    case 'd':
      return isoSerial(stored.trim()) ?? (stored || null);
    case 'b':
      return truth(stored.trim().toLowerCase());
    case 'e':
      return stored === '' ? null : { error: stored };
    case 'n':
      return number(stored.trim());
    default:
      return refuseBroken();
  }
}

function sharedText(index: string, strings: readonly string[]): string {
  if (index === '') return '';
  const text = /^\d+$/.test(index) ? strings[Number(index)] : undefined;
  return text ?? refuseBroken();
}

function truth(stored: string): boolean | null {
  if (stored === '') return null;
  if (stored === '1' || stored === 'true') return true;
  return stored === '0' || stored === 'false' ? false : refuseBroken();
}

function number(stored: string): number | null {
  if (stored === '') return null;
  const value = NUMBER.test(stored) ? Number(stored) : Infinity;
  return Number.isFinite(value) ? value : refuseBroken();
}
