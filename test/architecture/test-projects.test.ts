import { readSources } from './read-sources';

type Project = 'plain' | 'engine' | 'browser';

/** What jest's configuration sorts test files with. */
const { projectOf, testsByProject } = jest.requireActual<{
  projectOf: (test: string, sources: ReadonlyMap<string, string>) => Project;
  testsByProject: (root: string) => Readonly<Record<Project, readonly string[]>>;
}>('../../.config/test-projects.cjs');

test('every test file is in one project, and each project is known by one of its own', () => {
  const tests = testsByProject(`${__dirname}/../..`);
  const all = [...readSources('test').keys()].filter(path => /\.test\.tsx?$/.test(path));
  expect(Object.values(tests).flat().sort()).toEqual(all.sort());
  expect(tests.plain).toContain('test/rules/properties.test.ts');
  expect(tests.engine).toEqual(
    expect.arrayContaining([
      'test/host/object-model.test.ts',
      'test/parity/libreoffice.test.ts',
      'test/files/write-xlsx.test.ts',
      'test/functions/bundle.test.ts',
    ]),
  );
  expect(tests.browser).toContain('test/host/preview.test.ts');
});

test.each<[Project, string]>([
  ['plain', "import { a } from './a';\nimport { readFileSync } from 'node:fs';"],
  ['plain', "import type { IWorkbookData } from '@univerjs/core';"],
  ['plain', "import type { Univer } from './univer';"],
  ['plain', "// runs '@univerjs/core'\nconst name = 'playwright-core';"],
  ['engine', "import { Univer } from '@univerjs/core';"],
  ['engine', "import { execFile } from 'node:child_process';"],
  ['engine', "import {\n  type A,\n  univer,\n} from './univer';"],
  ['engine', "import './univer';"],
  ['engine', "export * from './univer';"],
  ['engine', "const { univer } = await import('./univer');"],
  ['engine', "import { around } from './around';"],
  ['browser', "import { univer } from './univer';\nimport { chromium } from 'playwright-core';"],
  ['browser', "import { page } from './page';\nimport { univer } from './univer';"],
])('%s: %s', (project, source) => {
  const sources = {
    'test/x/own.test.ts': source,
    'test/x/a.ts': '',
    'test/x/univer.ts': "import { Univer } from '@univerjs/core';",
    'test/x/around.tsx': "import { around } from './again';",
    'test/x/again.ts': "export { around } from './around';\nexport { univer } from './univer';",
    'test/x/page.ts': "import { chromium } from 'playwright-core';",
  };
  expect(projectOf('test/x/own.test.ts', new Map(Object.entries(sources)))).toBe(project);
});
