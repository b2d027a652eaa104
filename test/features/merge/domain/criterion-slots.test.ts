import { criterionSlots, fedSlots, withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import { isFed } from '../../../../src/rules/asks';
import { sampleLedger } from '../../../../src/features/overview/domain/sample-ledger';
import { newLedger } from '../../../../src/ledger/new-ledger';
import { setOfEveryKind } from '../../../catalogue/build-set';

const ledger = sampleLedger(
  newLedger({
    workbookId: 'w',
    set: setOfEveryKind(),
    unitName: 'xã Cẩm Giang',
    unitCode: '10888',
    authority: 'UBND thành phố Hải Phòng',
    year: 2026,
    notArising: 'full',
  }),
);
const valuesOf = (of: typeof ledger) =>
  new Map(criterionSlots(of).map(({ place, value }) => [JSON.stringify(place), value]));

test('every place has a name of its own', () => {
  expect(valuesOf(ledger).size).toBe(criterionSlots(ledger).length);
});

test('what is put into a slot stands there, and in no other', () => {
  const before = valuesOf(ledger);
  for (const { place } of criterionSlots(ledger)) {
    const changed = [...valuesOf(withSlot(ledger, place, 'mới'))].filter(
      ([at, value]) => before.get(at) !== value,
    );
    expect(changed).toEqual([[JSON.stringify(place), 'mới']]);
  }
});

test('the second total of several ratios stands in the second sub-row', () => {
  const place = { in: 'criterion', code: '5.3', field: 'total', item: 1 } as const;
  const { items } = withSlot(ledger, place, 7).records['5.3']!.entry;
  expect(items.indexOf(7)).toBe(3);
});

test('a record that holds fewer items than its rule asks for gets the others as blanks', () => {
  const place = { in: 'criterion', code: '5.3', field: 'total', item: 1 } as const;
  const record = ledger.records['5.3']!;
  const short = { ...ledger.records, '5.3': { ...record, entry: { ...record.entry, items: [5] } } };
  const { items } = withSlot({ ...ledger, records: short }, place, 7).records['5.3']!.entry;
  expect(items).toEqual([5, null, null, 7]);
});

test('a register fills the figures of the criteria that it feeds, and of no others', () => {
  const fed = criteriaOf(ledger.set).filter(({ rule }) => isFed(rule));
  expect(fed.length).toBeGreaterThan(0);
  expect(fedSlots(ledger).map(({ place: { code, field } }) => `${code} ${field}`)).toEqual(
    fed.flatMap(({ code }) => [`${code} done`, `${code} total`]),
  );
  const entered = new Set(criterionSlots(ledger).map(({ place }) => JSON.stringify(place)));
  expect(fedSlots(ledger).filter(({ place }) => entered.has(JSON.stringify(place)))).toEqual([]);
});

test('a criterion without a record has no slots', () => {
  const records = Object.fromEntries(Object.entries(ledger.records).filter(([code]) => code !== '1.1'));
  const codes = new Set(criterionSlots({ ...ledger, records }).map(({ place }) => place.code));
  expect([codes.has('1.1'), codes.has('1.2')]).toEqual([false, true]);
});
