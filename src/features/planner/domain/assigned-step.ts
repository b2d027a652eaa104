import type { Criterion } from '../../../catalogue/index-set';
import type { PlannedStep } from './plan-of-points';

/** Who does something, and until which day, a serial number; both may be left open. */
interface Assigned {
  readonly owner: string;
  readonly due: number | null;
}

/** A step that somebody does. */
export interface AssignedStep extends Assigned {
  readonly step: PlannedStep;
}

/** A criterion for whose points somebody brings the paper that proves them. */
export interface AssignedProof extends Assigned {
  readonly criterion: Criterion;
}

/** A paper as the owner of its criterion gets it by a day. */
export function assignedProof(criterion: Criterion, day: number | undefined): AssignedProof {
  return { criterion, owner: criterion.owner, due: day ?? null };
}

/** A step as its owner gets it by a day. What must be signed by a day is due on it, however late the others may be. */
export function assignedStep(step: PlannedStep, day: number | undefined): AssignedStep {
  const { does, criterion } = step;
  const until = does.form === 'sign' ? does.until : undefined;
  return {
    step,
    owner: criterion.owner,
    due: until === undefined ? (day ?? null) : Math.min(until, day ?? until),
  };
}
