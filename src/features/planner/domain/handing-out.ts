import { criteriaOf, type Criterion, type IndexSet } from '../../../catalogue/index-set';
import { traitsOf } from '../../../rules/asks';
import { roundResult } from '../../../rules/decimal';
import { isUnproven, type Scores } from '../../../scores/scores';

/** Criteria whose points no evidence proves, so that a paper would keep them, and what these come to together. */
interface Unproven {
  readonly criteria: readonly Criterion[];
  readonly points: number;
}

/** What can be handed out besides steps. Example: `unprovenPoints(scores).points` is 4.5. */
export function unprovenPoints({ criteria }: Scores): Unproven {
  const unproven = criteria.filter(isUnproven);
  return {
    criteria: unproven.map(({ criterion }) => criterion),
    points: roundResult(unproven.reduce((sum, { score = 0 }) => sum + score, 0)),
  };
}

/** The criteria for which tasks count, so that one that is overdue costs points. `countsTasks(set)[0]?.code` is "1.2". */
export function countsTasks(set: IndexSet): Criterion[] {
  return criteriaOf(set).filter(({ rule }) => traitsOf(rule).feed === 'tasks');
}
