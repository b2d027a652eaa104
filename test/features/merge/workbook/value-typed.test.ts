import type { EntryPlace } from '../../../../src/features/merge/workbook/place-label';
import { valueTyped } from '../../../../src/features/merge/workbook/value-typed';
import { serialDate } from '../../../../src/rules/serial-date';

const criterion = (field: string): EntryPlace => ({ in: 'criterion', code: '1.1', field }) as EntryPlace;
const register = (name: string, field: string): EntryPlace =>
  ({ in: 'register', register: name, index: 0, field }) as EntryPlace;
const DAY = serialDate(2026, 6, 10);

test.each<[string, EntryPlace, string, ReturnType<typeof valueTyped>]>([
  ['a number where numbers stand', criterion('done'), ' 12,5 ', 12.5],
  ['a number of appraised points', criterion('appraised1'), '2,25', 2.25],
  ['a number of points that were appraised again', criterion('appraised2'), '0', 0],
  ['a total', criterion('total'), '12.500,5', 12500.5],
  ['a total that may be two numbers', criterion('total'), '1.250', '1.250'],
  ['a result', criterion('result'), '7', 7],
  ['a level is no number', criterion('result'), 'Đạt', 'Đạt'],
  ['points that a shortcoming lost', register('remediation', 'lost'), '0,25', 0.25],
  ['a word where a number should stand', criterion('done'), 'nhiều', 'nhiều'],
  ['a day where days stand', criterion('date'), '10/06/2026', DAY],
  ['a day in a register', register('evidence', 'signed'), '10/6/2026', DAY],
  ['a word where a day should stand', criterion('date'), 'mai', 'mai'],
  ['a day that no calendar has', criterion('date'), '31/02/2026', '31/02/2026'],
  ['a note that looks like a number', criterion('note'), '12,5', '12,5'],
  ['a note that looks like a day', criterion('note'), '10/06/2026', '10/06/2026'],
  ['a number of a paper', register('evidence', 'number'), '20', '20'],
  ['nothing', criterion('done'), '  ', null],
  ['nothing in a note', criterion('note'), '', null],
])('%s', (_, place, text, value) => {
  expect(valueTyped(place, text)).toEqual(value);
});
