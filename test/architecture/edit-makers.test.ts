import { readSources, type Sources } from './read-sources';
import { sourceFacts } from './source-facts';

/** Where every kind of edit is listed that the law of edits is put to. */
const KINDS = 'test/excel/edit-kinds.ts';
/** What says of an edit how a half of it is told; who names it makes one, but for its type and those who carry it out. */
const MAKES = /\bhalfDone\b/;
const MAKES_NONE = /^src\/(excel\/|workbook\/book-edit\.ts)/;

/** Functions that make an edit, each behind its file; of what is made outside any function, the file alone. */
function makersOf(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) =>
    path.startsWith('src/') && !MAKES_NONE.test(path)
      ? text
          .split(/^(?=(?:export )?(?:async )?function )/m)
          .filter(part => MAKES.test(part))
          .map(part => `${path} ${/function (\w+)/.exec(part)?.[1] ?? ''}`)
      : [],
  );
}

/** The files that a file imports, and what those import in their turn. */
function reachedFrom(path: string, sources: Sources, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(path) || !sources.has(path)) return reached;
  reached.add(path);
  for (const { target } of sourceFacts(path, sources).imports) reachedFrom(target, sources, reached);
  return reached;
}

/** Makers of edits that no kind of edit is made by. */
function untried(sources: Sources): string[] {
  const reached = [...reachedFrom(KINDS, sources)];
  return makersOf(sources).filter(maker => {
    const [file, name] = maker.split(' ') as [string, string];
    const called = new RegExp(`\\b${name}\\(`);
    return !name || !reached.some(path => path !== file && called.test(sources.get(path)!));
  });
}

test('every function that makes an edit makes one of those to which the law of edits is put', () => {
  const sources = new Map([...readSources('src'), ...readSources('test')]);
  expect(makersOf(sources).length).toBeGreaterThan(10);
  expect(untried(sources)).toEqual([]);
});

test('the check can fail', () => {
  const maker = (name: string): string => `export function ${name}() {\n  return { halfDone };\n}\n`;
  const sources = new Map([
    ['src/workbook/rows-edit.ts', `${maker('rowsEdit')}${maker('lostEdit')}`],
    [
      'src/features/sets/pane/put-away.ts',
      "import { lostEdit } from '../../../workbook/rows-edit';\nlostEdit();",
    ],
    ['src/features/sets/workbook/alone.ts', 'export const alone = { halfDone };'],
    ['test/excel/rows.ts', "import { rowsEdit } from '../../src/workbook/rows-edit';\nrowsEdit();"],
    [KINDS, "import './rows';"],
  ]);
  expect(untried(sources)).toEqual([
    'src/workbook/rows-edit.ts lostEdit',
    'src/features/sets/workbook/alone.ts ',
  ]);
});
