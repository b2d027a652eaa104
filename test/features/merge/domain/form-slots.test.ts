import { formCell, formPlaces, withFormCell } from '../../../../src/features/merge/domain/form-slots';
import { decisionKey, merged } from '../../../../src/features/merge/domain/decisions';
import { mergeOf } from '../../../../src/features/merge/domain/merge';
import type { Ledger } from '../../../../src/ledger/ledger';
import type { Cell } from '../../../../src/rules/cell';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { demoLedger } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false, set: setOfEveryKind() });
const places = formPlaces(ledger);
const cellsOf = (of: Ledger): Cell[] => places.map(place => formCell(of, place));
/** What no place holds, and what reads back as itself where a choice, a day or a number belongs. */
const other = (value: Cell): Cell => (typeof value === 'number' ? value + 1 : 'Nội dung khác');

test('every place of the form has a name of its own', () => {
  expect(new Set(places.map(place => JSON.stringify(place))).size).toBe(places.length);
  expect(places.filter(place => place.in === 'lastYear')).toHaveLength(ledger.set.areas.length);
});

test('what is put into a place of the form stands there, and in no other', () => {
  const before = cellsOf(ledger);
  places.forEach((place, at) => {
    const value = other(before[at]!);
    const after = cellsOf(withFormCell(ledger, place, value));
    expect(after).toEqual(before.map((cell, index) => (index === at ? value : cell)));
  });
});

test('what came back in the form is told and goes nowhere until somebody says so', () => {
  const before = cellsOf(ledger);
  const form = places.map((place, at) => ({ place, value: other(before[at]!) }));
  const copy = { roles: [], beside: [], base: ledger, theirs: ledger };
  const asSent = places.map((place, at) => ({ place, value: before[at]! }));
  expect(mergeOf(ledger, { ...copy, form: asSent }).changes).toEqual([]);
  for (const each of form) {
    const merge = mergeOf(ledger, { ...copy, form: [each] });
    expect(merge.changes).toMatchObject([{ place: each.place, verdict: 'outside' }]);
    expect(merged(ledger, merge, new Map())).toEqual(ledger);
    const { theirs } = merge.changes[0]!;
    const taken = merged(ledger, merge, new Map([[decisionKey(merge.changes[0]!), 'theirs']]));
    expect(formCell(taken, each.place)).toEqual(theirs);
  }
});
