import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from './architecture/read-sources';
import { FOLDERS, violations } from './architecture/violations';

test('a folder of src imports only from the folders above it, and keeps to what it may name', () => {
  const sources = readSources('src');
  expect(sources.size).toBeGreaterThan(80);
  expect(violations(sources)).toEqual([]);
});

test('src has the folders of the design', () => {
  expect(readdirSync(join(__dirname, '../src')).sort()).toEqual([...FOLDERS].sort());
});

describe('the check can fail:', () => {
  const told = (files: Record<string, string>): string[] => violations(new Map(Object.entries(files)));
  const target = { 'src/domain/b.ts': '', 'src/excel/run.ts': '', 'src/functions/functions.ts': '' };

  test.each<[source: string, path: string, violation: string]>([
    ["import { b } from '../domain/b';", 'src/rules/a.ts', 'imports src/domain/b.ts, which is below it'],
    ["import type { b } from '../domain/b';", 'src/rules/a.ts', 'imports src/domain/b.ts, which is below it'],
    ["export * from '../domain/b';", 'src/rules/a.ts', 'imports src/domain/b.ts, which is below it'],
    ["await import('../domain/b');", 'src/rules/a.ts', 'imports src/domain/b.ts, which is below it'],
    ["type B = import('../domain/b').B;", 'src/rules/a.ts', 'imports src/domain/b.ts, which is below it'],
    ["import '../excel/run';", 'src/workbook/a.ts', 'imports src/excel/run.ts, which is below it'],
    ["import './gone';", 'src/rules/a.ts', 'imports src/rules/gone, which is not there'],
    ["import { zip } from 'fflate';", 'src/domain/a.ts', 'imports the package fflate'],
    ["import { join } from 'node:path';", 'src/files/a.ts', 'imports node:path'],
    ['Office.onReady();', 'src/pane/a.tsx', 'names Office'],
    ['let sheet: Excel.Worksheet;', 'src/files/a.ts', 'names Excel'],
    ['throw new CustomFunctions.Error(1);', 'src/excel/a.ts', 'names CustomFunctions'],
    ['document.title;', 'src/messages/a.ts', 'names document'],
    ['const day = process.env;', 'src/domain/a.ts', 'names process'],
    ['export {};', 'src/helpers/a.ts', 'is in no folder of the design'],
  ])('%s in %s', (source, path, violation) => {
    expect(told({ ...target, [path]: source })).toEqual([`${path} ${violation}`]);
  });

  test.each<[source: string, path: string]>([
    ["import { b } from '../domain/b';", 'src/messages/a.ts'],
    ["import { b } from './b';\nimport set from './set.json';", 'src/domain/a.ts'],
    ["const text = 'Excel.run'; // Office.onReady", 'src/domain/a.ts'],
    ['rows.map(process => process.code);', 'src/domain/a.ts'],
    ['const a = { document: rule.window };', 'src/domain/a.ts'],
    ['Office.onReady();', 'src/excel/a.ts'],
    ['CustomFunctions.associate(1);', 'src/functions/a.ts'],
    ['document.title;', 'src/pane/a.tsx'],
  ])('but not for %s in %s', (source, path) => {
    expect(told({ ...target, 'src/domain/set.json': '{}', [path]: source })).toEqual([]);
  });

  test('what the functions bundle reaches by another file', () => {
    expect(
      told({
        'src/functions/functions.ts': "import { a } from './a';\nimport type { c } from '../workbook/c';",
        'src/functions/a.ts': "import { c } from '../workbook/c';\nimport { h } from 'react';",
        'src/workbook/c.ts': '',
      }),
    ).toEqual([
      'the functions bundle holds src/functions/functions.ts > src/functions/a.ts > src/workbook/c.ts',
      'the functions bundle holds the package react',
    ]);
  });
});
