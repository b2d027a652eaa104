import { FLAG, MET, NOT_MET } from '../rules/words';
import { plainText, trimmed } from './plain-text';
import type { WordPurpose } from './purpose';
import { searchText } from './search-text';
import type { Meant } from './value-doubt';

/** How people say yes and no where a word of a list belongs. */
const YES = new Set(['x', 'v', 'co', 'roi', 'da', 'true', 'dung', 'yes', '1', '✓', '✔', '☑', '√']);
const NO = new Set(['khong', 'chua', 'chua dat', 'ko', 'k', 'false', 'sai', 'no', '0', '✗', '✘']);

/** What is meant by what came in a cell for a word of a list; letter case, marks and spaces do not count. */
export function wordMeant({ words, othersToo }: WordPurpose, cell: string | number | boolean): Meant {
  const given = trimmed(String(cell));
  const word = wordOf(words, cell);
  if (word !== undefined) return { value: word };
  const means = said(words, given);
  if (means !== undefined) return { value: means, doubt: { code: 'value.readAsWord', given, means } };
  if (othersToo) return { value: typeof cell === 'string' ? given : cell };
  return { value: cell, doubt: { code: 'value.notInList', given } };
}

/** The one word that a cell shows. Codes that became numbers are found by their value: 1.1 may be 1.1 or 1.10. */
function wordOf(words: readonly string[], cell: string | number | boolean): string | undefined {
  const index = indexOf(words);
  if (typeof cell === 'number') return index.get(cell);
  if (typeof cell === 'boolean') return undefined;
  const text = plainText(cell);
  return words.includes(text) ? text : (index.get(lower(text)) ?? index.get(searchText(text)));
}

/** By a word in small letters, without its marks, or by its value as a number: that word, unless several are alike. */
type Index = ReadonlyMap<string | number, string | undefined>;
/** A register asks for the same list in thousands of rows. */
const INDICES = new WeakMap<readonly string[], Index>();

function indexOf(words: readonly string[]): Index {
  let index = INDICES.get(words);
  if (!index) {
    const found = new Map<string | number, string | undefined>();
    for (const word of words)
      for (const key of new Set([lower(word), searchText(word), Number(word)]))
        if (key !== '') found.set(key, found.has(key) ? undefined : word);
    INDICES.set(words, (index = found));
  }
  return index;
}

const lower = (word: string): string => word.normalize('NFC').toLowerCase();

/** What a yes or no says in place of a word. */
function said(words: readonly string[], given: string): string | undefined {
  const key = searchText(given) || given;
  const [yes, no] = words.includes(MET)
    ? [MET, NOT_MET]
    : [words.includes(FLAG) ? FLAG : undefined, undefined];
  if (YES.has(key)) return yes;
  return NO.has(key) ? no : undefined;
}
