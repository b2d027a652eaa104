import { freeName } from '../../../../src/features/ranking/domain/free-name';

test('a name that is taken is counted on to the first that is free', () => {
  expect(freeName('a.xlsx', [])).toBe('a.xlsx');
  expect(freeName('a.xlsx', ['a.xlsx', 'b.xlsx'])).toBe('a.xlsx (2)');
  expect(freeName('a.xlsx', ['a.xlsx', 'a.xlsx (2)', 'a.xlsx (4)'])).toBe('a.xlsx (3)');
});
