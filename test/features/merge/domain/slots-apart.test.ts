import { criteriaOf } from '../../../../src/catalogue/index-set';
import {
  countedSlots,
  criterionSlots,
  greySlots,
} from '../../../../src/features/merge/domain/criterion-slots';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { demoLedger } from '../../../sample/sample-plan';

test('each cell of a row is entered, filled by a formula or grey, and only one of these', () => {
  const ledger = demoLedger({ blank: true, set: setOfEveryKind() });
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
