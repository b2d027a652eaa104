import type { PlannedStep } from '../domain/plan-of-points';

/** A step that somebody does until a day, a serial number; both may be left open. */
export interface AssignedStep {
  readonly step: PlannedStep;
  readonly owner: string;
  readonly due: number | null;
}
