import type { Modules } from './modules';
import { runTests, type TestRun } from './run-tests';

/** A test of the suite as it is without any mutation. */
export interface KnownTest extends TestRun {
  readonly steps: number;
  readonly milliseconds: number;
}

/** Which tests run which stretch of which source. */
export interface Coverage {
  readonly tests: readonly KnownTest[];
  /** Tests of the file that pass as it is, by file. */
  readonly counts: ReadonlyMap<string, number>;
  /** Tests that fail here with no mutation, or take too many steps, and so are not asked. */
  readonly failing: readonly string[];
  /** Tests by the path of a source and the number of a stretch. */
  readonly of: (path: string, stretch: number) => readonly KnownTest[];
}

/** Steps of a test that is worth asking once for each mutation; some seconds. */
const MOST_STEPS = 50_000_000;

/** Runs all tests once and notes what they run. What runs while a file loads counts for all tests of the file. */
export async function coverageOf(modules: Modules, files: readonly string[]): Promise<Coverage> {
  const tests: KnownTest[] = [];
  const failing: string[] = [];
  const counts = new Map<string, number>();
  const covering = new Map<string, Set<KnownTest>>();
  const cover = (ran: readonly string[], by: readonly KnownTest[]): void => {
    for (const stretch of ran) {
      const known = covering.get(stretch) ?? new Set();
      for (const test of by) known.add(test);
      covering.set(stretch, known);
    }
  };
  for (const file of files) {
    modules.forgetAll();
    modules.takeRan();
    let loading: readonly string[] = [];
    const own: KnownTest[] = [];
    await runTests(modules, file, {
      allowed: () => MOST_STEPS,
      onLoaded: count => {
        counts.set(file, count);
        loading = modules.takeRan();
      },
      onRan: ran => {
        const touched = modules.takeRan();
        if (ran.failure !== undefined) failing.push(`${file}: ${ran.name}: ${ran.failure.split('\n')[0]}`);
        else {
          own.push(ran);
          cover(touched, [ran]);
        }
        return true;
      },
    });
    cover(loading, own);
    tests.push(...own);
  }
  modules.forgetAll();
  const of = (path: string, stretch: number): KnownTest[] => [...(covering.get(`${path}#${stretch}`) ?? [])];
  return { tests, counts, failing, of };
}
