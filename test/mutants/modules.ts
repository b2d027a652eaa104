import { transformSync } from '@swc/core';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { countSteps, type Stretch } from './count-steps';

/** Thrown when a test takes far more steps than it did without a mutation. */
export class TooManySteps extends Error {
  override message = 'too many steps';
}

type Code = (
  exports: object,
  require: (specifier: string) => unknown,
  module: { exports: unknown },
  filename: string,
  folder: string,
  step: (n: number) => void,
) => void;

interface Source {
  readonly code: Code;
  readonly stretches: readonly Stretch[];
  /** A one for every stretch that ran since the steps were cleared. */
  readonly ran: Uint8Array;
}

/** Numbers of stretches by the path of their source. */
export type Stretches = Readonly<Record<string, readonly number[]>>;

/**
 * Our own modules, loaded into this process from their sources; packages come from Node. Steps are counted, and one
 * source at a time can stand in another wording. `modules.load('/…/test/rules/x.test.ts')` runs a file.
 */
export class Modules {
  steps = 0;

  /** Of the sources in the folder `watched` it is told what ran. */
  constructor(private readonly watched: string) {}

  private limit = Infinity;
  private readonly sources = new Map<string, Source>();
  private readonly loaded = new Map<string, { exports: unknown }>();
  private readonly importers = new Map<string, Set<string>>();
  private mutated: { readonly path: string; readonly source: Source } | undefined;

  /** Loads a file and what it imports, unless it is loaded; gives what it exports. */
  load(path: string): unknown {
    const known = this.loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    this.loaded.set(path, module);
    try {
      this.run(path, module);
    } catch (thrown) {
      this.loaded.delete(path);
      throw thrown;
    }
    return module.exports;
  }

  private run(path: string, module: { exports: unknown }): void {
    if (path.endsWith('.json')) {
      module.exports = JSON.parse(readFileSync(path, 'utf8'));
      return;
    }
    const native = createRequire(path);
    const require = (specifier: string): unknown => {
      if (!specifier.startsWith('.')) return native(specifier);
      const target = fileOf(join(dirname(path), specifier));
      if (!/\.(tsx?|json)$/.test(target)) return native(target);
      this.importers.set(target, (this.importers.get(target) ?? new Set()).add(path));
      return this.load(target);
    };
    const { code, ran } = this.sourceOf(path);
    const step = (n: number): void => {
      ran[n] = 1;
      if (++this.steps > this.limit) throw new TooManySteps();
    };
    code(module.exports as object, Object.assign(require, native), module, path, dirname(path), step);
  }

  private sourceOf(path: string): Source {
    if (this.mutated?.path === path) return this.mutated.source;
    const known = this.sources.get(path) ?? compile(path, readFileSync(path, 'utf8'));
    this.sources.set(path, known);
    return known;
  }

  /** Forgets a file and all that import it, so that they are loaded again. */
  forget(path: string): void {
    const forgotten = new Set([path]);
    for (const each of forgotten) {
      this.loaded.delete(each);
      for (const importer of this.importers.get(each) ?? []) forgotten.add(importer);
    }
  }

  /** Forgets everything that was loaded. */
  forgetAll(): void {
    this.loaded.clear();
  }

  /** Lets a source stand in another wording while `work` runs. */
  async withSource<T>(path: string, text: string, work: () => Promise<T>): Promise<T> {
    this.mutated = { path, source: compile(path, text) };
    this.forget(path);
    try {
      return await work();
    } finally {
      this.mutated = undefined;
      this.forget(path);
    }
  }

  /** From now on so many steps are allowed. */
  allow(steps: number): void {
    this.steps = 0;
    this.limit = steps;
  }

  /** The stretches of all sources that ran since the last call. */
  takeRan(): Stretches {
    const taken: Record<string, number[]> = {};
    for (const [path, { ran }] of this.sources) {
      const numbers: number[] = [];
      for (let n = ran.indexOf(1); n >= 0; n = ran.indexOf(1, n + 1)) numbers.push(n);
      ran.fill(0);
      if (numbers.length > 0 && path.startsWith(this.watched)) taken[path] = numbers;
    }
    return taken;
  }

  stretchesOf(path: string): readonly Stretch[] {
    return this.sourceOf(path).stretches;
  }
}

const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname', '__step'];

function compile(path: string, text: string): Source {
  const counted = countSteps(text);
  const { code } = transformSync(counted.text, {
    filename: path,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: path.endsWith('x') } },
    module: { type: 'commonjs' },
    sourceMaps: false,
  });
  const run = compileFunction(code, PARAMETERS, { filename: path }) as Code;
  return { code: run, stretches: counted.stretches, ran: new Uint8Array(counted.stretches.length) };
}

/** The file that a specifier without ending stands for. */
function fileOf(path: string): string {
  const file = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(
    each => /\.\w+$/.test(each) && existsSync(each),
  );
  if (file === undefined) throw new Error(`No file ${path}`);
  return file;
}
