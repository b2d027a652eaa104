import { numfmt } from '@univerjs/core';

/** Numbers are shown the Vietnamese way, as on the machines that the product is made for. */
const LOCALE = 'vi';

/** What a cell shows: `shownText(1234.5, '#,##0.00')` is "1.234,50". Widths of columns are not considered. */
export function shownText(value: string | number | boolean, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '') return '';
  return numfmt.format(numberFormat, value, { locale: LOCALE, throws: false });
}
