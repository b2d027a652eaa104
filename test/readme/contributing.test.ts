import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_KINDS } from '../../src/features/reports/messages/documents';
import { enteredColumns, LEDGER_REGISTERS } from '../../src/ledger/registers';
import { vi } from '../../src/messages/vi';
import { FUNCTION_IDS } from '../../src/rules/custom-function';
import { KINDS } from '../../src/rules/kinds';
import { FLOORS } from '../architecture/layout';
import { readSources } from '../architecture/read-sources';

const ROOT = join(__dirname, '../..');
const TEXT = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const SOURCES = readSources('src');

/** The rows of the table under a heading, without its head, each as its cells. */
function rowsUnder(heading: string): string[][] {
  const section = TEXT.split(`## ${heading}`)[1]!.split('\n## ')[0]!;
  const rows = section.split('\n').filter(line => line.startsWith('|'));
  return rows.slice(2).map(row => row.split('|').map(cell => cell.trim()));
}
const paths = (text: string): string[] =>
  [...text.matchAll(/`((?:src|test)\/[^`]+)`/g)].map(([, path]) => path!);
const costs = rowsUnder('What a change costs');

/** The files of src whose text fits, in the order of their paths. */
const filesWith = (fits: (text: string) => boolean): string[] =>
  [...SOURCES].flatMap(([path, text]) => (/\.tsx?$/.test(path) && fits(text) ? [path] : [])).sort();
const mentions = (text: string, name: string, flags = ''): boolean =>
  new RegExp(`\\b${name}\\b`, flags).test(text);
/** What a pattern finds first in each place of a file. */
const wordsIn = (path: string, pattern: RegExp): string[] =>
  [...SOURCES.get(path)!.matchAll(pattern)].map(([, word]) => word!);

test('every file that is named is there', () => {
  expect(paths(TEXT).length).toBeGreaterThan(15);
  expect(paths(TEXT).filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
});

test.each(costs)('%s%s costs as many files as are named', (_, change, files, which) => {
  expect([change, new Set(paths(which)).size]).toEqual([change, Number(files)]);
});

/**
 * What there is of each thing that can be added. A file that names all of them is one in which a new one has to be named;
 * what such a file is known by that names none of them stands under `besides`.
 */
const ALL: Readonly<Record<string, { readonly names: readonly string[]; readonly besides?: RegExp }>> = {
  'a column of a register': {
    names: LEDGER_REGISTERS.flatMap(register => enteredColumns(register)),
    besides: /^export const SCHEMA_VERSION\b/m,
  },
  'a kind of rule': { names: Object.keys(KINDS), besides: /^export function wholeRuleText\b/m },
  'a parameter of a kind under a new name': {
    names: wordsIn('src/rules/law.ts', /^export type Rule(?:Text|Choice|Names|List) = (.+);$/gm).flatMap(
      types => [...types.matchAll(/'(\w+)'/g)].map(([, name]) => name!),
    ),
  },
  'a family of wordings': { names: wordsIn('src/wording/read-rule.ts', /^ {2}(read\w+),$/gm) },
  'a view': { names: Object.keys(vi.pane.nav.views) },
  'a document': { names: DOCUMENT_KINDS },
  'a custom function': { names: FUNCTION_IDS },
};

test('each change that is told is one of those that are looked into', () => {
  expect(costs.map(([, change]) => change)).toEqual(Object.keys(ALL));
});

test.each(costs)(
  '%s%s touches the files that name each one there is, and no other',
  (_, change, __, which) => {
    const { names, besides } = ALL[change]!;
    const like = new Set(
      [...which.matchAll(/like (?:that of )?`([^`]+)`(?: and `([^`]+)`)?/g)].flatMap(([, one, other]) => [
        one!,
        other ?? one!,
      ]),
    );
    const named = paths(which).filter(path => !like.has(path));
    expect(names.length).toBeGreaterThan(2);
    expect(named.sort()).toEqual(
      filesWith(text => names.every(name => mentions(text, name)) || besides?.test(text) === true),
    );
    // What is shown as an example is one of them.
    const strange = [...like].filter(path => !names.some(name => mentions(SOURCES.get(path)!, name, 'i')));
    expect(strange).toEqual([]);
  },
);

test('a language costs the files that are told', () => {
  const english = [...SOURCES.keys()].filter(path => /[/-]en\.ts$/.test(path));
  const both = english.filter(path => mentions(SOURCES.get(path)!, 'ByLanguage'));
  const told = TEXT.split('\n').find(line => line.startsWith('A language is '))!;
  expect([...told.matchAll(/\d+/g)].map(([number]) => Number(number)).slice(0, 2)).toEqual([
    english.length,
    both.length,
  ]);
  const apart = filesWith(text =>
    /'vi' \| 'en'|=== '(?:vi|en)'|\? '(?:vi|en)' :|\bByLanguage<[^;]*\ben:/.test(text),
  );
  expect(paths(told).sort()).toEqual(apart.filter(path => !english.includes(path)));
});

test('the floors are those that the architecture knows, in their order', () => {
  const floors = rowsUnder('Where things go').map(([, floor]) => floor!.replaceAll('`', ''));
  expect(floors).toEqual(Object.keys(FLOORS));
});

test.each([
  ['a column of a register', 4],
  ['a view', 6],
  ['a kind of rule', 4],
])('%s costs at most %i files', (change, most) => {
  const row = costs.find(cells => cells[1] === change);
  expect(Number(row![2])).toBeLessThanOrEqual(most);
});
