import { fixed, round } from '../rules/decimal';

/** Numbers as English writes them, without relying on the locale data of the machine; `numbers-vi.ts` is the other one. */

/** `numberEn(1234.5)` is "1234.5": at most six decimals, no trailing zeros. */
export function numberEn(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** What an index set prescribes is never rounded. `prescribedEn(0.5)` is "0.50", `prescribedEn(0.125)` "0.125". */
export function prescribedEn(value: number): string {
  return round(value, 2) === value ? fixed(value, 2) : numberEn(value);
}

/** A fraction as a percentage. `percentEn(0.8)` is "80%". */
export function percentEn(fraction: number): string {
  return `${numberEn(Number((fraction * 100).toFixed(4)))}%`;
}
