/** A text with the usual forms of full-width letters, digits and signs, as some keyboards type them. `halfWidth('１２')` is "12". */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

/** Without full-width digits and signs, and with usual spaces and minus signs. */
function plain(text: string): string {
  return halfWidth(text)
    .replace(/\u2212/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The number that a text shows, with decimal comma or point, grouped thousands and a percent sign, when there is only
 * one way to read it. "1.234" and "1,234" are `'ambiguous'`: a thousand to one reader, one and a bit to another.
 * Anything else is `undefined`. `numberInText('1.234,5')` is 1234.5, `numberInText('95 %')` is 0.95.
 */
export function numberInText(text: string): number | 'ambiguous' | undefined {
  const [, sign, digits = '', percent] = /^([-+]? ?)(.*?)( ?%)?$/.exec(plain(text)) ?? [];
  const value = unsigned(digits);
  if (typeof value !== 'string') return undefined;
  if (value === 'ambiguous') return value;
  // The exponent shifts the decimal point exactly, as a division by 100 would not.
  return Number(`${sign === '-' ? '-' : ''}${value}${percent ? 'e-2' : ''}`);
}

/**
 * The points that a text shows. They are far below a thousand, so that a comma or point before three digits can only be
 * a decimal one; shares are no points. `pointsInText('1,125')` is 1.125, `pointsInText('80%')` is `undefined`.
 */
export function pointsInText(text: string): number | undefined {
  const number = plain(text).endsWith('%') ? undefined : numberInText(text);
  return number === 'ambiguous' ? Number(plain(text).replace(',', '.').replace(' ', '')) : number;
}

/** Digits with a decimal point as JavaScript reads them. */
function unsigned(digits: string): string | undefined {
  const [, whole, fraction] = /^(\d+)(?:[.,](\d+))?$/.exec(digits) ?? [];
  if (whole !== undefined) {
    if (fraction?.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return 'ambiguous';
    return `${whole}.${fraction ?? '0'}`;
  }
  const [, grouped, , decimals] =
    /^([1-9]\d{0,2}(?:([., ])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(digits) ?? [];
  return grouped === undefined ? undefined : `${grouped.replace(/\D/g, '')}.${decimals ?? '0'}`;
}
