import budgets from './budgets.json';

/** Bytes, requests and counts: tests hold them to their budgets. */
export type Counted = keyof typeof budgets.counted;
/** What depends on the machine and on what else it does: the bench prints it, and no test asks. */
export type Measured = keyof typeof budgets.measured;

/** The most that a counted figure may be. Example: `expect(bytes).toBeLessThanOrEqual(budget('sampleXlsxBytes'))`. */
export const budget = (figure: Counted): number => budgets.counted[figure];

/** The most that a measured figure should be on a quiet machine. */
export const aim = (figure: Measured): number => budgets.measured[figure];

/** A measured figure, beside what the same work took others in the same run, in the same unit. */
export interface Timed {
  readonly value: number;
  readonly beside: Readonly<Record<string, number>>;
}
