import {
  codeInTitle,
  followsLetter,
  isCapitals,
  printedCode,
} from '../../../../src/features/sets/domain/printed-code';

/** A number by its parts, each with what it may be. */
const shown = (text: string): string | undefined => {
  const code = printedCode(text);
  return code?.segments
    .map(({ text: part, as }) => [part, ...Object.entries(as).map(each => each.join(' '))].join(', '))
    .join(' | ');
};

test.each([
  ['1', '1', '1, number 1'],
  ['01', '01', '1, number 1'],
  ['120', '120', '120, number 120'],
  ['II.1.', 'II.1', 'II, roman 2 | 1, number 1'],
  ['I', 'I', 'I, roman 1, upper 13'],
  ['XXIX', 'XXIX', 'XXIX, roman 29'],
  ['iv', 'iv', 'iv, smallRoman 4'],
  ['đ)', 'đ', 'đ, lower 7'],
  ['B', 'B', 'B, upper 4'],
  ['(1)', '1', '1, number 1'],
  ['(a)', 'a', 'a, lower 1'],
  ['1/', '1', '1, number 1'],
  ['2 -', '2', '2, number 2'],
  ['1 . 2', '1.2', '1, number 1 | 2, number 2'],
  ['1,2', '1.2', '1, number 1 | 2, number 2'],
  ['1a', '1a', '1, number 1 | a, lower 1'],
  ['A1', 'A1', 'A, upper 1 | 1, number 1'],
  ['TC 1.2', '1.2', '1, number 1 | 2, number 2'],
  ['TCTP3', '3', '3, number 3'],
  ['LV2', '2', '2, number 2'],
  ['1.2.3.4.5.6', '1.2.3.4.5.6', [1, 2, 3, 4, 5, 6].map(each => `${each}, number ${each}`).join(' | ')],
  ['-', '-', '-, bullet 1'],
  [' • ', '•', '•, bullet 1'],
])('"%s" is the number %s of the parts %s', (text, printed, parts) => {
  expect(printedCode(text)).toMatchObject({ printed, word: '' });
  expect(shown(text)).toBe(parts);
});

test.each([
  ['Mục 3', 'muc', '3'],
  ['LĨNH VỰC II', 'linh vuc', 'II'],
  ['Tiêu chí 1.2', 'tieu chi', '1.2'],
])('"%s" says that it numbers a %s', (text, word, printed) => {
  expect(printedCode(text)).toMatchObject({ word, printed });
});

test('Roman numbers are read up to 39, in capitals and in small letters', () => {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  for (let number = 1; number < 40; number++) {
    const roman = 'X'.repeat(Math.floor(number / 10)) + ones[number % 10]!;
    expect(printedCode(roman)?.segments[0]?.as.roman).toBe(number);
    expect(printedCode(roman.toLowerCase())?.segments[0]?.as.smallRoman).toBe(number);
  }
});

test.each(['', ' ', 'Kế hoạch', '1234', 'IIII', 'XL', 'Iv', 'ab', '1.2.3.4.5.6.7', '1..2', 'Mục', '1.x.yz'])(
  '"%s" is no number of a row',
  text => {
    expect(printedCode(text)).toBeUndefined();
  },
);

test.each([
  ['1. Kế hoạch', '1', 'Kế hoạch'],
  ['1) Kế hoạch', '1', 'Kế hoạch'],
  ['1 - Kế hoạch', '1', 'Kế hoạch'],
  ['II. Chỉ đạo ', 'II', 'Chỉ đạo'],
  ['a) Đúng hạn', 'a', 'Đúng hạn'],
  ['1.1.a. Đúng hạn', '1.1.a', 'Đúng hạn'],
  ['(1) Đúng hạn', '1', 'Đúng hạn'],
  ['(đ) Đúng hạn', 'đ', 'Đúng hạn'],
  ['- Đúng hạn', '-', 'Đúng hạn'],
  ['+Đúng hạn', '+', 'Đúng hạn'],
  ['Phần A: Chung', 'A', 'Chung'],
  ['Tiêu chí 3 – 5 ngày', '3', '5 ngày'],
  ['LĨNH VỰC IV. THỂ CHẾ', 'IV', 'THỂ CHẾ'],
])('"%s" begins with %s, and goes on with "%s"', (title, printed, rest) => {
  expect(codeInTitle(title)).toMatchObject({ code: { printed }, title: rest });
});

test.each([
  'Kế hoạch',
  '1 Kế hoạch',
  'a Kế hoạch',
  '2026 là năm',
  '1. 2 người',
  '1.',
  '(Kế hoạch)',
  'Phần A',
])('"%s" begins with no number', title => {
  expect(codeInTitle(title)).toBeUndefined();
});

const valueOf = (letter: string): number => printedCode(letter)!.segments[0]!.as.lower!;

test.each([
  ['abcdđeghiklmnopqrstuvxy', 'as offices count'],
  ['abcdefghijklmnopqrstuvwxyz', 'as in English'],
  ['aăâbcdđeêghiklmnoôơpqrstuưvxy', 'with every letter'],
])('each of the letters %s follows the one before it, %s, and none one behind it', letters => {
  const values = [...letters].map(valueOf);
  values.forEach((value, index) => {
    if (index > 0) expect(followsLetter(values[index - 1]!, value)).toBe(true);
    for (const later of values.slice(index)) expect(followsLetter(later, value)).toBe(false);
  });
});

test.each(['ac', 'bd', 'eh', 'gi', 'ln', 'uy'])('of %s the second does not follow the first', letters => {
  const [first, second] = [...letters].map(valueOf) as [number, number];
  expect(followsLetter(first, second)).toBe(false);
});

test.each([
  ['CHỈ ĐẠO, ĐIỀU HÀNH', true],
  ['1. THỂ CHẾ', true],
  ['UBND', true],
  ['Chỉ đạo', false],
  ['XÃ', false],
  ['123', false],
  ['', false],
])('"%s" stands in capitals: %s', (text, expected) => {
  expect(isCapitals(text)).toBe(expected);
});
