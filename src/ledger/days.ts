import type { Settings } from './ledger';

declare const goesBy: unique symbol;

/** A day, as a serial number, up to which figures count: scores, statuses and closings go by it. */
export type ReckoningDay = number & { readonly [goesBy]: 'configuration' };
/** A day of the machine's calendar, as a serial number: what happens is dated by it, whatever figures count up to. */
export type MachineDay = number & { readonly [goesBy]: 'clock' };

/** The day that the configuration fixes, or else today. `reckoningDay({ asOf: 46310 }, 46330)` is 46310. */
export function reckoningDay({ asOf }: Pick<Settings, 'asOf'>, today: number): ReckoningDay {
  return (asOf ?? today) as ReckoningDay;
}
