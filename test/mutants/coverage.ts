import type { Kept } from './kept';
import type { Modules, Stretches } from './modules';
import { runTests, type TestRun } from './run-tests';

/** A test of the suite as it is without any mutation. */
export interface KnownTest extends TestRun {
  readonly steps: number;
  readonly milliseconds: number;
}

/** What the tests of one file do without any mutation; plain, so that it can be kept from run to run. */
interface FileCoverage {
  /** Tests of the file. */
  readonly count: number;
  /** Those that pass as it is. */
  readonly tests: readonly KnownTest[];
  /** Tests that fail here with no mutation, as they do when they take too many steps, and so are not asked. */
  readonly failing: readonly string[];
  /** What runs while the file loads, which counts for all its tests. */
  readonly loading: Stretches;
  /** Positions in `tests` by source and stretch. */
  readonly ran: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>>;
}

/** Which tests run which stretch of which source. */
export interface Coverage {
  readonly tests: readonly KnownTest[];
  /** Tests of a file, failing ones among them, by the file. */
  readonly counts: ReadonlyMap<string, number>;
  readonly failing: readonly string[];
  /** Tests by the path of a source and the number of a stretch. */
  readonly of: (path: string, stretch: number) => readonly KnownTest[];
}

/**
 * Steps of a test that is worth knowing; half a minute. Of a mutation the long ones are asked that are about it, others
 * only where no shorter one runs it.
 */
const MOST_STEPS = 250_000_000;

/**
 * Runs all tests once and notes what they run of the sources `asked`; what is kept of files that load nothing that
 * changed is taken as it is.
 */
export async function coverageOf(
  modules: Modules,
  files: readonly string[],
  kept: Kept,
  asked: ReadonlySet<string>,
): Promise<Coverage> {
  const known = new Map<string, FileCoverage>();
  for (const file of files)
    known.set(file, ofSources(await kept.of(file, () => fileCoverage(modules, file)), asked));
  modules.forgetAll();
  const all = [...known.values()];
  return {
    tests: all.flatMap(({ tests }) => tests),
    counts: new Map([...known].map(([file, { count }]) => [file, count])),
    failing: all.flatMap(({ failing }) => failing),
    of: (path, stretch) =>
      all.flatMap(({ tests, loading, ran }) =>
        loading[path]?.includes(stretch)
          ? tests
          : (ran[path]?.[stretch] ?? []).flatMap(position => tests[position] ?? []),
      ),
  };
}

/** What tests run of a few sources: that of all, for all tests at once, is more than a process holds. */
function ofSources(coverage: FileCoverage, asked: ReadonlySet<string>): FileCoverage {
  const only = <T>(by: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(by).filter(([path]) => asked.has(path)));
  return { ...coverage, loading: only(coverage.loading), ran: only(coverage.ran) };
}

async function fileCoverage(modules: Modules, file: string): Promise<FileCoverage> {
  modules.forgetAll();
  modules.takeRan();
  let count = 0;
  let loading: Stretches = {};
  const tests: KnownTest[] = [];
  const failing: string[] = [];
  const ran: Record<string, Record<number, number[]>> = {};
  await runTests(modules, file, {
    allowed: () => MOST_STEPS,
    onLoaded: loaded => {
      count = loaded;
      loading = modules.takeRan();
    },
    onRan: ({ position, name, failure, steps, milliseconds }) => {
      const touched = modules.takeRan();
      if (failure !== undefined) failing.push(`${file}: ${name}: ${failure.split('\n')[0]}`);
      else {
        for (const [path, stretches] of Object.entries(touched))
          for (const stretch of stretches) ((ran[path] ??= {})[stretch] ??= []).push(tests.length);
        tests.push({ file, position, steps, milliseconds });
      }
      return true;
    },
  });
  return { count, tests, failing, loading, ran };
}
