import { criteriaOf } from '../../src/catalogue/index-set';
import { SHIPPED_SETS } from '../../src/catalogue/shipped';
import { fullWords } from '../../src/messages/full-words';

/** What official documents introduce themselves, and names that are no abbreviations of words. */
const KEPT = ['CCHC', 'TTHC', 'UBND', 'HĐND', 'ISO', 'TCVN', 'VNeID'];
const shortIn = (text: string): string[] =>
  (text.match(/(?<![\p{L}\d/-])\p{Lu}[\p{Lu}&-]*\p{Lu}(?![\p{L}\d])/gu) ?? []).filter(
    word => !KEPT.includes(word),
  );

const texts = SHIPPED_SETS.flatMap(set =>
  criteriaOf(set).flatMap(({ title, owner, task = '', evidence }) => [title, owner, task, ...evidence]),
);

test('a document has no abbreviation of the sets that ship but those that it introduces itself', () => {
  expect(new Set(texts.flatMap(shortIn)).size).toBeGreaterThan(5);
  expect([...new Set(texts.map(fullWords).flatMap(shortIn))]).toEqual([]);
});

test('what was written out has more letters than before, and everything else stays', () => {
  const changed = texts.filter(text => fullWords(text) !== text);
  expect(changed.length).toBeGreaterThan(10);
  for (const text of changed) {
    expect(fullWords(text).length).toBeGreaterThan(text.length);
    expect(fullWords(fullWords(text))).toBe(fullWords(text));
  }
});
