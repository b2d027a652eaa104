import type { Ledger } from '../../../ledger/ledger';
import type { Candidate } from './candidate';
import type { Outlook } from './outlook';
import { gainOf, type PointsPlan } from './plan-of-points';

/** A candidate that was not chosen. */
interface OtherStep extends Candidate {
  /** What the index rises by when this alone is done, on the scale of 100. */
  readonly gain: number;
}

/**
 * What can be done besides the steps of a plan, the most for each criterion; those of which something was said come first,
 * also where nothing is left of them by it. `untouched` is the outlook while nothing was said. Example:
 * `otherSteps(outlook, untouched, plan, new Set(['1.2']), ledger)[0]?.criterion.code` is "1.2".
 */
export function otherSteps(
  outlook: Outlook,
  untouched: Outlook,
  { steps }: PointsPlan,
  said: ReadonlySet<string>,
  ledger: Ledger,
): OtherStep[] {
  const chosen = new Set(steps.map(({ criterion }) => criterion.code));
  return outlook.criteria
    .flatMap(({ candidates }, index) => {
      const [first, ...others] = candidates.length > 0 ? candidates : untouched.criteria[index]!.candidates;
      return first ? others.reduce((most, each) => (each.points > most.points ? each : most), first) : [];
    })
    .filter(({ criterion }) => !chosen.has(criterion.code))
    .sort(
      (a, b) =>
        Number(said.has(b.criterion.code)) - Number(said.has(a.criterion.code)) || b.points - a.points,
    )
    .map(candidate => ({ ...candidate, gain: gainOf(candidate, outlook.now, ledger) }));
}
