/**
 * All tests in one run; `npm test -- test/rules` narrows it, and so does `--selectProjects`: `plain` needs nothing but
 * Node, `engine` runs Univer, LibreOffice, the validator or a build, `browser` drives Chromium.
 */

const { availableParallelism } = require('node:os');
const { join } = require('node:path');
const { testsByProject } = require('./test-projects.cjs');

const ROOT = join(__dirname, '..');

/** Packages that Univer requires and that are ES modules only, which jest cannot require as they are. */
const MODULES = [
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
];

const shared = {
  // One cache of transformed files for all projects.
  id: 'so-cchc',
  rootDir: ROOT,
  testEnvironment: join(__dirname, 'skips-what-is-missing.cjs'),
  transform: {
    '/@univerjs/.+\\.js$': '<rootDir>/test/host/plain-fields.cjs',
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(@univerjs|${MODULES.join('|')})/)`],
  // Generated cases begin where it says.
  setupFiles: ['<rootDir>/test/seed.ts'],
};

/** One preview and one browser, started when a test of the project is to run. */
const STAGE = {
  globalSetup: '<rootDir>/test/e2e/open-stage.ts',
  globalTeardown: '<rootDir>/test/e2e/close-stage.ts',
};

module.exports = {
  rootDir: ROOT,
  projects: Object.entries(testsByProject(ROOT)).map(([displayName, tests]) => ({
    ...shared,
    displayName,
    testMatch: tests.map(test => `<rootDir>/${test}`),
    ...(displayName === 'browser' ? STAGE : {}),
  })),
  testSequencer: join(__dirname, 'longest-first.cjs'),
  // As many as the machine runs at once: jest itself only waits for them.
  maxWorkers: availableParallelism(),
  // No test is asked how long it takes; this ends one that hangs.
  testTimeout: 1_800_000,
  reporters: ['default', join(__dirname, 'slowest-files.cjs'), join(__dirname, 'missing-programs.cjs')],
};
