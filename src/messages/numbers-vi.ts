import { comparable, fixed, round } from '../rules/decimal';

/** Numbers as Vietnamese writes them, without relying on the locale data of the machine. */

/** `number(1234.5)` is "1234,5": at most six decimals, no trailing zeros. */
export function number(value: number): string {
  return String(Number(value.toFixed(6))).replace('.', ',');
}

/** A number with its thousands apart, as in running text. `amount(1234567.5)` is "1.234.567,5". */
export function amount(value: number): string {
  const [whole = '', fraction] = number(value).split(',');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** At most two decimals, for what is compared in words. `shortNumber(72.3456)` is "72,35". */
export function shortNumber(value: number): string {
  return amount(round(value, 2));
}

/** Points, and indices on the scale of 100, as people read them. `twoDecimals(0.983871)` is "0,98", `twoDecimals(8)` "8,00". */
export function twoDecimals(value: number): string {
  return fixed(value, 2).replace('.', ',');
}

/** `points(0.983871)` is "0,98 điểm". */
export function points(value: number): string {
  return `${twoDecimals(value)} điểm`;
}

/** What an index set prescribes is never rounded. `prescribed(0.5)` is "0,50", `prescribed(0.125)` "0,125". */
export function prescribed(value: number): string {
  return round(value, 2) === value ? twoDecimals(value) : number(value);
}

/** `prescribedPoints(0.125)` is "0,125 điểm". */
export function prescribedPoints(value: number): string {
  return `${prescribed(value)} điểm`;
}

/** Points and the maximum that they are measured by. `outOf(7.84, 8)` is "7,84/8,00 điểm". */
export function outOf(value: number, max: number): string {
  return `${twoDecimals(value)}/${prescribedPoints(max)}`;
}

/** An index or a rate from 0 to 100. `indexText(75.364)` is "75,36%". */
export function indexText(value: number): string {
  return `${twoDecimals(value)}%`;
}

/** A fraction as a percentage. `percent(0.8)` is "80%". */
export function percent(fraction: number): string {
  return `${number(Number((fraction * 100).toFixed(4)))}%`;
}

/** A fraction with at most two decimals. `share(0.98765)` is "98,77%"; what is not all is never shown as 100 %. */
export function share(fraction: number): string {
  const percent = fraction * 100;
  const shown = shortNumber(percent);
  return shown === '100' && comparable(fraction) < 1 ? 'gần 100%' : `${shown}%`;
}

/** A day as official papers write it: days below 10, January and February with a zero. `dayOfYear(5, 2)` is "05/02". */
export function dayOfYear(day: number, month: number): string {
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}`;
}
