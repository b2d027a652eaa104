/** Which project of jest a test file belongs to: nobody says it, for what a file imports decides. */
const { readdirSync, readFileSync, statSync } = require('node:fs');
const { posix } = require('node:path');

/** Drives a browser. */
const BROWSER = /^playwright-core$/;
/** Runs an engine, here or in a process of its own: Univer, LibreOffice, the validator, a build. */
const ENGINE = /^(@univerjs\/|node:child_process$)/;

/** What a text, formatted as ours are, loads when it runs; `import type` loads nothing. */
const IMPORT =
  /^(?:import|export)(?! type\b) [^;'"`]*?from '([^']+)'|^import '([^']+)'|\b(?:import|require)\('([^']+)'\)/gm;

/** What each text loads, by the names that stand in it: texts are asked about again for every test that reaches them. */
const loadedBy = new Map();
function loadsOf(text) {
  let loads = loadedBy.get(text);
  if (!loads)
    loadedBy.set(text, (loads = [...text.matchAll(IMPORT)].map(([, ...names]) => names.find(Boolean))));
  return loads;
}

/** What a file loads, and what that loads: our files by path, itself among them, and packages by name. */
function reachOf(file, sources) {
  const [files, packages] = [new Set([file]), new Set()];
  for (const path of files)
    for (const specifier of loadsOf(sources.get(path))) {
      const ours = specifier.startsWith('.') && resolve(posix.join(posix.dirname(path), specifier), sources);
      if (ours) files.add(ours);
      else packages.add(specifier);
    }
  return { files, packages };
}

/**
 * The project of a test file: `browser` where it reaches a browser by its imports or by theirs, else `engine` where it
 * reaches an engine, else `plain`. `sources` gives texts by path from the root.
 */
function projectOf(test, sources) {
  const packages = [...reachOf(test, sources).packages];
  if (packages.some(name => BROWSER.test(name))) return 'browser';
  return packages.some(name => ENGINE.test(name)) ? 'engine' : 'plain';
}

const resolve = (base, sources) =>
  [base, `${base}.ts`, `${base}.tsx`, `${base}.js`].find(each => sources.has(each));

/** The texts of everything that can be imported under the folders, by path from the root. */
function readSources(root, folders) {
  const paths = folders.flatMap(folder =>
    readdirSync(posix.join(root, folder), { recursive: true })
      .map(path => posix.join(folder, path.replaceAll('\\', '/')))
      .filter(path => /\.(tsx?|js)$/.test(path) && statSync(posix.join(root, path)).isFile()),
  );
  return new Map(paths.map(path => [path, readFileSync(posix.join(root, path), 'utf8')]));
}

/** All test files under the folder `test`, by project. */
function testsByProject(root) {
  const sources = readSources(root, ['src', 'test']);
  const tests = { plain: [], engine: [], browser: [] };
  for (const path of sources.keys())
    if (/^test\/.*\.test\.tsx?$/.test(path)) tests[projectOf(path, sources)].push(path);
  return tests;
}

module.exports = { projectOf, reachOf, readSources, testsByProject };
