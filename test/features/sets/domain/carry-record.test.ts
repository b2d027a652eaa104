import { criteriaOf } from '../../../../src/catalogue/index-set';
import { carryRecord } from '../../../../src/features/sets/domain/carry-record';
import { emptyRecord } from '../../../../src/ledger/new-ledger';
import { itemsOf } from '../../../../src/rules/asks';
import type { Cell } from '../../../../src/rules/cell';
import type { CriterionRecord } from '../../../../src/ledger/ledger';
import type { CellInput, Entry } from '../../../../src/rules/entry';
import { UNNAMED } from '../../../../src/wording/amounts';
import type { Rule } from '../../../../src/rules/kinds';
import { serialDate } from '../../../../src/rules/serial-date';
import { setOfEveryKind } from '../../../catalogue/build-set';

const KINDS = new Map(criteriaOf(setOfEveryKind()).map(each => [each.rule.kind, each]));

/** Whether a value moves to the same criterion with another maximum. */
function moves(kind: Rule['kind'], input: CellInput, value: Cell): boolean {
  const old = KINDS.get(kind)!;
  const next = { ...old, maxPoints: old.maxPoints + 1 };
  const record = emptyRecord(itemsOf(old.rule).length);
  const { record: carried, kept } = carryRecord(
    { old, next, change: 'ruleChanged', sure: 'certain' },
    { ...record, entry: { ...record.entry, [input]: value } },
    2026,
  );
  const moved = carried.entry[input] === value;
  expect(kept.map(cell => [cell.value, cell.why])).toEqual(moved ? [] : [[value, 'notTaken']]);
  return moved;
}

test.each<[Rule['kind'], CellInput, Cell, boolean]>([
  ['deduct', 'done', 0, true],
  ['deduct', 'done', 3, true],
  ['deduct', 'done', -1, false],
  ['deduct', 'done', 1.5, false],
  ['deduct', 'done', 'ba', false],
  ['deadline', 'date', serialDate(2026, 1, 1), true],
  ['deadline', 'date', serialDate(2026, 12, 31) + 0.5, true],
  ['deadline', 'date', serialDate(2025, 6, 1), false],
  ['deadline', 'date', serialDate(2027, 1, 1), false],
  ['yesNo', 'result', 'Đạt', true],
  ['yesNo', 'result', 'Tốt', false],
])('of %s in %s the value %j moves: %s', (kind, input, value, expected) => {
  expect(moves(kind, input, value)).toBe(expected);
});

describe('what stands beside the entry', () => {
  const old = KINDS.get('yesNo')!;
  const carried = (record: Partial<CriterionRecord>, max: number, entry: Partial<Entry> = {}) => {
    const empty = emptyRecord(0);
    const next = { ...old, maxPoints: max };
    return carryRecord(
      { old, next, change: 'ruleChanged', sure: 'certain' },
      { ...empty, ...record, entry: { ...empty.entry, ...entry } },
      2026,
    );
  };

  test.each<[Cell, boolean]>([
    [0, true],
    [2, true],
    [2.0000001, true],
    [2.01, false],
    [-0.5, false],
    ['2', false],
    [{ error: '#N/A' }, false],
    [{ unread: 'noResult' }, true],
  ])('an appraisal of %j moves to a maximum of 2: %s', (points, moves) => {
    for (const field of ['appraised1', 'appraised2'] as const) {
      const { record, kept } = carried({ [field]: points }, 2);
      expect(record[field]).toEqual(moves ? points : null);
      expect(kept).toEqual(moves ? [] : [{ field, value: points, why: 'notTaken', target: { field } }]);
    }
  });

  test('texts move whatever they say, and what is blank leaves nothing behind', () => {
    const texts = { explanation: 'Đã bổ sung', note: 'Ghi' };
    expect(carried(texts, 9)).toMatchObject({ record: texts, kept: [] });
    expect(carried({ explanation: '', note: null }, 9)).toEqual({ record: emptyRecord(0), kept: [] });
  });

  test('what stands where nothing is asked for stays aside, unless nobody knows what it is', () => {
    expect(carried({}, 9, { done: 3 }).kept).toEqual([{ field: 'done', value: 3, why: 'notAsked' }]);
    expect(carried({}, 9, { done: { unread: 'missing' } }).kept).toEqual([]);
  });
});

describe('what was asked for under another name', () => {
  const ratio = (done: string): Rule => ({
    ...{ kind: 'ratio', done, total: 'Tổng số hồ sơ', floor: 0, goal: 1, belowGoal: 'proportional' },
  });
  const moved = (from: string, to: string): boolean => {
    const old = { ...KINDS.get('ratio')!, rule: ratio(from) };
    const next = { ...old, rule: ratio(to) };
    const empty = emptyRecord(0);
    const record = { ...empty, entry: { ...empty.entry, done: 5 } };
    return (
      carryRecord({ old, next, change: 'ruleChanged', sure: 'certain' }, record, 2026).record.entry.done === 5
    );
  };

  test.each([
    ['Số hồ sơ đúng hạn', 'Số hồ sơ đúng hạn', true],
    ['Số hồ sơ đúng hạn', 'Số hồ sơ giải quyết đúng hạn', true],
    ['Số hồ sơ đúng hạn', 'Số cán bộ được tập huấn', false],
    // A name that says nothing may be anything.
    [UNNAMED.share.done, 'Số cán bộ được tập huấn', true],
    ['Số cán bộ được tập huấn', UNNAMED.counted, true],
  ])('"%s" is carried to "%s": %s', (from, to, expected) => {
    expect(moved(from, to)).toBe(expected);
  });
});
