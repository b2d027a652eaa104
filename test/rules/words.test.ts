import * as words from '../../src/rules/words';

const groups = Object.entries(words as Record<string, string | Record<string, string>>).map(
  ([name, group]): [string, string[]] => [name, typeof group === 'string' ? [group] : Object.values(group)],
);

test.each(groups)('the words of %s are told from each other and from an empty cell', (_, values) => {
  expect(values.filter(word => word.trim() === '')).toEqual([]);
  expect(new Set(values.map(word => word.toLocaleLowerCase('vi'))).size).toBe(values.length);
});
