import { kindOf } from '../../src/rules/kinds';

test('what is deducted and what is added goes up to a limit', () => {
  const deduct = { kind: 'deduct', counted: 'Số vụ việc', pointsEach: 0.5 } as const;
  expect(kindOf(deduct).facts(deduct, 2)).toMatchObject({ form: 'deduct', limit: 0 });
  const least = { ...deduct, floor: 1.5 };
  expect(kindOf(least).facts(least, 2)).toMatchObject({ form: 'deduct', limit: 1.5 });
  const bonus = { kind: 'bonus', counted: 'Số sáng kiến', pointsEach: 0.5 } as const;
  expect(kindOf(bonus).facts(bonus, 2)).toMatchObject({ form: 'bonus', limit: 2 });
});
