/** One way to gain something: how much, as a whole number, and the effort that it takes. */
export interface Option {
  readonly gain: number;
  readonly effort: number;
}

/** A partial choice; the choices before it are linked, so that none is copied. */
interface State {
  /** Effort first, then how many groups were chosen from. */
  readonly cost: number;
  readonly gain: number;
  readonly chosen?: { readonly group: number; readonly option: number; readonly before: State };
}

/**
 * The multiple-choice knapsack: at most one option of each group, so that the gains come to `need` with the least effort,
 * then from the fewest groups. Exact: every choice that could still be the best one is kept, a choice that is neither
 * cheaper nor gains more than another never is. Gives the index of the option in each group that is chosen from, by the
 * index of the group; `undefined` where all together do not come to it.
 *
 * Of options that cost the same the smallest that will do is taken: nobody is asked for more than the need. Example: with
 * a need of 30, `leastEffort([[{ gain: 30, effort: 3 }], [{ gain: 40, effort: 1 }]], 30)` chooses group 1 alone.
 */
export function leastEffort(
  groups: readonly (readonly Option[])[],
  need: number,
): ReadonlyMap<number, number> | undefined {
  const costOf = ({ effort }: Option): number => effort * (groups.length + 1) + 1;
  const most = groups.map(options => Math.max(0, ...options.map(({ gain }) => gain)));
  let ahead = most.reduce((sum, gain) => sum + gain, 0);
  let states: readonly State[] = [{ cost: 0, gain: 0 }];
  for (const [group, options] of groups.entries()) {
    ahead -= most[group]!;
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

/** Those that nothing cheaper gains as much as, and from which the need is still in reach, the cheapest first. */
function worthKeeping(states: State[], need: number, ahead: number): State[] {
  states.sort((a, b) => a.cost - b.cost || b.gain - a.gain);
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
  groups: readonly (readonly Option[])[],
  surplus: number,
): Map<number, number> {
  let spare = surplus;
  const kept = new Map<number, number>();
  for (const [group, option] of chosen) {
    const options = groups[group]!;
    const { gain, effort } = options[option]!;
    const [less = option] = [...options.keys()]
      .filter(each => options[each]!.effort === effort && gain - options[each]!.gain <= spare)
      .sort((a, b) => options[a]!.gain - options[b]!.gain);
    spare -= gain - options[less]!.gain;
    kept.set(group, less);
  }
  return kept;
}
