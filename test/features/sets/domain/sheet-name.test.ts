import fc from 'fast-check';
import { isSheetName } from '../../../../src/catalogue/laws';
import { sheetName } from '../../../../src/features/sets/domain/sheet-name';

const named = (title: string, taken: readonly string[] = [], printedCode = 'I'): string =>
  sheetName({ code: 'II', printedCode, title }, new Set(taken));

test.each([
  ['Thể chế', 'I. Thể chế'],
  ["'Thể chế'", 'I. Thể chế'],
  ['[Thể chế]/Tài chính: *?\\ công', 'I. Thể chế Tài chính công'],
  ['Công tác chỉ đạo, điều hành cải cách hành chính', 'I. Công tác chỉ đạo, điều hành'],
])('the sheet of "%s" is called "%s"', (title, name) => {
  expect(named(title)).toBe(name);
});

test('without a printed number, or where another sheet has the name, it goes by our code', () => {
  expect(named('Thể chế', [], '')).toBe('II. Thể chế');
  expect(named('Thể chế', ['i. thể chế'])).toBe('II');
});

test('whatever an area is called, Excel takes the name of its sheet', () => {
  const title = fc.string({ unit: fc.constantFrom(..."ab Đ'[]:*?/\\\n,;–"), maxLength: 60 });
  fc.assert(
    fc.property(title, each => expect(isSheetName(named(each))).toBe(true)),
    { numRuns: 500 },
  );
});
