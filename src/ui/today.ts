import type { MachineDay } from '../ledger/days';
import { serialDate } from '../rules/serial-date';

/** The day on this machine, as Excel's TODAY() gives it. */
export function today(): MachineDay {
  const now = new Date();
  return serialDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
