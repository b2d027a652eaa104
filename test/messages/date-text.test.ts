import { dateText } from '../../src/messages/date-text';
import { serialDate } from '../../src/rules/serial-date';

test.each([
  [serialDate(2026, 1, 31), '31/01/2026'],
  [serialDate(2025, 12, 5), '05/12/2025'],
  [serialDate(2026, 3, 14) + 0.99, '14/03/2026'],
])('day %d is written %s', (serial, text) => {
  expect(dateText(serial)).toBe(text);
});
