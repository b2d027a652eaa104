import { readSources } from '../architecture/read-sources';

const SOURCES = readSources('src');
const TESTS = readSources('test/messages');

/** What a pattern finds first in each place of a text. */
const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name!);

test('there are examples of the issues of every family that has Vietnamese sentences, and each is told', () => {
  const vietnamese = [...SOURCES].filter(([path]) => /(?:^|[/-])vi\.ts$/.test(path));
  const families = vietnamese.flatMap(([, text]) => all(text, /\bSentences<(?:Exclude<)?(\w+)/g));
  const examples = TESTS.get('test/messages/issue-examples.ts')!;
  const told = TESTS.get('test/messages/told-issues.ts')!;
  expect(families.length).toBeGreaterThan(10);
  expect(all(examples, /= issuesOf<(?:Exclude<)?(\w+)/g)).toEqual(expect.arrayContaining(families));
  const lists = all(examples, /^export const (\w+) = issuesOf</gm);
  expect(all(told, /\b(?:family|told)\((\w+),/g)).toEqual(expect.arrayContaining(lists));
});
