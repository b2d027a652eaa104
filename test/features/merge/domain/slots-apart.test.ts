import { criteriaOf } from '../../../../src/catalogue/index-set';
import { newLedger } from '../../../../src/ledger/new-ledger';
import {
  countedSlots,
  criterionSlots,
  greySlots,
} from '../../../../src/features/merge/domain/criterion-slots';
import { setOfEveryKind } from '../../../catalogue/build-set';

test('each cell of a row is entered, filled by a formula or grey, and only one of these', () => {
  const ledger = newLedger({
    workbookId: 'w',
    set: setOfEveryKind(),
    unitName: 'xã Cẩm Giang',
    unitCode: '10888',
    authority: 'UBND thành phố Hải Phòng',
    year: 2026,
    notArising: 'full',
  });
  const all = [criterionSlots, countedSlots, greySlots].flatMap(slots => slots(ledger));
  const places = all.map(({ place }) => JSON.stringify(place));
  expect(new Set(places).size).toBe(places.length);
  for (const { code, owner } of criteriaOf(ledger.set)) {
    const own = all.filter(({ place }) => place.code === code);
    const inRow = own.filter(({ place }) => place.item === undefined).map(({ place }) => place.field);
    expect(inRow).toEqual(expect.arrayContaining(['done', 'total', 'date', 'result', 'note']));
    expect(new Set(own.map(slot => slot.owner))).toEqual(new Set([owner]));
  }
});
