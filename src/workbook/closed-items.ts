import type { ClosedItems } from '../scores/history';

/** Stands for an item that nobody entered, so that the others keep their places. */
const NO_ITEM = '–';
const BETWEEN = '; ';
/** Between what stands side by side in a sub-row, done and its total. */
const BESIDE = '/';
/** Stands unseen before such a sign, and before itself, where it was entered: there it is a part of an item. */
const GUARD = '\u2060';

/** A sign that is guarded, what stands between sub-rows, or any other letter. */
const PIECE = /\u2060[;/–\u2060]|; |[^]/gu;

/**
 * The items of a criterion as the history shows them in one cell, so many of them to a sub-row.
 * Examples: `itemsText([null, 'Đạt'])` is "–; Đạt", `itemsText(['9', '10', '1', null], 2)` is "9/10; 1/–".
 */
export function itemsText(items: ClosedItems, perRow = 1): string {
  const shown = items.map(item => (item === null ? NO_ITEM : guarded(item, perRow)));
  return Array.from({ length: Math.ceil(shown.length / perRow) }, (_, row) =>
    Array.from({ length: perRow }, (__, at) => shown[row * perRow + at] ?? NO_ITEM).join(BESIDE),
  ).join(BETWEEN);
}

function guarded(item: string, perRow: number): string {
  if (item === NO_ITEM) return GUARD + item;
  return item.replace(perRow === 1 ? /;(?= )|\u2060/g : /;(?= )|\/|\u2060/g, `${GUARD}$&`);
}

/** Its twin: the items that such a text shows, in their places. `closedItemsIn('–; Đạt')` is `[null, 'Đạt']`. */
export function closedItemsIn(text: string, perRow = 1): ClosedItems {
  return parts(text, BETWEEN).flatMap(row => {
    const items = perRow === 1 ? [row] : parts(row, BESIDE);
    return Array.from({ length: Math.max(perRow, items.length) }, (_, at) => {
      const item = items[at] ?? '';
      return item === '' || item === NO_ITEM ? null : item.replace(/\u2060([;/–\u2060])/g, '$1');
    });
  });
}

/** What stands before, between and after a sign, unless it is guarded. `parts('9/10', '/')` is `['9', '10']`. */
function parts(text: string, sign: string): string[] {
  const found = [''];
  for (const [piece] of text.matchAll(PIECE))
    if (piece === sign) found.push('');
    else found[found.length - 1] += piece;
  return found;
}
