import { dueIn } from '../../src/wording/due-date';

/** The last day that is still in time, and whether the text leaves no doubt of it. */
test.each<[condition: string, day: string, plain: boolean]>([
  ['chậm nhất ngày 01/4', '1/4', true],
  ['chậm nhất ngày 1/1', '1/1', true],
  ['chậm nhất ngày 31/12', '31/12', true],
  ['chậm nhất ngày 31/12/2026', '31/12', false],
  ['trước ngày 02/4', '1/4', true],
  ['trước ngày 02/01', '1/1', true],
  ['trước ngày 01/4', '31/3', true],
  ['trước ngày 01/5', '30/4', true],
  ['trước ngày 01/12', '30/11', true],
  ['trước ngày 01/02', '31/1', true],
  ['trước ngày 15/12/2026', '14/12', false],
  // The day before is another one in leap years.
  ['trước ngày 01/3', '28/2', false],
  ['trước ngày 02/3', '1/3', true],
  ['trong tháng 1', '31/1', true],
  ['trong tháng giêng', '31/1', true],
  ['trong tháng 2', '28/2', false],
  ['trong tháng 12', '31/12', true],
  ['trong quý I', '31/3', true],
  ['trong quý 4', '31/12', true],
  ['trước ngày 10/3 và 10/6', '9/3', false],
])('%s is until %s, without doubt: %s', (condition, day, plain) => {
  const due = dueIn(condition);
  expect(due && `${due.day.day}/${due.day.month}`).toBe(day);
  expect(due?.plain).toBe(plain);
});

test.each([
  'trước ngày 01/01',
  'chậm nhất ngày 0/4',
  'chậm nhất ngày 31/4',
  'chậm nhất ngày 32/12',
  'chậm nhất ngày 1/13',
  'chậm nhất ngày 1/0',
  'trước ngày 31/4',
  'trong tháng 0',
  'trong tháng 13',
  'kể từ ngày 01/4',
  'đúng hạn',
])('%s is no day of the year', condition => {
  expect(dueIn(condition)).toBeUndefined();
});
