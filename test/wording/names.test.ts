import fc from 'fast-check';
import { atWord, nameOf, shareNames, shortened } from '../../src/wording/names';

test.each([
  ['Ban hành kế hoạch', 14, 'Ban hành kế…'],
  ['Ban hành kế hoạch', 12, 'Ban hành kế…'],
  ['Ban hành kế hoạch', 11, 'Ban hành…'],
  ['Ban hành (kế hoạch)', 12, 'Ban hành…'],
  ['Ban hành, kế hoạch', 12, 'Ban hành…'],
  ['  Ban \n hành  ', 8, 'Ban hành'],
  // A word that is too long by itself is cut within.
  ['Banhànhkếhoạch', 8, 'Banhành…'],
])('"%s" in %d letters is "%s"', (text, limit, short) => {
  expect(shortened(text, limit)).toBe(short);
});

test.each([
  ['một hai ba', 20, 'một hai ba'],
  ['một hai ba', 10, 'một hai ba'],
  ['một hai ba', 9, 'một hai'],
  ['một hai ba', 7, 'một hai'],
  ['một, hai', 5, 'một'],
  ['một – hai', 6, 'một'],
  // A cut in the middle of a word loses less than half of what there is room for.
  ['abcdefghij', 4, 'abcd'],
  ['ab cdefgh', 4, 'ab c'],
])('"%s" in %d letters is "%s"', (text, length, cut) => {
  expect(atWord(text, length)).toBe(cut);
});

test('a name is never longer than it may be, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 4, max: 30 }), (text, limit) => {
      const short = shortened(text, limit);
      expect(short.length).toBeLessThanOrEqual(limit);
      expect(text.replace(/\s+/g, ' ').trim().startsWith(short.replace(/…$/, ''))).toBe(true);
    }),
  );
});

test.each([
  [' - Số hồ sơ; ', 'Số hồ sơ'],
  ['2025', 'khác'],
  [' :.', 'khác'],
])('what stands around the name in "%s" is left out', (text, name) => {
  expect(nameOf(text, 'khác')).toBe(name);
});

test.each([
  ['Tỷ lệ hồ sơ đúng hạn', 'Số hồ sơ đúng hạn'],
  ['Tỷ lệ phần trăm hồ sơ đúng hạn', 'Số hồ sơ đúng hạn'],
  ['Tỷ lệ % hồ sơ đúng hạn', 'Số hồ sơ đúng hạn'],
  ['TỶ LỆ (%) hồ sơ'.normalize('NFD'), 'Số hồ sơ'],
  ['Hồ sơ đúng hạn', 'Số đã thực hiện'],
])('of the title "%s" what is done is called "%s"', (title, done) => {
  expect(shareNames(title)).toEqual({ done, total: 'Tổng số' });
});
