import { addedAt } from '../../src/workbook/rows-edit';

test('rows that were added begin in the first column of the first of them', () => {
  expect(addedAt({ sheet: 'Minh chứng', first: 5 })).toEqual({ sheet: 'Minh chứng', address: 'A5' });
});
