import type { Item } from '../rules/rule-kind';
import { number } from './numbers-vi';
import { AREA_TEXT } from './workbook-vi';

/** What an item is worth, as points or in words. `worthText('satisfied')` is "Tính là hài lòng". */
export function worthText(worth: Item['worth']): string | number {
  if (typeof worth === 'number') return worth;
  return typeof worth === 'string' ? AREA_TEXT.answer[worth] : AREA_TEXT.weight(number(worth.weight));
}
