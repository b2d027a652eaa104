import { halfWidth } from '../rules/text-number';

/** Letters that are often typed wrongly in the words that the grammar goes by. */
const MISTYPED: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/(?<!\p{L})(d)(?:ưói|uới|ứơi|ước|uơi|ươi)(?=\s*\d)/giu, '$1ưới'],
  [/(?<!\p{L})tr(?:ở|ờ|ơ) (?:lện|lến|lẻn|nên)(?![\p{L}\p{M}])/giu, 'trở lên'],
  [/(?<=\d\s*)(?:điễm|điềm|đểm|diểm|đỉểm|điêm|điếm)(?![\p{L}\p{M}])/giu, 'điểm'],
  [/(?<!\p{L})tối đ[ãà](?![\p{L}\p{M}])/giu, 'tối đa'],
  [/(?<!\p{L})(t)ỉ lệ(?![\p{L}\p{M}])/giu, '$1ỷ lệ'],
];

/**
 * A scoring text with one sign for one thing: composed letters, one kind of space, of dash at numbers, of times and
 * comparison, fractions as decimals. Lines and quotes stay, and so does a text that is plain.
 * `plainWording('≥ 90 %：½đ')` is "≥ 90 %:0,5đ".
 */
export function plainWording(text: string): string {
  const letters = halfWidth(text)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .normalize('NFC');
  const numbers = letters
    .replace(/(\d) ?½/g, '$1,5')
    .replace(/½/g, '0,5')
    .replace(/(\d) ?¼/g, '$1,25')
    .replace(/¼/g, '0,25')
    .replace(/(\d) ?¾/g, '$1,75')
    .replace(/¾/g, '0,75')
    .replace(/(\d) ?phần trăm/giu, '$1%');
  // Signs come last: how they are read depends on the numbers and words beside them.
  return MISTYPED.reduce((all, [wrong, right]) => all.replace(wrong, right), numbers)
    .replace(/[×✕✖∗]/g, '×')
    .replace(/<\s?=|=\s?<|[≦⩽]/g, '≤')
    .replace(/>\s?=|[≧⩾]/g, '≥')
    .replace(/=\s?>|[⇒➔➜]/g, '→')
    .replace(/[‐‑‒–—―−](?=\s?(?:[\d<≤]|dưới))|(?<=\d\s?%?\s?)[‐‑‒–—―−]/giu, '-')
    .replace(/÷|(?<=[)\]]\s?):(?=\s?\d[\d.,]*\s?%\s?[)\]])/g, '/')
    .replace(/(?:\.\/\.\s*)+$/u, '')
    .trim();
}
