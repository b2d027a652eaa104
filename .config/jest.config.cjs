/**
 * All tests in one run; `npm test -- test/rules` narrows it, and so does `--selectProjects`: `plain` needs nothing but
 * Node, `engine` runs Univer, LibreOffice, the validator or a build, `browser` drives Chromium.
 */

const { availableParallelism } = require('node:os');
const { join } = require('node:path');
const { PACKAGES } = require('../test/host/univer/packages.cjs');
const { testsByProject } = require('./test-projects.cjs');

const ROOT = join(__dirname, '..');

const shared = {
  // One cache of transformed files for all projects.
  id: 'so-cchc',
  rootDir: ROOT,
  testEnvironment: join(__dirname, 'skips-what-is-missing.cjs'),
  runtime: join(__dirname, 'shared-modules.cjs'),
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/', '/out/built/'],
  moduleNameMapper: {
    // Its thousand modules take seconds to load, again for each test file.
    [`^(${PACKAGES.join('|')})$`]: '<rootDir>/out/built/univer/$1.js',
    '^fast-check$': '<rootDir>/test/seeded-fast-check.ts',
  },
};

/** What goes before the first test of a project, and after its last. */
const AROUND = {
  // One preview and one browser for all.
  browser: {
    globalSetup: '<rootDir>/test/e2e/open-stage.ts',
    globalTeardown: '<rootDir>/test/e2e/close-stage.ts',
  },
  engine: { globalSetup: '<rootDir>/test/host/univer/build-univer.ts' },
};

module.exports = {
  rootDir: ROOT,
  projects: Object.entries(testsByProject(ROOT)).map(([displayName, tests]) => ({
    ...shared,
    displayName,
    testMatch: tests.map(test => `<rootDir>/${test}`),
    ...AROUND[displayName],
  })),
  testSequencer: join(__dirname, 'longest-first.cjs'),
  // As many as the machine runs at once: jest itself only waits for them.
  maxWorkers: availableParallelism(),
  // What engines leave behind would slow down what comes after them; a worker that holds more begins anew.
  workerIdleMemoryLimit: '1GB',
  // No test is asked how long it takes; this ends one that hangs.
  testTimeout: 1_800_000,
  reporters: ['default', join(__dirname, 'slowest-files.cjs'), join(__dirname, 'missing-programs.cjs')],
};
