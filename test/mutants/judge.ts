import { dirname } from 'node:path';
import type { Coverage, KnownTest } from './coverage';
import type { Modules } from './modules';
import type { Mutation } from './mutations';
import { runTests } from './run-tests';

/** A mutation may make a test take longer, but not for ever: one that is long by itself, some seconds more. */
const allowed = (steps: number): number => steps + Math.min(19 * steps, 50_000_000) + 1_000_000;

/** Steps that tests from elsewhere may take together for one mutation, two seconds or three; the longest are not asked. */
const MOST_STEPS = 15_000_000;

/** Whether a test fails with the mutated source; those after it are not run. */
export async function isNoticed(
  modules: Modules,
  coverage: Coverage,
  path: string,
  mutated: string,
  tests: readonly KnownTest[],
): Promise<boolean> {
  return modules.withSource(path, mutated, async () => {
    for (const [file, known] of byFile(tests)) {
      let noticed = false;
      await runTests(modules, file, {
        // A table that lost a line makes other tests; then all of them are asked.
        wants: (position, of) => of !== coverage.counts.get(file) || known.has(position),
        allowed: position => allowed(known.get(position)?.steps ?? MOST_STEPS),
        onRan: ({ failure }) => {
          noticed ||= failure !== undefined;
          return !noticed;
        },
      });
      if (noticed) return true;
    }
    return false;
  });
}

/** Tests of each file by their positions, the quickest file first. */
function byFile(tests: readonly KnownTest[]): [string, Map<number, KnownTest>][] {
  const files = new Map<string, Map<number, KnownTest>>();
  for (const test of tests) {
    const known = files.get(test.file) ?? new Map<number, KnownTest>();
    files.set(test.file, known.set(test.position, test));
  }
  const cost = (known: ReadonlyMap<number, KnownTest>): number =>
    [...known.values()].reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return [...files].sort(([, a], [, b]) => cost(a) - cost(b));
}

/**
 * The tests that run what a mutation changes: all that stand where its source is mirrored, long ones too, for they are
 * about it, and the quickest of the others where they are many.
 */
export function testsOf(
  modules: Modules,
  coverage: Coverage,
  path: string,
  mutation: Mutation,
): readonly KnownTest[] {
  let best = -1;
  const stretches = modules.stretchesOf(path);
  const length = (n: number): number => (stretches[n]?.end ?? Infinity) - (stretches[n]?.start ?? 0);
  stretches.forEach(({ start, end }, n) => {
    if (start <= mutation.start && mutation.end <= end && (best < 0 || length(n) <= length(best))) best = n;
  });
  if (best < 0) return [];
  const mirror = dirname(path).replace(/(.*[\\/])src(?=[\\/])/, '$1test');
  const quickest = [...coverage.of(path, best)].sort((a, b) => a.steps - b.steps);
  let steps = 0;
  return quickest.filter(
    (test, i) => dirname(test.file) === mirror || (steps += test.steps) <= MOST_STEPS || i === 0,
  );
}
