import { fixed, round } from '../rules/decimal';

/** Numbers as English writes them, without relying on the locale data of the machine; `numbers-vi.ts` is the other one. */

/** `number(1234.5)` is "1234.5": at most six decimals, no trailing zeros. */
export function number(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** What an index set prescribes is never rounded. `prescribed(0.5)` is "0.50", `prescribed(0.125)` "0.125". */
export function prescribed(value: number): string {
  return round(value, 2) === value ? fixed(value, 2) : number(value);
}

/** A fraction as a percentage. `percent(0.8)` is "80%". */
export function percent(fraction: number): string {
  return `${number(Number((fraction * 100).toFixed(4)))}%`;
}
