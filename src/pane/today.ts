import type { MachineDay, Moment } from '../domain/days';
import { serialDate } from '../rules/serial-date';

/** The day on this machine, as Excel's TODAY() gives it. */
export function today(): MachineDay {
  return dayOf(new Date());
}

/** This moment on this machine. */
export function now(): Moment {
  const date = new Date();
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map(part => String(part).padStart(2, '0'));
  return { day: dayOf(date), time: `${hours}:${minutes}` };
}

function dayOf(date: Date): MachineDay {
  return serialDate(date.getFullYear(), date.getMonth() + 1, date.getDate()) as MachineDay;
}
