import { criteriaOf } from '../../src/catalogue/index-set';
import { emptyRecord } from '../../src/ledger/new-ledger';
import { askedPlace } from '../../src/ledger/place';
import { withCell } from '../../src/ledger/criterion-cells';
import { askedCells, itemsOf } from '../../src/rules/asks';
import { setOfEveryForm } from '../catalogue/build-set';

const criteria = criteriaOf(setOfEveryForm());

test.each(criteria.map(criterion => [criterion.code, criterion] as const))(
  'what is put into a cell that %s asks for is read there and nowhere else',
  (code, { rule }) => {
    const empty = emptyRecord(itemsOf(rule).length);
    const asked = askedCells(rule, empty.entry);
    asked.forEach((cell, index) => {
      const { entry, ...beside } = withCell(empty, rule, askedPlace(code, cell), 7);
      expect(askedCells(rule, entry).map(({ value }) => value)).toEqual(
        asked.map((_, at) => (at === index ? 7 : null)),
      );
      expect({ ...empty, ...beside, entry: empty.entry }).toEqual(empty);
    });
  },
);

const { rule } = criteria.find(each => each.rule.kind === 'ratios')!;

test('a record that holds fewer items gets those before the one that is put', () => {
  const few = withCell(emptyRecord(1), rule, { field: 'total', item: 1 }, 10);
  expect(few.entry.items).toEqual([null, null, null, 10]);
});

test('a sub-row in which nothing is asked for takes nothing, and what stands beside the entry is put there', () => {
  const empty = emptyRecord(2);
  expect(withCell(empty, rule, { field: 'result', item: 0 }, 'Đạt')).toEqual(empty);
  expect(withCell(empty, rule, { field: 'note' }, 'đã xong')).toEqual({ ...empty, note: 'đã xong' });
  expect(withCell(empty, rule, { field: 'notArising' }, 'x').entry.notArising).toBe('x');
});
