import { firstWords } from '../../../../src/features/overview/messages/first-words';

test('a text of a few lines stands there whole', () => {
  expect(firstWords('a'.repeat(240))).toBeUndefined();
});

test('a longer one shows its first whole words', () => {
  const words = Array.from({ length: 60 }, () => 'tỷ lệ').join(' ');
  const shown = firstWords(words)!;
  expect(shown.length).toBeLessThanOrEqual(121);
  expect(words.startsWith(`${shown.slice(0, -1)} `)).toBe(true);
});

test('one without words to part is cut all the same', () => {
  expect(firstWords(`https://${'a'.repeat(400)}`)!.length).toBe(121);
});
