import { EMPTY_ENTRY, type Entry } from '../../src/rules/entry';
import { evaluate, type Outcome } from '../../src/rules/evaluate';
import type { Rule } from '../../src/rules/kinds';

const FACTS = { year: 2026, max: 1 };
const ratio: Rule = {
  kind: 'ratio',
  done: 'Đã làm',
  total: 'Phải làm',
  floor: 0,
  goal: 1,
  belowGoal: 'proportional',
  notArising: true,
};
const survey: Rule = {
  kind: 'survey',
  satisfied: 'Hài lòng',
  valid: 'Hợp lệ',
  levels: [
    { name: 'Tốt', satisfied: true },
    { name: 'Kém', satisfied: false },
  ],
  notArising: true,
};
const deadline: Rule = { kind: 'deadline', due: { month: 1, day: 31 }, latePoints: 0.5, graceDays: 3 };

const come = (rule: Rule, entry: Partial<Entry>): Outcome =>
  evaluate(rule, { ...EMPTY_ENTRY, ...entry }, FACTS);

test('beside the flag a total of 0 says the same, and a vote of 0 contradicts it', () => {
  expect(come(ratio, { total: 0, notArising: 'x' })).toEqual({ state: 'notArising' });
  expect(come(ratio, { total: 2, notArising: 'x' })).toEqual({
    state: 'invalid',
    code: 'entry.flagWithNumbers',
  });
  expect(come(survey, { items: [0, null], notArising: 'x' })).toEqual({
    state: 'invalid',
    code: 'entry.flagWithNumbers',
  });
});

test('the time of day counts neither for a date nor for its deadline', () => {
  expect(come(deadline, { date: 46053.9, due: 46053.25 })).toEqual({ state: 'valid', score: 1 });
  expect(come(deadline, { date: 46054.1, due: 46053.9 })).toEqual({ state: 'valid', score: 0.5 });
  expect(come(deadline, { date: 46056.9, due: 46053.1 })).toEqual({ state: 'valid', score: 0.5 });
  expect(come(deadline, { date: 46057.1, due: 46053.9 })).toEqual({ state: 'valid', score: 0 });
});
