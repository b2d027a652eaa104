/** Unit tests and journeys in one run; `npm test -- test/rules` narrows it. */

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

/** What runs in a browser. */
const BROWSER = ['<rootDir>/test/e2e/', '<rootDir>/test/host/preview.test.ts'];
const ROOT = require('node:path').join(__dirname, '..');
const IGNORED = ['/node_modules/', '<rootDir>/dist/'];

const common = {
  rootDir: ROOT,
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES.join('|')})/)`],
};

module.exports = {
  rootDir: ROOT,
  // No test is asked how long it takes; this ends one that hangs.
  testTimeout: 1_800_000,
  projects: [
    {
      ...common,
      displayName: 'plain',
      testMatch: ['<rootDir>/test/**/*.test.ts?(x)'],
      testPathIgnorePatterns: [...IGNORED, ...BROWSER],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: BROWSER.map(path => (path.endsWith('/') ? `${path}**/*.test.ts` : path)),
      testPathIgnorePatterns: IGNORED,
      globalSetup: '<rootDir>/test/e2e/open-stage.ts',
      globalTeardown: '<rootDir>/test/e2e/close-stage.ts',
    },
  ],
};
