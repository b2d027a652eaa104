import { asksFor } from '../../src/rules/asks';
import { EMPTY_ENTRY } from '../../src/rules/entry';
import { countVotes } from '../../src/rules/survey';
import { kindOf } from '../../src/rules/kinds';

test('of the answers of a survey those are named that count as satisfied', () => {
  const survey = {
    kind: 'survey',
    satisfied: 'Hài lòng',
    valid: 'Hợp lệ',
    levels: [
      { name: 'Tốt', satisfied: true },
      { name: 'Kém', satisfied: false },
    ],
  } as const;
  expect(kindOf(survey).facts(survey, 1)).toMatchObject({ form: 'survey', levels: ['Tốt'] });
});

test('what is deducted and what is added goes up to a limit', () => {
  const deduct = { kind: 'deduct', counted: 'Số vụ việc', pointsEach: 0.5 } as const;
  expect(kindOf(deduct).facts(deduct, 2)).toMatchObject({ form: 'deduct', limit: 0 });
  const least = { ...deduct, floor: 1.5 };
  expect(kindOf(least).facts(least, 2)).toMatchObject({ form: 'deduct', limit: 1.5 });
  const bonus = { kind: 'bonus', counted: 'Số sáng kiến', pointsEach: 0.5 } as const;
  expect(kindOf(bonus).facts(bonus, 2)).toMatchObject({ form: 'bonus', limit: 2 });
});

test('a date was achieved on its day, whatever the time', () => {
  const deadline = { kind: 'deadline', due: { month: 1, day: 31 }, latePoints: 0, graceDays: 0 } as const;
  const entry = { ...EMPTY_ENTRY, date: 46_050.75, due: 46_053.25 };
  expect(kindOf(deadline).achieved(deadline, entry)).toEqual({ form: 'deadline', date: 46_050, due: 46_053 });
});

test('a checklist asks for its items, be it one', () => {
  expect(asksFor({ kind: 'checklist', items: [['Ý', 1]] }, 'items')).toBe(true);
});

test('a level of answers without votes counts as none', () => {
  const levels = [
    { name: 'Tốt', satisfied: true },
    { name: 'Kém', satisfied: false },
  ];
  const survey = { kind: 'survey', satisfied: 'Hài lòng', valid: 'Hợp lệ', levels } as const;
  expect(countVotes(survey, [38])).toEqual({ done: 38, total: 38 });
});
