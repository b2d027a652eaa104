import { folded } from '../../../ledger/search-text';

/** One part of a printed number. A letter such as "I" may be a Roman number: both values are given. */
export interface Segment {
  readonly text: string;
  /** What the part may be, with its place in that way of counting. */
  readonly as: Readonly<Partial<Record<NumberStyle, number>>>;
}

export type NumberStyle = 'number' | 'roman' | 'upper' | 'lower' | 'smallRoman' | 'bullet';

/** A number, letter or dash in front of a row. `printed` is without the dot or bracket behind it. */
export interface PrintedCode {
  readonly printed: string;
  /** The word before it that says what is numbered, such as "lĩnh vực"; '' for none. */
  readonly word: string;
  readonly segments: readonly Segment[];
}

/** The letters by which items are lettered, with those that only lists in the English way use. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const ROMAN = /^(?=.)(X{0,3})(IX|IV|V?I{0,3})$/;
const BULLET = /^[-–—+*•●○▪►·]+$/;
/** Words before a number that say what is numbered. */
const BEFORE = /^(?:phần|mục|nhóm|lĩnh vực|tiêu chí|tiêu chuẩn|chương|điều)\s+(?=[\dIVXA-Z]+\b)/iu;

/**
 * What a cell in the column of numbers shows; `undefined` when it is no number of a row.
 * Examples: `printedCode('II.1.')` has the segments "II" and "1"; `printedCode('đ)')` one, `printedCode('-')` one.
 */
export function printedCode(text: string): PrintedCode | undefined {
  const plain = text.normalize('NFC').trim();
  if (BULLET.test(plain)) return { printed: plain, word: '', segments: [{ text: plain, as: { bullet: 1 } }] };
  const word = BEFORE.exec(plain)?.[0] ?? '';
  const printed = plain
    .slice(word.length)
    .replace(/^\((.*)\)$/, '$1')
    .replace(/[\s.):/*–-]+$/, '')
    .replace(/^(?:TCTP|TC|LV)\s*(?=\d)/, '')
    .replace(/\s*[.,]\s*/g, '.');
  // "1a" stands below "1", "A1" below "A".
  const divided = printed.replace(/(?<=\d)(?=[a-zđ]$)|(?<=^[A-ZĐ])(?=\d)/gu, '.');
  const segments = divided.split('.').map(segment);
  return segments.length <= 6 && segments.every(each => each !== undefined)
    ? { printed, word: folded(word), segments: segments }
    : undefined;
}

function segment(text: string): Segment | undefined {
  if (/^\d{1,3}$/.test(text)) return { text: String(Number(text)), as: { number: Number(text) } };
  const as: Partial<Record<NumberStyle, number>> = {};
  const isUpper = text === text.toUpperCase();
  const value = roman(text.toUpperCase());
  if (value !== undefined && /^[a-z]+$/i.test(text) && (isUpper || text === text.toLowerCase()))
    as[isUpper ? 'roman' : 'smallRoman'] = value;
  const letter = [...text].length === 1 ? LETTERS.indexOf(text.toLowerCase()) : -1;
  if (letter >= 0) as[isUpper ? 'upper' : 'lower'] = letter + 1;
  return Object.keys(as).length > 0 ? { text, as } : undefined;
}

function roman(text: string): number | undefined {
  const [, tens, ones = ''] = ROMAN.exec(text) ?? [];
  if (tens === undefined) return undefined;
  const values = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return tens.length * 10 + values.indexOf(ones);
}

/** How a title begins that bears its number: the number must end in a sign, or have a dot within. */
const LEADING = [
  /^\s*((?:[Pp]hần|PHẦN|[Mm]ục|MỤC|[Nn]hóm|NHÓM|[Ll]ĩnh vực|LĨNH VỰC|[Tt]iêu chí|TIÊU CHÍ)\s+(?:\d{1,3}|[IVX]{1,6}|[A-ZĐ]))\s*[.:)–-]\s*(?=\S)/u,
  /^\s*((?:\d{1,3}|[IVX]{1,6}|[A-ZĐ]|[a-zđ])(?:\.\d{1,3})*(?:\.[a-zđ])?)\s*(?:[.:)/]|\s[–-])\s*(?=[^\d\s])/u,
  /^\s*((?:\d{1,3}|[IVX]{1,6}|[A-ZĐ])(?:\.\d{1,3})+)\s+(?=\p{L})/u,
  /^\s*(\([\da-zđ]{1,2}\))\s*(?=\S)/u,
  /^\s*([-–—+*•●○▪►·])\s*(?=\S)/u,
];

/**
 * The number with which a title begins, and the rest of it.
 * Examples: `codeInTitle('1.1. Kế hoạch')` is 1.1 and "Kế hoạch"; `codeInTitle('- Đúng hạn')` the dash and "Đúng hạn".
 */
export function codeInTitle(
  title: string,
): { readonly code: PrintedCode; readonly title: string } | undefined {
  const found = LEADING.map(each => each.exec(title)).find(each => each !== null);
  const code = found ? printedCode(found[1]!) : undefined;
  return code && found ? { code, title: title.slice(found[0].length).trim() } : undefined;
}

/** Whether one letter comes after another in a list, with those passed over that lists leave out. */
export function followsLetter(before: number, after: number): boolean {
  const skipped = LETTERS.slice(before, after - 1);
  return after > before && [...skipped].every(letter => 'ăâđêfjôơưwz'.includes(letter));
}

/** The style of the text before which nothing stands; by its folded words only. */
export function isCapitals(text: string): boolean {
  return /\p{L}{3}/u.test(text) && text === text.toUpperCase() && folded(text) !== '';
}
