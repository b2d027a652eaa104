import fc from 'fast-check';
import { amount, dayOfYear, percent, prescribed, share, shortNumber } from '../../src/messages/numbers-vi';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [1234567.5, '1.234.567,5'],
  [-1234, '-1.234'],
])('%d is written %s in running text', (value, text) => {
  expect(amount(value)).toBe(text);
});

test.each([
  [8, '8,00'],
  [0.5, '0,50'],
  [0.125, '0,125'],
  [1.005, '1,005'],
])('%d points that a set prescribes are written %s, and never rounded', (value, text) => {
  expect(prescribed(value)).toBe(text);
});

test.each([
  [1, '100%'],
  [1.2, '120%'],
  [0.98765, '98,77%'],
  [0.99996, 'gần 100%'],
  [1.00001, '100%'],
  [0, '0%'],
])('a share of %d is written %s: what is not all is never shown as all', (value, text) => {
  expect(share(value)).toBe(text);
});

test('a share is written with four decimals at most where it is prescribed, with two where it is compared', () => {
  expect([percent(0.123456789), share(0.123456789), shortNumber(1234.5678)]).toEqual([
    '12,3457%',
    '12,35%',
    '1.234,57',
  ]);
});

test('official papers put a zero before days below 10 and before January and February alone', () => {
  const days = fc.tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(days, ([day, month]) => {
      const [first, second] = dayOfYear(day, month).split('/');
      expect([Number(first), Number(second)]).toEqual([day, month]);
      expect([first!.startsWith('0'), second!.startsWith('0')]).toEqual([day < 10, month < 3]);
    }),
  );
});
