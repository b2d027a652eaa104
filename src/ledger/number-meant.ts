import { comparable, roundResult } from '../rules/decimal';
import { isYear } from '../rules/serial-date';
import { numberInText, pointsInText } from '../rules/text-number';
import { numberInWords, scaleInWords } from './number-words';
import { plainText } from './plain-text';
import type { NumberPurpose } from './purpose';
import type { Meant, ValueDoubt } from './value-doubt';

/** More than a commune counts in a year, and more than Excel keeps every digit of. */
const MOST_COUNTED = 1e9;
const MOST = 1e15;

type Content = string | number | boolean;

/** What is meant by what came in a cell for a number. */
export function numberMeant(purpose: NumberPurpose, cell: Content): Meant {
  if (typeof cell === 'number') return judged(purpose, cell);
  const given = String(cell);
  const text = typeof cell === 'string' ? plainText(cell) : '';
  const sure = surely(purpose, text);
  if (typeof sure === 'number') return judged(purpose, sure);
  return { value: cell, ...told(given, text, sure) };
}

/** What is meant by what came in the cell of the year. */
export function yearMeant(cell: Content): Meant {
  const year = typeof cell === 'string' ? Number(/^(?:năm )?(\d+)$/i.exec(plainText(cell))?.[1]) : cell;
  return typeof year === 'number' && isYear(year)
    ? { value: year }
    : { value: cell, doubt: { code: 'value.notYear', given: String(cell) } };
}

/** The number that a text shows where there is one way to read it. */
function surely({ is }: NumberPurpose, text: string): number | 'ambiguous' | undefined {
  if (is === 'points') return pointsInText(text);
  if (is === 'share') return numberInText(text.replace(/ ?%$/, ''));
  return text.includes('%') ? undefined : numberInText(text);
}

/** Why a text is no number that can be taken, and what it may mean. */
function told(
  given: string,
  text: string,
  read: 'ambiguous' | undefined,
): { readonly value?: number; readonly doubt: ValueDoubt } {
  if (read === 'ambiguous') return { doubt: ambiguous(given, text) };
  if (/\d ?%/.test(text)) return { doubt: { code: 'value.percentInCount', given } };
  const means = guessed(text);
  if (means === 'ambiguous') return { doubt: ambiguous(given, text) };
  if (means === undefined) return { doubt: { code: 'value.notNumber', given } };
  return { value: means, doubt: { code: 'value.readAsNumber', given, means } };
}

function ambiguous(given: string, text: string): ValueDoubt {
  const digits = /[\d.,]+/.exec(text)?.[0] ?? '';
  const [whole, decimal] = [digits.replace(/\D/g, ''), digits.replace(',', '.')].map(Number) as [
    number,
    number,
  ];
  return { code: 'value.ambiguousNumber', given, whole, decimal };
}

/** What a text may mean that is no number: letters among digits, a unit after them, words. */
function guessed(text: string): number | 'ambiguous' | undefined {
  const ending = text.replace(/ ?\([^()\d]*\)$/, '').replace(/[.,;:]+$/, '');
  const likeDigits = /\d/.test(ending) && /^[-+]?[\dOoIl.,  ]+$/.test(ending);
  if (likeDigits) return numberInText(ending.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'));
  const [, digits, unit] = /^([-+]? ?\d[\d., ]*?) ?(\p{L}[^\d%]*)$/u.exec(ending) ?? [];
  if (digits === undefined) return /\d/.test(ending) ? undefined : numberInWords(ending);
  const [number, scale] = [numberInText(digits), scaleInWords(unit!)];
  if (scale === undefined || typeof number !== 'number') return scale === 1 ? number : undefined;
  return roundResult(number * scale);
}

/** A number, and what is wrong with it where it stands. */
function judged(purpose: NumberPurpose, given: number): Meant {
  const isCount = purpose.is === 'count';
  // What a binary fraction shows beyond its digits is noise.
  const nearest = Math.round(given);
  const value = (isCount && comparable(given) === nearest ? nearest : given) + 0;
  const doubt = wrong(purpose, value);
  return doubt ? { value, doubt } : { value };
}

function wrong(purpose: NumberPurpose, given: number): ValueDoubt | undefined {
  const most = purpose.is === 'count' ? MOST_COUNTED : MOST;
  if (given < 0) return { code: 'value.negative', given };
  if ('max' in purpose && roundResult(given) > purpose.max)
    return { code: 'value.aboveMaximum', given, max: purpose.max };
  if (given > most) return { code: 'value.tooLarge', given };
  if (purpose.is === 'count' && !Number.isInteger(given)) return { code: 'value.fractionInCount', given };
  if (purpose.is === 'share' && given > 0 && given < 1) return { code: 'value.shareBelowOne', given };
  return undefined;
}
