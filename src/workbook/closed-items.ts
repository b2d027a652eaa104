import type { ClosedItems } from '../scores/history';

/** Stands for an item that nobody entered, so that the others keep their places. */
const NO_ITEM = '–';
const BETWEEN = '; ';
/** Between what stands side by side in a sub-row, done and its total, and what stands for it within an entry. */
const BESIDE = '/';
const STROKE = '\u2044';

/**
 * The items of a criterion as the history shows them in one cell, so many of them to a sub-row.
 * Examples: `itemsText([null, 'Đạt'])` is "–; Đạt", `itemsText(['9', '10', '1', null], 2)` is "9/10; 1/–".
 */
export function itemsText(items: ClosedItems, perRow = 1): string {
  const shown = items.map(item => {
    const text = item?.replace(/; +/g, ';') ?? NO_ITEM;
    return perRow === 1 ? text : text.split(BESIDE).join(STROKE);
  });
  return Array.from({ length: Math.ceil(shown.length / perRow) }, (_, row) =>
    Array.from({ length: perRow }, (__, at) => shown[row * perRow + at] ?? NO_ITEM).join(BESIDE),
  ).join(BETWEEN);
}

/** Its twin: the items that such a text shows, in their places. `closedItemsIn('–; Đạt')` is `[null, 'Đạt']`. */
export function closedItemsIn(text: string, perRow = 1): ClosedItems {
  return text.split(BETWEEN).flatMap(row => {
    const items = perRow === 1 ? [row] : row.split(BESIDE);
    return Array.from({ length: Math.max(perRow, items.length) }, (_, at) => {
      const item = items[at] ?? '';
      return item === '' || item === NO_ITEM ? null : item;
    });
  });
}
