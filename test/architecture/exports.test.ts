import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources, type Sources } from './read-sources';

const EXPORT = /^export (?:async |abstract )*(?:const|function\*?|class|interface|type) (\w+)/gm;

/** The files of src by the names that they export. */
function exportersOf(sources: Sources): ReadonlyMap<string, ReadonlySet<string>> {
  const exporters = new Map<string, Set<string>>();
  for (const [path, text] of sources)
    if (path.startsWith('src/'))
      for (const [, name] of text.matchAll(EXPORT))
        exporters.set(name!, (exporters.get(name!) ?? new Set()).add(path));
  return exporters;
}

/** Names that several files export: one name, one concept. */
function namedTwice(sources: Sources): string[] {
  return [...exportersOf(sources)].flatMap(([name, paths]) =>
    paths.size > 1
      ? [`${name} is exported by ${[...paths].sort().join(' and ')}: name one of them otherwise`]
      : [],
  );
}

/** Names that are exported and that no other file has a use for. */
function usedByNobody(sources: Sources): string[] {
  const users = new Map<string, Set<string>>();
  for (const [path, text] of sources)
    for (const [word] of text.matchAll(/\w+/g)) users.set(word, (users.get(word) ?? new Set()).add(path));
  return [...exportersOf(sources)].flatMap(([name, paths]) =>
    [...paths].flatMap(path =>
      [...users.get(name)!].some(user => user !== path)
        ? []
        : [`${path} exports ${name}, which nobody imports: keep it to itself`],
    ),
  );
}

const sources = new Map([
  ...[...readSources('src'), ...readSources('test')].filter(([path]) => !path.endsWith('.json')),
  ['webpack.config.js', readFileSync(join(__dirname, '../../webpack.config.js'), 'utf8')],
]);

test('no two files of src export the same name', () => {
  expect(namedTwice(sources)).toEqual([]);
});

test('what a file of src exports is used by another one', () => {
  expect(usedByNobody(sources)).toEqual([]);
});

test('the check can fail', () => {
  const made = new Map([
    ['src/rules/a.ts', 'export type Step = 1;\nexport const alone = 1;'],
    ['src/ui/b.ts', "import type { Step as Other } from '../rules/a';\nexport async function Step() {}"],
  ]);
  expect(namedTwice(made)).toEqual([
    'Step is exported by src/rules/a.ts and src/ui/b.ts: name one of them otherwise',
  ]);
  expect(usedByNobody(made)).toEqual([
    'src/rules/a.ts exports alone, which nobody imports: keep it to itself',
  ]);
});
