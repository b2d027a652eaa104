import { codedTitle } from '../../src/catalogue/index-set';

test.each([
  [undefined, '1.1. Ban hành kế hoạch'],
  ['1.1', '1.1. Ban hành kế hoạch'],
  ['a', '1.1 · a) Ban hành kế hoạch'],
  ['-', '1.1 · - Ban hành kế hoạch'],
  ['3', '1.1 · 3. Ban hành kế hoạch'],
])('a criterion that the decision numbers %s is called by both codes', (printedCode, expected) => {
  const coded = {
    code: '1.1',
    title: 'Ban hành kế hoạch',
    ...(printedCode !== undefined && { printedCode }),
  };
  expect(codedTitle(coded)).toBe(expected);
});
