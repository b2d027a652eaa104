import { isDate, styleAt, type EntryPlace } from './place-label';
import type { Cell } from '../../../rules/cell';
import { dateInText } from '../../../rules/text-date';
import { numberInText } from '../../../rules/text-number';

/**
 * What somebody means who types a text for a place: a day where days stand, a number where numbers stand, when there is
 * one way to read it; otherwise the text itself. `valueTyped(place, '12,5')` is 12.5 for what was done.
 */
export function valueTyped(place: EntryPlace, text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (isDate(place)) return dateInText(trimmed) ?? trimmed;
  if (!isNumber(place)) return trimmed;
  const number = numberInText(trimmed);
  return typeof number === 'number' ? number : trimmed;
}

function isNumber(place: EntryPlace): boolean {
  if (place.in === 'register') return styleAt(place) === 'entryPoints';
  return ['done', 'total', 'result', 'appraised1', 'appraised2'].includes(place.field);
}
