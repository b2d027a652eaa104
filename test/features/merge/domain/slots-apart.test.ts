import { criteriaOf } from '../../../../src/catalogue/index-set';
import {
  besideItems,
  countedSlots,
  criterionSlots,
  greySlots,
} from '../../../../src/features/merge/domain/criterion-slots';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { isFed, subRowsOf } from '../../../../src/rules/asks';
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

test('what a register counts is a number; a day or an answer beside it is grey', () => {
  const ledger = demoLedger({ blank: true, set: setOfEveryKind() });
  expect(new Set(countedSlots(ledger).map(({ place }) => place.field))).toEqual(new Set(['done', 'total']));
  const fed = criteriaOf(ledger.set).filter(({ rule }) => isFed(rule));
  for (const { code } of fed) {
    const grey = greySlots(ledger).filter(({ place }) => place.code === code);
    expect(grey.map(({ place }) => place.field)).toEqual(expect.arrayContaining(['date', 'result']));
  }
});

test('in a row below a criterion each cell is that of an item or beside it, and only one of these', () => {
  const ledger = demoLedger({ blank: true, set: setOfEveryKind() });
  const inSubRows = [...criterionSlots(ledger).map(({ place }) => place), ...besideItems(ledger.set)]
    .filter(({ item }) => item !== undefined)
    .map(place => JSON.stringify([place.code, place.item, place.field]));
  expect(new Set(inSubRows).size).toBe(inSubRows.length);
  const rows = criteriaOf(ledger.set).reduce((sum, { rule }) => sum + subRowsOf(rule).length, 0);
  expect(inSubRows).toHaveLength(9 * rows);
});
