import { ownersOf } from '../../../catalogue/index-set';
import { roundResult } from '../../../rules/decimal';
import type { Ledger } from '../../../ledger/ledger';
import { personOf } from '../../../ledger/person-of';
import type { Place } from '../../../ledger/place';
import { progressOf, type EntryProgress } from '../../../scores/progress';
import { isUnproven, type CriterionScore, type Scores } from '../../../scores/scores';
import { firstInput } from './first-input';

/**
 * How far the criteria of one role are. `self` and `counted` are points of criteria inside the total: of a part outside it
 * nobody can say whose points its cap cuts off.
 */
export interface RoleProgress {
  /** The role, as the index set names it. */
  readonly owner: string;
  /** Who has the role, '' while the configuration does not say. */
  readonly name: string;
  readonly criteria: number;
  readonly entered: number;
  readonly self: number;
  readonly counted: number;
  /** Entries that cannot be scored. */
  readonly wrong: number;
  /** Criteria with points that no evidence proves. */
  readonly unproven: number;
  /** What the role should look at next. */
  readonly next: Place;
}

/**
 * Progress by responsible role, in the order in which the index set first names them.
 * Example: a role with 3 criteria of which one is blank has `entered` 2, and `next` is the blank one.
 */
export function byOwner({ set, settings }: Ledger, scores: Scores): RoleProgress[] {
  return ownersOf(set).map(owner => {
    const theirs = scores.criteria.filter(({ criterion }) => criterion.owner === owner);
    const inside = theirs.filter(({ part }) => part === undefined);
    const add = (points: (score: CriterionScore) => number): number =>
      roundResult(inside.reduce((sum, score) => sum + points(score), 0));
    const progress = progressOf(theirs);
    return {
      owner,
      name: personOf(settings, owner).name,
      criteria: theirs.length,
      entered: progress.entered.length,
      self: add(({ score }) => score ?? 0),
      counted: add(({ counted }) => counted),
      wrong: progress.wrong.length,
      unproven: theirs.filter(isUnproven).length,
      next: nextPlace(theirs, progress),
    };
  });
}

/** A wrong entry goes before one that is missing, and that before missing evidence. */
function nextPlace(
  theirs: readonly CriterionScore[],
  { wrong: [wrong], missing: [missing] }: EntryProgress,
): Place {
  if (wrong !== undefined) return { in: 'criterion', code: wrong, field: 'check' };
  const open = theirs.find(({ criterion }) => criterion.code === missing);
  if (open) return firstInput(open.criterion);
  const unproven = theirs.find(isUnproven);
  if (unproven) return { in: 'criterion', code: unproven.criterion.code, field: 'evidence' };
  return firstInput(theirs[0]!.criterion);
}
