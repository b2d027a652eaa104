import type { IndexSet } from '../../../catalogue/index-set';
import { isBlank, sameText, textOf, type Cell } from '../../../rules/cell';
import { LOST_POINTS } from '../../../rules/words';
import { criterionFinder } from './find-criterion';
import { indexYear } from '../../../ledger/index-year';
import type { Ledger, RemediationRow } from '../../../ledger/ledger';
import { pointsLost, type PointsLost } from '../../../scores/losses';
import type { Scores } from '../../../scores/scores';

/** A criterion of a set that lost points, and how its source calls it where it calls it otherwise. */
export interface LostPoints extends PointsLost {
  readonly calledThere: string | undefined;
}

/** Why a line or criterion of another year was not used. */
export type UnusedReason =
  /** No criterion of this year has its code or title. */
  | 'unknown'
  /** It sums up an area. */
  | 'area'
  | 'noScore'
  /** The score is below 0 or above the maximum. */
  | 'outside'
  /** The criterion stands further up already. */
  | 'twice';

/** What another year says of the criteria of this one; nothing of it is passed over in silence. */
export interface FoundLosses {
  readonly lost: readonly LostPoints[];
  readonly unused: readonly { readonly text: string; readonly reason: UnusedReason }[];
}

/** The criteria that lose points now, by the appraisal where there is one. What has no score yet is not lost yet. */
export function lostNow({ criteria }: Scores): LostPoints[] {
  return criteria.flatMap(scored =>
    pointsLost(scored, scored.appraised ?? scored.score).map(lost => ({ ...lost, calledThere: undefined })),
  );
}

/**
 * What the scores of last year's workbook say of the criteria of this year's set, whose codes may have moved. A criterion
 * that counted and has no score is told, because nobody knows what it lost.
 */
export function lostLastYear(last: Scores, set: IndexSet): FoundLosses {
  const find = criterionFinder(set);
  const lost: LostPoints[] = [];
  const unused: { text: string; reason: UnusedReason }[] = [];
  const seen = new Set<string>();
  for (const { criterion, score, appraised, counted } of last.criteria)
    if (counted > 0 && (appraised ?? score) === undefined)
      unused.push({ text: `${criterion.code}. ${criterion.title}`, reason: 'noScore' });
  for (const each of lostNow(last)) {
    const { code, title } = each.criterion;
    const criterion = find(code, title);
    if (!criterion || seen.has(criterion.code)) {
      unused.push({ text: `${code}. ${title}`, reason: criterion ? 'twice' : 'unknown' });
      continue;
    }
    seen.add(criterion.code);
    lost.push({ ...each, criterion, calledThere: calledOtherwise(title, criterion) });
  }
  return { lost, unused };
}

/** The title that a source gives to a criterion, where it is another one. */
export function calledOtherwise(title: string, criterion: LostPoints['criterion']): string | undefined {
  return title === '' || title === criterion.title ? undefined : title;
}

/** A remediation that a loss asks for: the measure is left to people. */
export interface Proposal {
  readonly loss: LostPoints;
  readonly row: Pick<RemediationRow, 'shortcoming' | 'criterion' | 'year' | 'lost' | 'owner' | 'due'>;
}

/** What all remediations that are proposed have in common. */
export interface ProposalTerms {
  /** The year whose index lost the points. */
  readonly year: number;
  /** The least loss that is worth a row. */
  readonly from: number;
  /** Who answers for all of them; `null` leaves each to whoever answers for its criterion. */
  readonly owner: Cell;
  readonly due: Cell;
}

/** The remediations that losses ask for, most points first, and how many of the losses get none. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** The register has a row for the criterion and the year already: what was lost in a year is lost once. */
  readonly followed: number;
  /** Less than `from` was lost. */
  readonly below: number;
}

/**
 * One remediation for each criterion that lost enough points in a year and is not followed in the register yet.
 * Example: `remediationsFor(lostNow(scores), { year: 2026, from: 0.1, owner: null, due: null }, ledger).below`.
 */
export function remediationsFor(
  lost: readonly LostPoints[],
  { year, from, owner, due }: ProposalTerms,
  { remediations, settings }: Ledger,
): Proposals {
  const known = remediations.filter(row => indexYear(row, settings) === year);
  const isKnown = ({ criterion: { code } }: LostPoints): boolean =>
    known.some(row => sameText(textOf(row.criterion), code));
  const missing = lost.filter(loss => !isKnown(loss));
  const worth = missing.filter(loss => loss.lost >= from);
  return {
    proposals: worth
      .map(loss => ({
        loss,
        row: {
          shortcoming: `${LOST_POINTS}${loss.criterion.title}`,
          criterion: loss.criterion.code,
          year,
          lost: loss.shown,
          owner: isBlank(owner) ? loss.criterion.owner : owner,
          due,
        },
      }))
      .sort((a, b) => b.loss.lost - a.loss.lost),
    followed: lost.length - missing.length,
    below: missing.length - worth.length,
  };
}
