import { searchText } from './search-text';

const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ khong: 0, mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, lam: 5, sau: 6, bay: 7, tam: 8, chin: 9 },
  }),
);
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ nghin: 1e3, ngan: 1e3, trieu: 1e6, ty: 1e9, ti: 1e9 }),
);
/** Words of numbers that are read together with others only, or not at all. */
const OTHERS = new Set(['muoi', 'tram', 'linh', 'le', 'ruoi', 'phay', 'chuc', 'ta', 'phan']);

const isNumberWord = (word: string): boolean => DIGITS.has(word) || SCALES.has(word) || OTHERS.has(word);

/**
 * The number that Vietnamese words say, with the thing that is counted after it or without; `undefined` where they say
 * none or can be understood in two ways, as "một trăm hai", 102 or 120. `numberInWords('chín trăm')` is 900.
 */
export function numberInWords(text: string): number | undefined {
  const words = searchText(text).split(' ');
  const end = words.findIndex(word => !isNumberWord(word));
  const said = end < 0 ? words : words.slice(0, end);
  if (said.length === 0 || words.slice(said.length).some(isNumberWord)) return undefined;
  return spoken(said);
}

/** What a thing that is counted is multiplied by: 1000 for "nghìn hồ sơ", 1 for "hồ sơ"; `undefined` where more is said. */
export function scaleInWords(text: string): number | undefined {
  const [first = '', ...rest] = searchText(text).split(' ');
  if (rest.some(isNumberWord)) return undefined;
  return SCALES.get(first) ?? (isNumberWord(first) ? undefined : 1);
}

/** Hundreds, tens and digits come in groups, each followed by a smaller scale than the one before. */
function spoken(words: readonly string[]): number | undefined {
  let total = 0;
  let group: number | undefined;
  let digit: number | undefined;
  /** The least that a digit may stand for without "linh" before it. */
  let step = 1;
  let scale = Infinity;
  for (const word of words) {
    const [one, factor] = [DIGITS.get(word), SCALES.get(word)];
    if (one !== undefined) {
      if (digit !== undefined) return undefined;
      digit = one;
    } else if (word === 'muoi' || word === 'tram') {
      const size = word === 'tram' ? 100 : 10;
      if ((digit === undefined && size === 100) || (group ?? 0) % (size * 10) !== 0) return undefined;
      group = (group ?? 0) + (digit ?? 1) * size;
      [digit, step] = [undefined, size / 10];
    } else if (word === 'linh' || word === 'le') {
      if (digit !== undefined || group === undefined) return undefined;
      step = 1;
    } else if (factor !== undefined) {
      if ((digit !== undefined && step > 1) || (digit ?? group) === undefined || factor >= scale)
        return undefined;
      total += ((group ?? 0) + (digit ?? 0)) * factor;
      [group, digit, step, scale] = [undefined, undefined, factor / 10, factor];
    } else return undefined;
  }
  if (digit !== undefined && step > 1) return undefined;
  return total + (group ?? 0) + (digit ?? 0);
}
