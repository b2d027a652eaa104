import fc from 'fast-check';
import { criteriaOf, type IndexSet } from '../../../../src/catalogue/index-set';
import { criterionSlots, withSlot, type Slot } from '../../../../src/features/merge/domain/criterion-slots';
import { formCell, formPlaces } from '../../../../src/features/merge/domain/form-slots';
import { mergeOf } from '../../../../src/features/merge/domain/merge';
import { refusalOf } from '../../../../src/features/merge/domain/merge-issue';
import type { ReturnedCopy } from '../../../../src/features/merge/domain/returned-copy';
import { underPresentSet } from '../../../../src/features/merge/domain/under-present-set';
import { changeSet } from '../../../../src/features/sets/domain/change-set';
import { pairCriteria } from '../../../../src/features/sets/domain/pair-criteria';
import type { Ledger } from '../../../../src/ledger/ledger';
import { textOf, type Cell } from '../../../../src/rules/cell';
import { setOfEveryKind, withCriterion } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { anySetChange } from '../../sets/domain/any-set-change';

const set = setOfEveryKind();
const sent = demoLedger({ blank: false, set });

const copyWith = (theirs: Ledger, roles: readonly string[] = []): ReturnedCopy => ({
  roles,
  base: sent,
  theirs,
  form: formPlaces(sent).map(place => ({ place, value: formCell(sent, place) })),
  beside: [],
  renamed: [],
  copyId: 'ABCDEF',
  recipient: 'Người A',
  sent: SAMPLE_DAY,
});

const changeOf = (next: IndexSet, choices?: ReadonlyMap<string, string | null>) =>
  changeSet(sent, next, pairCriteria(set, next, choices));

/** A copy in which some cells hold another value than was sent, each its own. */
function answered(slots: readonly Slot[]): Ledger {
  return slots.reduce((ledger, { place, value }, index) => {
    const answer: Cell = typeof value === 'number' ? value : `Trả lời ${index}`;
    return withSlot(ledger, place, place.field === 'note' ? answer : value);
  }, sent);
}

test('a copy that came back as it was sent changes nothing, whatever became of the set', () => {
  fc.assert(
    fc.property(anySetChange(set), ({ next, choices }) => {
      const { ledger } = changeOf(next, choices);
      const copy = underPresentSet(copyWith(sent), ledger);
      expect(refusalOf(ledger, copy, ['ABCDEF'])).toBeUndefined();
      expect(mergeOf(ledger, copy)).toEqual({ changes: [], rows: [], removed: [] });
    }),
    { numRuns: 30 },
  );
});

test('what was answered comes in at the criterion that its own became, or is told, each once', () => {
  const notes = criterionSlots(sent).filter(({ place }) => place.field === 'note');
  fc.assert(
    fc.property(anySetChange(set), fc.subarray(notes), ({ next, choices }, slots) => {
      const pairing = pairCriteria(set, next, choices);
      const { ledger } = changeOf(next, choices);
      const { changes } = mergeOf(ledger, underPresentSet(copyWith(answered(slots)), ledger));
      const told = changes.map(({ place, theirs, verdict }) => [
        'code' in place && place.code,
        theirs,
        verdict,
      ]);
      const expected = slots.map(({ place: { code } }, index) => {
        const pair = pairing.pairs.find(({ old }) => old.code === code);
        return [pair?.next.code ?? code, `Trả lời ${index}`, pair ? 'taken' : 'error'];
      });
      expect(told.map(each => JSON.stringify(each)).sort()).toEqual(
        expected.map(each => JSON.stringify(each)).sort(),
      );
    }),
    { numRuns: 60 },
  );
});

test('a deadline comes in at the criterion that its own became', () => {
  const due = criteriaOf(set).find(({ code, rule }) => rule.kind === 'deadline' && !code.endsWith('.1'))!;
  const moved = (code: string): string => code.replace(/\d+$/, last => String(Number(last) - 1));
  // The first criterion of its area is no more, so that the others move up.
  const next: IndexSet = {
    ...set,
    areas: set.areas.map(area =>
      area.criteria.includes(due)
        ? { ...area, criteria: area.criteria.slice(1).map(each => ({ ...each, code: moved(each.code) })) }
        : area,
    ),
  };
  const copy = copyWith(sent);
  const form = copy.form.map(each =>
    each.place.in === 'due' && each.place.code === due.code ? { ...each, value: 46_200 } : each,
  );
  const now = underPresentSet({ ...copy, form }, changeOf(next).ledger);
  expect(now.form.filter(({ value }) => value === 46_200).map(({ place }) => place)).toEqual([
    { in: 'due', code: moved(due.code) },
  ]);
});

test('an answer that the new rule does not take is told, and does not empty what stands there', () => {
  const slot = criterionSlots(sent).find(
    ({ place, value }) => place.field === 'result' && place.item === undefined && typeof value === 'string',
  )!;
  const { code } = slot.place;
  const next = withCriterion({ ...set, version: '2099.1' }, code, {
    rule: { kind: 'levels', levels: [[textOf(slot.value), 1] as const, ['Khác', 0] as const] },
  });
  const { ledger } = changeOf(next);
  expect(ledger.records[code]?.entry.result).toBe(slot.value);
  const theirs = withSlot(sent, slot.place, 'Một mức cũ');
  const { changes } = mergeOf(ledger, underPresentSet(copyWith(theirs), ledger));
  expect(changes).toEqual([
    {
      place: slot.place,
      base: null,
      ours: null,
      theirs: 'Một mức cũ',
      verdict: 'error',
      doubt: { code: 'merge.leftBehind' },
    },
  ]);
});

test('a copy of a set that this workbook never had is refused as before, and keeps its set', () => {
  const copy = copyWith(sent);
  const other = { ...sent, set: { ...set, version: '2099.1' } };
  expect(underPresentSet(copy, other)).toBe(copy);
  expect(refusalOf(other, underPresentSet(copy, other), ['ABCDEF'])).toMatchObject({
    code: 'merge.otherSet',
  });
});

test('a role that is no more never makes a copy one of the whole workbook', () => {
  const next = {
    ...set,
    version: '2099.1',
    areas: set.areas.map(area => ({
      ...area,
      criteria: area.criteria.map((each, index) => ({ ...each, owner: `Phòng ${index}` })),
    })),
  };
  const { ledger } = changeOf(next);
  const role = criteriaOf(set)[0]!.owner;
  expect(underPresentSet(copyWith(sent, [role]), ledger).roles).toHaveLength(1);
});

test('a copy of another set is none of the one that was replaced, be its version the same', () => {
  const replaces = [{ id: 'khac', version: set.version, codes: [] }];
  const copy = copyWith(sent);
  expect(underPresentSet(copy, { set: { ...set, version: '2099.1', replaces } })).toBe(copy);
});
