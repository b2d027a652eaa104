import { criteriaOf } from '../../../../src/catalogue/index-set';
import { carryRecord } from '../../../../src/features/sets/domain/carry-record';
import { emptyRecord } from '../../../../src/ledger/new-ledger';
import { itemsOf } from '../../../../src/rules/asks';
import type { Cell } from '../../../../src/rules/cell';
import type { CellInput } from '../../../../src/rules/entry';
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
