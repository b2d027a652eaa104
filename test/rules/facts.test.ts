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
