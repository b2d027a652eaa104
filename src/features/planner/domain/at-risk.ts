import type { ReckoningDay } from '../../../ledger/days';
import { boundsOf, traitsOf } from '../../../rules/asks';
import { comparable, roundResult } from '../../../rules/decimal';
import { evaluate } from '../../../rules/evaluate';
import type { ShareBound } from '../../../rules/rule-kind';
import { STATUS } from '../../../rules/words';
import type { Ledger } from '../../../ledger/ledger';
import type { Place } from '../../../ledger/place';
import { textOf } from '../../../rules/cell';
import { printed } from '../../../scores/printed';
import { rowStatus } from '../../../scores/feeds';
import {
  isUnproven,
  lostPoints,
  scoresByCode,
  summed,
  type CriterionScore,
  type Scores,
} from '../../../scores/scores';

/** Why points may be lost, the most pressing first. */
export const RISKS = ['due', 'overdueRemedy', 'bound', 'unproven', 'appraisedBelow'] as const;
export type Risk = (typeof RISKS)[number];

/** Points that may be lost, and the cell by which that can be kept from happening. */
export interface AtRisk {
  readonly risk: Risk;
  /** The code of the criterion, '' where a remediation names none. */
  readonly code: string;
  readonly title: string;
  readonly points: number;
  readonly place: Place;
  /** The deadline of what is not done, as a serial number. */
  readonly due?: number;
  /** So many more failures cost the points. */
  readonly failures?: number;
  /** The year whose appraisal lay below the self score. */
  readonly year?: number;
}

/** Days before its deadline from which a criterion that is not filled is at risk. */
const COMING_DAYS = 30;
/** So many failures are few. */
const FEW = [1, 2, 3, 4, 5];

/**
 * What is about to be lost, class by class and most points first: criteria that are not filled and due within 30 days,
 * remediations that are overdue, shares that few more failures bring below a bound, points that no evidence proves, and
 * criteria whose appraisal lies below the self score, that of last year where its scores are known and this year has none.
 * Example: `atRisk(ledger, scores, day, undefined)[0]?.points`.
 */
export function atRisk(
  ledger: Ledger,
  scores: Scores,
  today: ReckoningDay,
  lastYear: Pick<Scores, 'criteria'> | undefined,
): AtRisk[] {
  const { year } = ledger.settings;
  const before = lastYear && scoresByCode(lastYear);
  const byClass: { readonly [R in Risk]: readonly AtRisk[] } = {
    due: scores.criteria.flatMap(scored => dueSoon(scored, today)),
    overdueRemedy: overdueRemedies(ledger, scores, today),
    bound: scores.criteria.flatMap(scored => aboveBound(scored, ledger)),
    unproven: scores.criteria.filter(isUnproven).map(scored => ({
      ...named('unproven', scored),
      points: scored.score!,
      place: { in: 'criterion', code: scored.criterion.code, field: 'evidence' },
    })),
    appraisedBelow: scores.criteria.flatMap(scored => {
      if (scored.appraised !== undefined) return appraisedBelow(scored, scored, year);
      const last = before?.get(scored.criterion.code);
      // A set that was changed may give the code to something else.
      return last?.criterion.title === scored.criterion.title ? appraisedBelow(scored, last, year - 1) : [];
    }),
  };
  return RISKS.flatMap(risk => [...byClass[risk]].sort((a, b) => b.points - a.points));
}

/** The index without the points that no evidence proves: what is left if the appraisal does not accept them. */
export function indexWithoutUnproven({ criteria }: Scores, ledger: Ledger): number | undefined {
  const proven = criteria.map(scored => (isUnproven(scored) ? { ...scored, score: 0 } : scored));
  return summed(proven, ledger).total.index;
}

const named = (risk: Risk, { criterion: { code, title } }: Pick<CriterionScore, 'criterion'>) => ({
  risk,
  code,
  title,
});

function dueSoon(scored: CriterionScore, today: ReckoningDay): AtRisk[] {
  const { criterion, entry, outcome, counted } = scored;
  if (outcome.state !== 'blank' || counted === 0 || typeof entry.due !== 'number') return [];
  if (!traitsOf(criterion.rule).due) return [];
  const due = Math.floor(entry.due);
  const left = due - Math.floor(today);
  if (left < 0 || left > COMING_DAYS) return [];
  const place = { in: 'criterion', code: criterion.code, field: 'date' } as const;
  return [{ ...named('due', scored), points: criterion.maxPoints, place, due }];
}

/** A remediation that names its criterion and not what was lost puts at risk what that criterion lacks now. */
function overdueRemedies({ remediations }: Ledger, scores: Scores, today: ReckoningDay): AtRisk[] {
  const byCode = scoresByCode(scores);
  return remediations.flatMap((row, index): AtRisk[] => {
    if (rowStatus(row.due, row.done, today) !== STATUS.overdue) return [];
    const code = textOf(row.criterion);
    const scored = byCode.get(code);
    const lacks = scored ? printed(lostPoints(scored, scored.score ?? 0)) : 0;
    return [
      {
        risk: 'overdueRemedy',
        code,
        title: textOf(row.shortcoming),
        points: typeof row.lost === 'number' && row.lost >= 0 ? row.lost : lacks,
        place: { in: 'register', register: 'remediation', index, field: 'done' },
        due: Math.floor(row.due as number),
      },
    ];
  });
}

/** The fewest more cases that fail, so that the share falls below the next bound, and what they cost. */
function aboveBound(scored: CriterionScore, { settings: { year } }: Ledger): AtRisk[] {
  const { criterion, entry, outcome, part, score = 0 } = scored;
  const { rule, maxPoints: max, code } = criterion;
  // Of remediations the total stands.
  if (outcome.state !== 'valid' || part === 'penalty' || traitsOf(rule).feed === 'remediation') return [];
  const [done, total] = [Number(entry.done), Number(entry.total)];
  const holds = ({ from, open = false }: ShareBound, failures: number): boolean => {
    const share = comparable(done / (total + failures));
    return open ? share > comparable(from) : share >= comparable(from);
  };
  const bound = boundsOf(rule).find(each => holds(each, 0));
  const failures = bound && FEW.find(count => !holds(bound, count));
  if (failures === undefined) return [];
  const after = evaluate(rule, { ...entry, total: total + failures }, { year, max });
  const points = after.state === 'valid' ? roundResult(score - after.score) : 0;
  if (points <= 0) return [];
  return [{ ...named('bound', scored), points, place: { in: 'criterion', code, field: 'total' }, failures }];
}

/** What a criterion loses if it is appraised as it was in a year. */
function appraisedBelow(
  { criterion }: CriterionScore,
  { appraised, part, score = 0 }: CriterionScore,
  year: number,
): AtRisk[] {
  const lower = roundResult(score - (appraised ?? score));
  const points = part === 'penalty' ? -lower : lower;
  if (points <= 0) return [];
  const place = { in: 'criterion', code: criterion.code, field: 'explanation' } as const;
  return [{ ...named('appraisedBelow', { criterion }), points, place, year }];
}
