import type { ReckoningDay } from '../../../ledger/days';
import type { Criterion } from '../../../catalogue/index-set';
import type { Ledger } from '../../../ledger/ledger';
import { isGiven, stepsOf, traitsOf } from '../../../rules/asks';
import { roundResult } from '../../../rules/decimal';
import { evaluate } from '../../../rules/evaluate';
import { FEEDS } from '../../../rules/rule';
import { yearWindow } from '../../../rules/serial-date';
import { scoreLedger, summed, type CriterionScore, type Scores } from '../../../scores/scores';
import { withCandidate, type Candidate } from './candidate';
import { registerCandidates } from './register-candidates';

/** Why nothing can be done for a criterion, or that something can. */
type Prospect =
  /** There is something that raises its score. */
  | 'open'
  /** It has all that is still possible. */
  | 'settled'
  /** Others give its points, and have not yet: nobody promises them. */
  | 'awaited'
  /** Others gave its points. */
  | 'given'
  /** Something is wrong with its entry, so that nobody knows what could be done. */
  | 'wrong'
  /** It did not arise, or is left out of the index. */
  | 'notArising';

/** What can still become of a criterion. */
export interface CriterionOutlook {
  readonly scored: CriterionScore;
  readonly prospect: Prospect;
  /** The best score that is still possible. */
  readonly best: number;
  readonly candidates: readonly Candidate[];
}

/** What can still become of a ledger on a day. */
export interface Outlook {
  readonly criteria: readonly CriterionOutlook[];
  readonly now: Scores;
  /** The scores with every criterion at its best: trần còn đạt được. */
  readonly ceiling: Scores;
}

/** How many of the open cases of a criterion were missed for good, share by share, by its code; none where nobody says. */
export type Missed = Readonly<Record<string, readonly number[]>>;

/**
 * What can still become of each criterion by what is done. What was entered stays; of a share all that is left of the
 * present total can be done, but for what was missed; what is blank can reach what its deadline allows. Points that others
 * give stay as they are, also where they have given none yet; see `withAwaited`. Once the year is over nothing can be done
 * any more. Example:
 * `outlookOf(ledger, scoreLedger(ledger, day), day, {}).ceiling.total.index` is 93.4.
 */
export function outlookOf(ledger: Ledger, now: Scores, today: ReckoningDay, missed: Missed): Outlook {
  const over = isOver(ledger, today);
  const byRegister = new Map(
    FEEDS.flatMap(feed => {
      const fedBy = now.criteria.filter(({ criterion }) => traitsOf(criterion.rule).feed === feed);
      const candidates = over ? [] : registerCandidates(feed, fedBy, ledger, today);
      return candidates.length === 0 ? [] : [[feed, candidates] as const];
    }),
  );
  const bests = new Map(
    [...byRegister].flatMap(([feed, candidates]) =>
      scoreLedger(withCandidate(ledger, candidates.at(-1)!), today)
        .criteria.filter(({ criterion }) => traitsOf(criterion.rule).feed === feed)
        .map(({ criterion, score }) => [criterion.code, score] as const),
    ),
  );
  const criteria = now.criteria.map((scored): CriterionOutlook => {
    const { criterion, entry, outcome } = scored;
    const held = scored.score ?? 0;
    const fixed = (prospect: Prospect): CriterionOutlook => ({
      scored,
      prospect,
      best: held,
      candidates: [],
    });
    if (outcome.state === 'notArising') return fixed('notArising');
    // Its points are taken off: nothing that was counted goes away, and nothing more need come.
    if (scored.part === 'penalty') return fixed(outcome.state === 'invalid' ? 'wrong' : 'settled');
    if (isGiven(criterion.rule)) {
      if (outcome.state === 'blank') return fixed(over ? 'settled' : 'awaited');
      return fixed(outcome.state === 'valid' ? 'given' : 'wrong');
    }
    if (outcome.state === 'invalid' && outcome.code !== 'entry.incomplete') return fixed('wrong');
    // Nobody can be in time for a day that is not known.
    if (traitsOf(criterion.rule).due && typeof entry.due !== 'number') return fixed('wrong');
    if (over) return fixed('settled');
    const { feed } = traitsOf(criterion.rule);
    const candidates = feed
      ? (byRegister.get(feed) ?? []).filter(each => each.criterion === criterion)
      : ownCandidates(scored, ledger, today, missed[criterion.code] ?? []);
    const best = feed
      ? (bests.get(criterion.code) ?? held)
      : roundResult(held + Math.max(0, ...candidates.map(({ points }) => points)));
    return { scored, prospect: best > held ? 'open' : 'settled', best, candidates };
  });
  return { criteria, now, ceiling: scoresAt(criteria, ledger, ({ best }) => best) };
}

/** What the points that others have not given yet come to at most, and the scores if they gave all of them besides the ceiling. */
interface AwaitedPoints {
  readonly criteria: readonly Criterion[];
  readonly points: number;
  readonly scores: Scores;
}

/** The ceiling once others give all that they have not given yet; `undefined` where nobody awaits any points. */
export function withAwaited(outlook: Outlook, ledger: Ledger): AwaitedPoints | undefined {
  const criteria = withProspect(outlook, 'awaited');
  if (criteria.length === 0) return undefined;
  return {
    criteria,
    points: roundResult(criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0)),
    scores: scoresAt(outlook.criteria, ledger, ({ scored, prospect, best }) =>
      prospect === 'awaited' ? scored.criterion.maxPoints : best,
    ),
  };
}

function scoresAt(
  criteria: readonly CriterionOutlook[],
  ledger: Ledger,
  pointsOf: (criterion: CriterionOutlook) => number,
): Scores {
  return summed(
    criteria.map(each =>
      each.scored.counted === 0 ? each.scored : { ...each.scored, score: pointsOf(each) },
    ),
    ledger,
  );
}

/** Whether the year that a ledger is about has passed. */
export function isOver({ settings }: Pick<Ledger, 'settings'>, today: ReckoningDay): boolean {
  return Math.floor(today) > yearWindow(settings.year).to;
}

function ownCandidates(
  { criterion, entry, score }: CriterionScore,
  { settings: { year } }: Ledger,
  today: ReckoningDay,
  missed: readonly number[],
): Candidate[] {
  const { rule, maxPoints: max } = criterion;
  const seen = new Set<number>();
  return stepsOf(rule, max, entry, { today, year, missed }).flatMap(({ does, entry: cells }) => {
    const after = { ...entry, ...cells };
    const outcome = evaluate(rule, after, { year, max });
    const points = outcome.state === 'valid' ? roundResult(outcome.score - (score ?? 0)) : 0;
    if (!(points > 0) || seen.has(points)) return [];
    seen.add(points);
    return [{ criterion, does, entry: after, points }];
  });
}

/** The criteria of an outlook with this prospect. */
export function withProspect({ criteria }: Outlook, ...prospects: readonly Prospect[]): Criterion[] {
  return criteria
    .filter(({ prospect }) => prospects.includes(prospect))
    .map(({ scored }) => scored.criterion);
}
