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

function shownKind(code: string): 'text' | 'day' | 'time' | 'share' | 'number' {
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
