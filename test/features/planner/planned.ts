import { outlookOf } from '../../../src/features/planner/domain/outlook';
import { pointsPlanOf, type PointsPlan } from '../../../src/features/planner/domain/plan-of-points';
import type { AssignedStep } from '../../../src/features/planner/domain/assigned-step';
import type { Ledger } from '../../../src/ledger/ledger';
import { scoreLedger } from '../../../src/scores/scores';

/** The plan of a ledger for a target on a day, with nothing said of any criterion. */
export function planned(ledger: Ledger, target: number, day: number): PointsPlan {
  const now = scoreLedger(ledger, day);
  const choices = { target, impossible: new Set<string>(), efforts: {} };
  return pointsPlanOf(outlookOf(ledger, now, day, {}), ledger, day, choices);
}

/** Its steps, each given to whoever answers for its criterion. */
export function assigned({ steps }: PointsPlan, due: number | null): AssignedStep[] {
  return steps.map(step => ({ step, owner: step.criterion.owner, due }));
}
