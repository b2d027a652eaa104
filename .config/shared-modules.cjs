/**
 * What a test file imports stays loaded for the files that the same worker runs after it, in one realm: the engines have
 * thousands of modules, and what Node has learnt to run fast stays fast. A file that mocks a module gets its own.
 */
const { default: Runtime } = require('jest-runtime');
const { readFileSync } = require('node:fs');
const { compileFunction } = require('node:vm');

const MOCKS = /\bjest\.mock\(/;

/** By path: modules, where their lines come from, and what is run to make them, also those that a file has to itself. */
const modules = new Map();
const sourceMaps = new Map();
const compiled = new Map();

module.exports = class SharedModules extends Runtime {
  #isAlone;

  constructor(...given) {
    super(...given);
    const { watch, watchAll } = given.at(-1);
    // Whoever watches changes what is loaded.
    this.#isAlone = watch || watchAll || MOCKS.test(readFileSync(this._testPath, 'utf8'));
    this.executor.compile = (source, filename) => {
      const known = compiled.get(filename);
      if (known?.source === source) return known.run;
      const run = compileFunction(source, this.executor.injectedModuleParameters, { filename });
      compiled.set(filename, { source, run });
      return run;
    };
    this.transformCache.sourceMaps = sourceMaps;
    if (!this.#isAlone) this.registries.moduleRegistry = modules;
  }

  teardown() {
    if (this.#isAlone) return super.teardown();
    // What was imported here may still import something in a later file.
    this.restoreAllMocks();
    modules.delete(this._testPath);
    this.registries.internalModuleRegistry.clear();
  }
};
