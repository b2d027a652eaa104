/**
 * Tests run where the worker itself runs, as the product does, and not in a realm of their own: there each look at a
 * global, be it `Math` or `Object`, costs a hundred times as much.
 */
const { endStorages } = require('./end-storages.cjs');
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');
const { isDeepStrictEqual } = require('node:util');
const { createContext } = require('node:vm');

/** Jest asks for a realm; nothing is run in it. */
const UNUSED = createContext();

/** What the runner of a file leaves among the globals; its tests hang on to it. */
const OF_A_FILE = /^(JEST_STATE_SYMBOL|EVENT_HANDLERS)$/;

// A worker ends at once when nothing is left to do: to give back half a gigabyte bit by bit takes it longer than jest
// waits before it says that a test has left something open.
if (process.send) process.once('beforeExit', () => process.exit());

module.exports = class MainRealm {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  #console = globalThis.console;
  #exit = process.exit;
  #variables = { ...process.env };

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return UNUSED;
  }

  async setup() {}

  /** Takes back what jest has put in place for one file. */
  async teardown() {
    endStorages();
    this.fakeTimersModern.dispose();
    globalThis.console = this.#console;
    process.exit = this.#exit;
    for (const key of Object.getOwnPropertySymbols(globalThis))
      if (OF_A_FILE.test(key.description)) delete globalThis[key];
    if (!isDeepStrictEqual({ ...process.env }, this.#variables))
      throw new Error(
        'This file changes variables of the environment, and the files after it would meet them.',
      );
  }
};
