/** One way to gain something: how much, as a whole number, and the effort that it takes. */
export interface Choosable {
  readonly gain: number;
  readonly effort: number;
  /** For how many criteria something is done, where it is not one. */
  readonly criteria?: number;
}

/** A partial choice; the choices before it are linked, so that none is copied. */
interface State {
  /** Effort first, then how many criteria. */
  readonly cost: number;
  readonly gain: number;
  readonly chosen?: { readonly group: number; readonly option: number; readonly before: State };
}

/**
 * The multiple-choice knapsack: at most one option of each group, so that the gains come to `need` with the least effort,
 * then for the fewest criteria. Exact: every choice that could still be the best one is kept, a choice that is neither
 * cheaper nor gains more than another never is. Gives the index of the option in each group that is chosen from, by the
 * index of the group; `undefined` where all together do not come to it.
 *
 * Of options that cost the same the smallest that will do is taken: nobody is asked for more than the need. Example: with
 * a need of 30, `leastEffort([[{ gain: 30, effort: 3 }], [{ gain: 40, effort: 1 }]], 30)` chooses group 1 alone.
 */
export function leastEffort(
  groups: readonly (readonly Choosable[])[],
  need: number,
): ReadonlyMap<number, number> | undefined {
  const most = groups.reduce((sum, options) => sum + Math.max(0, ...options.map(criteriaOf)), 0);
  const costOf = (option: Choosable): number => option.effort * (most + 1) + criteriaOf(option);
  const gains = groups.map(options => Math.max(0, ...options.map(({ gain }) => gain)));
  let ahead = gains.reduce((sum, gain) => sum + gain, 0);
  let states: readonly State[] = [{ cost: 0, gain: 0 }];
  for (const [group, options] of groups.entries()) {
    ahead -= gains[group]!;
    const next = [...states];
    for (const before of states) {
      if (before.gain >= need) continue;
      for (const [option, each] of options.entries())
        next.push({
          cost: before.cost + costOf(each),
          gain: before.gain + each.gain,
          chosen: { group, option, before },
        });
    }
    states = worthKeeping(next, need, ahead);
  }
  const reached = states.find(({ gain }) => gain >= need);
  return reached && smallest(optionsOf(reached), groups, reached.gain - need);
}

/**
 * What all choices from groups come to that share a cap, as the options of one group; `chosen` holds the option of each
 * group that is chosen from, by the index of the group. Example: with room for 50, two gains of 40 come to 50.
 */
export function withinRoom(
  groups: readonly (readonly Choosable[])[],
  room: number,
): (Choosable & { readonly chosen: ReadonlyMap<number, number> })[] {
  let all: (Required<Choosable> & { readonly raw: number; readonly chosen: ReadonlyMap<number, number> })[] =
    [{ gain: 0, raw: 0, effort: 0, criteria: 0, chosen: new Map() }];
  for (const [group, options] of groups.entries()) {
    const next = all.flatMap(before => [
      before,
      ...options.map((each, option) => {
        const raw = before.raw + each.gain;
        return {
          raw,
          gain: Math.max(0, Math.min(room, raw)),
          effort: before.effort + each.effort,
          criteria: before.criteria + criteriaOf(each),
          chosen: new Map(before.chosen).set(group, option),
        };
      }),
    ]);
    next.sort((a, b) => a.effort - b.effort || a.criteria - b.criteria || b.raw - a.raw);
    all = [];
    for (const each of next) if (each.raw > (all.at(-1)?.raw ?? -1)) all.push(each);
  }
  return all.filter(({ gain }) => gain > 0);
}

function criteriaOf({ criteria = 1 }: Choosable): number {
  return criteria;
}

/** Those that nothing cheaper gains as much as, and from which the need is still in reach, the cheapest first. */
function worthKeeping(states: State[], need: number, ahead: number): State[] {
  const isEnough = ({ gain }: State): boolean => gain >= need;
  states.sort((a, b) => a.cost - b.cost || (isEnough(a) && isEnough(b) ? a.gain - b.gain : b.gain - a.gain));
  const kept: State[] = [];
  let best = -1;
  for (const state of states) {
    if (state.gain <= best || state.gain + ahead < need) continue;
    kept.push(state);
    best = state.gain;
    // Whatever costs more than a choice that will do is never the best one.
    if (best >= need) break;
  }
  return kept;
}

function optionsOf(state: State): Map<number, number> {
  const options = new Map<number, number>();
  for (let { chosen } = state; chosen; { chosen } = chosen.before) options.set(chosen.group, chosen.option);
  return options;
}

/** The same groups, each with its smallest option of the same effort that the surplus allows. */
function smallest(
  chosen: ReadonlyMap<number, number>,
  groups: readonly (readonly Choosable[])[],
  surplus: number,
): Map<number, number> {
  let spare = surplus;
  const kept = new Map<number, number>();
  for (const [group, option] of chosen) {
    const options = groups[group]!;
    const { gain, effort, criteria } = options[option]!;
    const [less = option] = [...options.keys()]
      .filter(
        each =>
          options[each]!.effort === effort &&
          options[each]!.criteria === criteria &&
          gain - options[each]!.gain <= spare,
      )
      .sort((a, b) => options[a]!.gain - options[b]!.gain);
    spare -= gain - options[less]!.gain;
    kept.set(group, less);
  }
  return kept;
}
