import type { ClosedItems } from '../scores/history';

/** Stands for an item that nobody entered, so that the others keep their places. */
const NO_ITEM = '–';
const BETWEEN = '; ';

/** The items of a checklist as the history shows them in one cell. `itemsText([null, 'Đạt'])` is "–; Đạt". */
export function itemsText(items: ClosedItems): string {
  return items.map(item => item?.replace(/; +/g, ';') ?? NO_ITEM).join(BETWEEN);
}

/** Its twin: the items that such a text shows, in their places. `itemsIn('–; Đạt')` is `[null, 'Đạt']`. */
export function itemsIn(text: string): ClosedItems {
  return text.split(BETWEEN).map(item => (item === '' || item === NO_ITEM ? null : item));
}
