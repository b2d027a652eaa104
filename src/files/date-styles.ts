import { showsDate } from '../workbook/number-format';
import { MAIN } from './ooxml';
import { readPart, type Package } from './read-part';

/** Days from 1 January 1904, where such workbooks begin to count, back to where all others do. */
const DAYS_BEFORE_1904 = 1462;
/** Formats with a day, month or year that no workbook spells out (ECMA-376 part 1, 18.8.30). */
const BUILT_IN = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/**
 * Turns the numbers of dates in a workbook that counts from 1904 into numbers since 1900. Only its format tells that a
 * number is a date, so the styles are read; times of a day without a date stay as they are.
 */
export function since1904(
  file: Package,
  styles: string | undefined,
): (value: number, style: string | undefined) => number {
  const isDate = styles === undefined ? [] : readDateStyles(file, styles);
  return (value, style) => (isDate[Number(style ?? 0)] ? value + DAYS_BEFORE_1904 : value);
}

/** Of each cell style whether it shows a date. */
function readDateStyles(file: Package, part: string): boolean[] {
  const custom = new Map<string, boolean>();
  const styles: boolean[] = [];
  let list = '';
  readPart(file, part, MAIN, {
    open(name, attributes, depth) {
      if (depth === 2) list = name;
      if (depth !== 3) return;
      const id = attributes.get('numFmtId') ?? '0';
      if (list === 'numFmts') custom.set(id, showsDate(attributes.get('formatCode') ?? ''));
      if (list === 'cellXfs') styles.push(custom.get(id) ?? BUILT_IN(Number(id)));
    },
  });
  return styles;
}
