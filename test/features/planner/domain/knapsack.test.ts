import fc from 'fast-check';
import { leastEffort, withinRoom, type Choosable } from '../../../../src/features/planner/domain/knapsack';

type Groups = readonly (readonly Choosable[])[];
type Chosen = ReadonlyMap<number, number>;

const optionOf = (groups: Groups, [group, option]: readonly [number, number]): Choosable =>
  groups[group]![option]!;

/** What a choice comes to: its gain, its effort and from how many groups it is. */
function sums(groups: Groups, chosen: Chosen) {
  const options = [...chosen].map(each => optionOf(groups, each));
  const sum = (of: (option: Choosable) => number): number => options.reduce((all, each) => all + of(each), 0);
  return { gain: sum(({ gain }) => gain), effort: sum(({ effort }) => effort), groups: chosen.size };
}

/** The least effort and then the fewest groups, by trying everything. */
function byTryingAll(groups: Groups, need: number): { effort: number; groups: number } | undefined {
  let best: { effort: number; groups: number } | undefined;
  const from = (group: number, gain: number, effort: number, used: number): void => {
    if (group === groups.length) {
      const isBetter = !best || effort < best.effort || (effort === best.effort && used < best.groups);
      if (gain >= need && isBetter) best = { effort, groups: used };
      return;
    }
    from(group + 1, gain, effort, used);
    for (const each of groups[group]!) from(group + 1, gain + each.gain, effort + each.effort, used + 1);
  };
  from(0, 0, 0, 0);
  return best;
}

/** What comes of taking the most gain for each effort first. */
function greedily(groups: Groups, need: number): Chosen | undefined {
  const chosen = new Map<number, number>();
  const all = groups
    .flatMap((options, group) => options.map((each, option) => ({ group, option, ...each })))
    .sort((a, b) => b.gain / b.effort - a.gain / a.effort);
  for (const { group, option } of all) {
    if (sums(groups, chosen).gain >= need) break;
    if (!chosen.has(group)) chosen.set(group, option);
  }
  return sums(groups, chosen).gain >= need ? chosen : undefined;
}

const option = fc.record({ gain: fc.integer({ min: 1, max: 400 }), effort: fc.integer({ min: 1, max: 5 }) });
const cases = fc.record({
  groups: fc.array(fc.array(option, { minLength: 1, maxLength: 3 }), { maxLength: 7 }),
  need: fc.integer({ min: 1, max: 1500 }),
});

test('the choice is the best of all there are, and none where there is none', () => {
  fc.assert(
    fc.property(cases, ({ groups, need }) => {
      const chosen = leastEffort(groups, need);
      const best = byTryingAll(groups, need);
      expect(chosen === undefined).toBe(best === undefined);
      if (!chosen) return;
      const { gain, ...cost } = sums(groups, chosen);
      expect(cost).toEqual(best);
      expect(gain).toBeGreaterThanOrEqual(need);
    }),
    { numRuns: 500 },
  );
});

test('taking the most for each effort first is never better, and sometimes worse', () => {
  let worse = 0;
  fc.assert(
    fc.property(cases, ({ groups, need }) => {
      const greedy = greedily(groups, need);
      if (!greedy) return;
      const exact = sums(groups, leastEffort(groups, need)!);
      expect(exact.effort).toBeLessThanOrEqual(sums(groups, greedy).effort);
      if (exact.effort < sums(groups, greedy).effort) worse++;
    }),
    { numRuns: 500 },
  );
  expect(worse).toBeGreaterThan(0);
});

test('nobody is asked for more than the need where less costs the same', () => {
  fc.assert(
    fc.property(cases, ({ groups, need }) => {
      const chosen = leastEffort(groups, need);
      if (!chosen) return;
      const { gain } = sums(groups, chosen);
      for (const [group, at] of chosen) {
        const taken = groups[group]![at]!;
        const less = groups[group]!.filter(
          each =>
            each.effort === taken.effort && each.gain < taken.gain && gain - taken.gain + each.gain >= need,
        );
        expect(less).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test('of two that cost the same and will do, the smaller is chosen, whatever their order', () => {
  const groups = [50, 40].map(gain => [{ gain, effort: 1 }]);
  expect([...leastEffort(groups, 30)!.keys()]).toEqual([1]);
  expect([...leastEffort([...groups].reverse(), 30)!.keys()]).toEqual([0]);
});

test('within a cap a choice for fewer criteria stays beside one that gains more by the same effort', () => {
  const [easy, hard] = [
    { gain: 10, effort: 1 },
    { gain: 25, effort: 3 },
  ];
  const groups = [[easy], [easy], [hard], [easy]];
  const same = withinRoom(groups, 100).filter(({ effort }) => effort === 3);
  expect(same.map(({ gain, criteria }) => [gain, criteria])).toEqual([
    [25, 1],
    [30, 3],
  ]);
});

test('300 groups of every effort are decided exactly too', () => {
  const groups = Array.from({ length: 300 }, (_, group): Choosable[] => [
    { gain: 1_000_000 + ((group * 7919) % 500_000), effort: 1 + (group % 5) },
  ]);
  // Those of the least effort come to this much, and to no more.
  const easiest = groups.flat().filter(({ effort }) => effort === 1);
  const need = easiest.reduce((sum, { gain }) => sum + gain, 0);
  const chosen = leastEffort(groups, need)!;
  expect([...chosen.keys()].every(group => groups[group]![0]!.effort === 1)).toBe(true);
  expect(chosen.size).toBe(60);
  expect(sums(groups, leastEffort(groups, need + 1)!).effort).toBe(61);
});

test('groups that share a cap come to no more than it, as one group of all their choices', () => {
  const capped = fc.record({
    groups: fc.array(fc.array(option, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
    others: fc.array(fc.array(option, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
    room: fc.integer({ min: -50, max: 600 }),
    need: fc.integer({ min: 1, max: 900 }),
  });
  /** Every choice from groups, with what it comes to. */
  const all = (groups: Groups): { gain: number; effort: number; groups: number }[] =>
    groups.reduce(
      (before, options) => [
        ...before,
        ...options.flatMap(each =>
          before.map(({ gain, effort, groups }) => ({
            gain: gain + each.gain,
            effort: effort + each.effort,
            groups: groups + 1,
          })),
        ),
      ],
      [{ gain: 0, effort: 0, groups: 0 }],
    );
  fc.assert(
    fc.property(capped, ({ groups, others, room, need }) => {
      const together = withinRoom(groups, room);
      const chosen = leastEffort([...others, together], need);
      const [best] = all(groups)
        .flatMap(inside =>
          all(others).map(outside => ({
            gain: outside.gain + Math.max(0, Math.min(room, inside.gain)),
            effort: outside.effort + inside.effort,
            groups: outside.groups + inside.groups,
          })),
        )
        .filter(({ gain }) => gain >= need)
        .sort((a, b) => a.effort - b.effort || a.groups - b.groups);
      expect(chosen === undefined).toBe(best === undefined);
      if (!chosen) return;
      const picked = [...chosen].map(([group, at]) => [...others, together][group]![at]!);
      const sum = (of: (option: Choosable) => number): number =>
        picked.reduce((sum, each) => sum + of(each), 0);
      expect(sum(({ gain }) => gain)).toBeGreaterThanOrEqual(need);
      expect([sum(({ effort }) => effort), sum(({ criteria = 1 }) => criteria)]).toEqual([
        best!.effort,
        best!.groups,
      ]);
    }),
    { numRuns: 500 },
  );
});
