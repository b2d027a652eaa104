import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES, FLOORS, SHARED } from './architecture/layout';
import { readSources } from './architecture/read-sources';
import { crowdedFolders, violations } from './architecture/violations';

const folders = (path: string): string[] => readdirSync(join(__dirname, '../src', path)).sort();

test('a file of src imports only from rooms below it, and keeps to what it may name', () => {
  const sources = readSources('src');
  expect(sources.size).toBeGreaterThan(80);
  expect(violations(sources)).toEqual([]);
});

test('no folder of the tests holds more than can be read at a glance', () => {
  expect(crowdedFolders([...readSources('test').keys()])).toEqual([]);
});

test('src has the rooms of the design', () => {
  expect(folders('.')).toEqual([...SHARED, 'features', 'app'].sort());
  expect(folders('features')).toEqual([...FEATURES].sort());
  const floors = new Set(FEATURES.flatMap(feature => folders(`features/${feature}`)));
  expect([...floors].filter(floor => !(floor in FLOORS))).toEqual([]);
});

describe('the check can fail:', () => {
  const told = (files: Record<string, string>): string[] => violations(new Map(Object.entries(files)));
  const target = {
    'src/scores/b.ts': '',
    'src/excel/run.ts': '',
    'src/functions/functions.ts': '',
    'src/app/a.ts': '',
    'src/features/send/domain/d.ts': '',
    'src/features/send/pane/View.tsx': '',
  };

  test.each<[source: string, path: string, violation: string]>([
    ["import { b } from '../scores/b';", 'src/rules/a.ts', 'imports src/scores/b.ts, which is above it'],
    ["import type { b } from '../scores/b';", 'src/rules/a.ts', 'imports src/scores/b.ts, which is above it'],
    ["export * from '../scores/b';", 'src/rules/a.ts', 'imports src/scores/b.ts, which is above it'],
    ["await import('../scores/b');", 'src/rules/a.ts', 'imports src/scores/b.ts, which is above it'],
    ["type B = import('../scores/b').B;", 'src/rules/a.ts', 'imports src/scores/b.ts, which is above it'],
    ["import '../excel/run';", 'src/workbook/a.ts', 'imports src/excel/run.ts, which is above it'],
    ["import './gone';", 'src/rules/a.ts', 'imports src/rules/gone, which is not there'],
    ["import '../app/a';", 'src/ui/b.ts', 'imports src/app/a.ts, the entry'],
    [
      "import '../features/send/domain/d';",
      'src/ui/b.ts',
      'imports src/features/send/domain/d.ts, a feature',
    ],
    [
      "import '../../send/domain/d';",
      'src/features/check/pane/a.ts',
      'imports src/features/send/domain/d.ts, a later feature',
    ],
    [
      "import '../pane/View';",
      'src/features/send/domain/a.ts',
      'imports src/features/send/pane/View.tsx, a floor above',
    ],
    [
      "import '../../send/pane/View';",
      'src/features/merge/excel/a.ts',
      'imports src/features/send/pane/View.tsx, a floor above',
    ],
    [
      "import '../../../excel/run';",
      'src/features/send/workbook/a.ts',
      'imports src/excel/run.ts, which is above it',
    ],
    [
      "import '../features/send/pane/View';",
      'src/app/b.ts',
      'imports src/features/send/pane/View.tsx at once',
    ],
    ["import { zip } from 'fflate';", 'src/scores/a.ts', 'imports fflate, a package'],
    ["import { useState } from 'react';", 'src/excel/a.ts', 'imports react, which only pane floors'],
    [
      "import { useState } from 'react';",
      'src/features/send/excel/a.ts',
      'imports react, which only pane floors',
    ],
    ["import { join } from 'node:path';", 'src/files/a.ts', 'imports node:path, which no browser has'],
    ['Office.onReady();', 'src/app/b.tsx', 'names Office'],
    ['let sheet: Excel.Worksheet;', 'src/features/send/pane/a.ts', 'names Excel'],
    ['throw new CustomFunctions.Error(1);', 'src/excel/a.ts', 'names CustomFunctions'],
    ['document.title;', 'src/features/send/messages/a.ts', 'names document'],
    ['const day = process.env;', 'src/ledger/a.ts', 'names process'],
    ['export {};', 'src/helpers/a.ts', 'is in no room of the design'],
    ['export {};', 'src/features/send/a.ts', 'is in no room of the design'],
    ['export {};', 'src/features/send/helpers/a.ts', 'is in no room of the design'],
  ])('%s in %s', (source, path, violation) => {
    const [found, ...more] = told({ ...target, [path]: source });
    expect(found).toContain(`${path} ${violation}`);
    // Every sentence says what to do.
    expect(found).toMatch(
      /: |, which is not there: |a chunk of its own|no browser has|which only pane floors/,
    );
    expect(more).toEqual([]);
  });

  test.each<[source: string, path: string]>([
    ["import { b } from '../scores/b';", 'src/messages/a.ts'],
    ["import { b } from './b';\nimport set from './set.json';", 'src/scores/a.ts'],
    ["import '../../send/domain/d';", 'src/features/merge/pane/a.ts'],
    ["import '../domain/d';", 'src/features/send/pane/a.ts'],
    ["import '../../../excel/run';", 'src/features/send/pane/a.ts'],
    ["await import('../features/send/pane/View');", 'src/app/b.ts'],
    ["import type { V } from '../features/send/pane/View';", 'src/app/b.ts'],
    ["const text = 'Excel.run'; // Office.onReady", 'src/ledger/a.ts'],
    ['rows.map(process => process.code);', 'src/ledger/a.ts'],
    ['const a = { document: rule.window };', 'src/ledger/a.ts'],
    ['Office.onReady();', 'src/excel/a.ts'],
    ['let sheet: Excel.Worksheet;', 'src/features/send/excel/a.ts'],
    ['CustomFunctions.associate(1);', 'src/functions/a.ts'],
    ['document.title;', 'src/ui/a.tsx'],
  ])('but not for %s in %s', (source, path) => {
    expect(told({ ...target, 'src/scores/set.json': '{}', [path]: source })).toEqual([]);
  });

  test('what the functions bundle reaches by another file', () => {
    expect(
      told({
        'src/functions/functions.ts': "import { a } from './a';\nimport type { c } from '../workbook/c';",
        'src/functions/a.ts': "import { c } from '../workbook/c';",
        'src/workbook/c.ts': '',
      }),
    ).toEqual([
      'the functions bundle holds src/functions/functions.ts > src/functions/a.ts > src/workbook/c.ts',
    ]);
  });

  test('a circle of imports, also of types alone', () => {
    expect(
      told({
        'src/rules/a.ts': "import type { C } from './c';",
        'src/rules/b.ts': "import { a } from './a';\nimport type { A } from './a';",
        'src/rules/c.ts': "export type { B } from './b';\nimport { d } from './d';",
        'src/rules/d.ts': '',
      }),
    ).toEqual([
      'src/rules/a.ts > src/rules/c.ts > src/rules/b.ts > src/rules/a.ts is a circle: ' +
        'move what they share into a file of its own, which imports neither',
    ]);
  });

  test('a folder that nobody can read at a glance', () => {
    const files = Array.from({ length: 41 }, (_, index) => [`src/rules/rule-${index}.ts`, ''] as const);
    expect(told({ ...target, ...Object.fromEntries(files) })).toEqual([
      'src/rules holds 41 files: divide it by what its files do',
    ]);
  });
});
