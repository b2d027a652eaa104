import type { Settings } from './ledger';

/** Neither day can be handed where the other is wanted; a plain number, as tests and cells have it, can be either. */
declare const goesBy: unique symbol;

/** A day, as a serial number, up to which figures count: scores, statuses and closings go by it. */
export type ReckoningDay = number & { readonly [goesBy]?: 'configuration' };
/** A day of the machine's calendar, as a serial number: what happens is dated by it, whatever figures count up to. */
export type MachineDay = number & { readonly [goesBy]?: 'clock' };

/** The day that the configuration fixes, or else today. `reckoningDay({ asOf: 46310 }, 46330)` is 46310. */
export function reckoningDay({ asOf }: Pick<Settings, 'asOf'>, today: MachineDay): ReckoningDay {
  return asOf ?? (today as number);
}
