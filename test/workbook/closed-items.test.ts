import fc from 'fast-check';
import type { ClosedItems } from '../../src/scores/history';
import { closedItemsIn, itemsText } from '../../src/workbook/closed-items';

/** What people may enter for an item, of the signs above all that stand between items or for none. */
const anyItem = fc
  .array(fc.constantFrom('Đạt', '9', ';', '; ', '–', '/', '\u2044', '\u2060', ' '), { minLength: 1 })
  .map(pieces => pieces.join('').trim())
  .filter(text => text !== '');

test('whatever was entered comes back in its place', () => {
  const anyItems = fc.array(fc.option(anyItem), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 1, max: 3 }), (items, perRow) => {
      const rest = Array<null>((perRow - (items.length % perRow)) % perRow).fill(null);
      expect(closedItemsIn(itemsText(items, perRow), perRow)).toEqual([...items, ...rest]);
    }),
  );
});

test.each<[text: string, perRow: number, items: ClosedItems]>([
  ['Đạt; –; Đạt;chậm; Không đạt', 1, ['Đạt', null, 'Đạt;chậm', 'Không đạt']],
  ['31/01/2026; –', 1, ['31/01/2026', null]],
  ['9/10; –/2; 1\u20442/–', 2, ['9', '10', null, '2', '1\u20442', null]],
  ['Đạt\u2060ngay', 1, ['Đạt\u2060ngay']],
])('a row that was written before is read as it was: %s', (text, perRow, items) => {
  expect(closedItemsIn(text, perRow)).toEqual(items);
});
