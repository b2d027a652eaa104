import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { findCriteria } from '../../../../src/features/overview/domain/find-criteria';
import { withCriterion } from '../../../catalogue/build-set';
import { deepSet } from '../../../catalogue/deep-set';

const codes = (sought: string, set = deepSet()): string[] =>
  findCriteria(set, sought).map(({ code }) => code);

test('a criterion is found by our code, whole, by its first or its last parts', () => {
  const all = deepSet().areas.flatMap(({ criteria }) => criteria);
  for (const { code } of all) {
    expect(codes(code)[0]).toBe(code);
    expect(codes(` ${code.toLowerCase()}) `)[0]).toBe(code);
    if (code.includes('.')) expect(codes(code.slice(code.indexOf('.') + 1))).toContain(code);
  }
});

test('by the number that the decision prints, which stands several times', () => {
  const printed = deepSet()
    .areas.flatMap(({ criteria }) => criteria)
    .filter(({ printedCode }) => printedCode !== undefined);
  expect(printed.length).toBeGreaterThan(2);
  for (const { code, printedCode } of printed) expect(codes(printedCode!)).toContain(code);
});

test('by words of its title, without marks', () => {
  const [found] = findCriteria(DEFAULT_SET, 'ke hoach cchc nam');
  expect(found?.code).toBe('1.1');
  expect(findCriteria(DEFAULT_SET, 'không có ở đâu cả')).toEqual([]);
  expect(findCriteria(DEFAULT_SET, '  ')).toEqual([]);
  // A word of two letters is one already.
  expect(findCriteria(DEFAULT_SET, 'số').length).toBeGreaterThan(0);
});

test.each<[string, string, readonly string[]]>([
  ['by a printed number first, then by our last part', '2', ['II.2', 'III.2', 'IV.2', 'I.2.2']],
  ['by first parts before words', 'I.2', ['I.2.1.a', 'I.2.1.đ', 'I.2.2', 'II.2', 'III.2', 'IV.2']],
  ['by a letter that closes with a bracket', 'B)', ['I.2.2']],
  ['by its last letter, which is no word', 'đ', ['I.2.1.đ']],
  ['by every word, in any order', 'chí  II TIÊU', ['II.1', 'II.2', 'III.1', 'III.2']],
  ['but not by one word of two', 'tiêu chuẩn', []],
  ['but not by a single letter of its title', 't', []],
  ['but not by a bracket alone', ')', []],
])('criteria are found %s', (_, sought, found) => {
  expect(codes(sought)).toEqual(found);
});

test('our code goes before the same number printed beside another criterion', () => {
  const set = withCriterion(deepSet(), 'I.1', { printedCode: 'II.2' });
  expect(codes('ii.2', set).slice(0, 2)).toEqual(['II.2', 'I.1']);
});

test('a printed letter is found however its mark was typed', () => {
  const set = withCriterion(deepSet(), 'I.1', { printedCode: 'ă' });
  for (const form of ['NFC', 'NFD'] as const) expect(codes('Ă'.normalize(form), set)).toEqual(['I.1']);
});
