import * as circus from 'jest-circus';
import { expect } from 'expect';
import { configureGlobal } from 'fast-check';
import { fn, spyOn } from 'jest-mock';
import type { Modules } from './modules';

/** A test, told by its file and its position there. */
export interface TestRun {
  readonly file: string;
  readonly position: number;
}

/** What a test did. */
export interface Ran extends TestRun {
  readonly name: string;
  readonly failure: string | undefined;
  readonly steps: number;
  readonly milliseconds: number;
}

const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach, expect });
Object.assign(globalThis, { jest: { fn, spyOn } });
// The same cases for every mutation, and none made smaller: that a property fails is enough.
configureGlobal({ seed: 1, endOnFailure: true });

/** How many milliseconds a test may wait for something that never comes. */
const PATIENCE = 20_000;

/** How many steps a file may take to load. */
const LOADING = 100_000_000;

/** What a run is told of, and asked. */
interface Watch {
  /** Whether a test is to run; all are, if nothing is said. */
  readonly wants?: (position: number, of: number) => boolean;
  /** How many steps a test may take. */
  readonly allowed?: (position: number) => number;
  /** Called when a file is loaded, before its tests run. */
  readonly onLoaded?: (tests: number) => void;
  /** Called after each test; the rest is left out when it gives false. */
  readonly onRan: (ran: Ran) => boolean;
}

let watching: ((event: circus.Event) => void) | undefined;
circus.addEventHandler(event => watching?.(event));

/** Runs tests of one file in this process. A file that does not load is told as a test at position -1 that failed. */
export async function runTests(modules: Modules, file: string, watch: Watch): Promise<void> {
  circus.resetState();
  const root = circus.getState().rootDescribeBlock;
  modules.allow(LOADING);
  try {
    modules.load(file);
  } catch (thrown) {
    watch.onRan({ file, position: -1, name: file, failure: String(thrown), steps: 0, milliseconds: 0 });
    return;
  }
  const tests = testsOf(root);
  watch.onLoaded?.(tests.length);
  tests.forEach((entry, position) => {
    if (watch.wants?.(position, tests.length) === false) entry.mode = 'skip';
  });
  circus.getState().testTimeout = PATIENCE;
  let started = 0;
  watching = event => {
    if (event.name === 'test_started') {
      started = performance.now();
      modules.allow(watch.allowed?.(tests.indexOf(event.test)) ?? Infinity);
    }
    if (event.name !== 'test_done') return;
    const { name, errors } = event.test;
    const position = tests.indexOf(event.test);
    const failure = errors.length > 0 ? String((errors[0] as unknown[])[0] ?? errors[0]) : undefined;
    const { steps } = modules;
    const milliseconds = performance.now() - started;
    if (!watch.onRan({ file, position, name, failure, steps, milliseconds }))
      for (const entry of tests) entry.mode = 'skip';
  };
  await circus.run();
  watching = undefined;
  modules.allow(Infinity);
}

type Block = ReturnType<typeof circus.getState>['rootDescribeBlock'];
type Entry = Extract<Block['children'][number], { type: 'test' }>;

function testsOf(block: Block): Entry[] {
  return block.children.flatMap(child => (child.type === 'test' ? [child] : testsOf(child)));
}
