import { STYLES, type StyleName } from './styles';

/**
 * The number format in which a cell shows a number as one of its look: its own one where that is of the same kind,
 * whatever digits and separators it has. `fittingFormat('entryNumber', '#,##0')` is "#,##0",
 * `fittingFormat('entryNumber', '@')` is "General".
 */
export function fittingFormat(style: StyleName, held: string): string {
  const { numberFormat } = STYLES[style];
  return shownKind(held) === shownKind(numberFormat) ? held : numberFormat;
}

/**
 * Whether two number formats show a number alike. Excel gives the short date of the system back in another order than it
 * was set in (OfficeDev/office-js issues 229, 2824): dates are the same when they show the same of a day.
 * Example: `isSameFormat('dd/mm/yyyy', 'm/d/yyyy')` is true.
 */
export function isSameFormat(one: string, other: string): boolean {
  return one === other || (showsDate(one) && showsDate(other) && partsOf(one) === partsOf(other));
}

/** What a date shows, in one order. `partsOf('dd/mm/yyyy')` is "dmy". */
function partsOf(code: string): string {
  return [...'dmyhs'].filter(part => bareCode(code).includes(part)).join('');
}

/** As what a number format shows a number. `shownKind('0.0%')` is "share", `shownKind('0 "%"')` is "number". */
export function shownKind(code: string): 'text' | 'day' | 'time' | 'share' | 'number' {
  const bare = bareCode(code);
  if (bare.includes('@')) return 'text';
  if (showsDate(code)) return 'day';
  if (/[hs]/.test(bare)) return 'time';
  return bare.includes('%') ? 'share' : 'number';
}

/** Whether a number format shows a day, month or year. `showsDate('dd/mm/yyyy')` is true, `showsDate('h:mm')` is not. */
export function showsDate(code: string): boolean {
  const bare = bareCode(code);
  return /[dy]/.test(bare) || (bare.includes('m') && !/[hs]/.test(bare));
}

/** A code without texts, fillers and colours. */
function bareCode(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').toLowerCase();
}
