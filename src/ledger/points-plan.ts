import type { Cell } from '../rules/cell';

/** A row of the plan of points: a step that somebody does for a criterion. Points are undefined where no number stands. */
export interface PlannedPoints {
  readonly code: string;
  readonly title: string;
  readonly what: string;
  readonly max: number | undefined;
  /** When the plan was made, by now, and once the step is done. */
  readonly before: number | undefined;
  readonly now: number | undefined;
  readonly planned: number | undefined;
  readonly owner: string;
  /** A serial number, or what else stands there. */
  readonly due: Cell;
}
