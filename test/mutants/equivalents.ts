import type { Change } from './change';

/** A mutation that changes nothing that anybody can see, named by its lines, with the reason. */
interface Equivalent extends Pick<Change, 'before' | 'after'> {
  readonly reason: string;
}

const EQUIVALENTS: readonly Equivalent[] = [
  {
    before: "const [mantissa = '0', exponent = '0'] = Math.abs(value).toPrecision(DIGITS).split('e');",
    after: "const [mantissa = '', exponent = '0'] = Math.abs(value).toPrecision(DIGITS).split('e');",
    reason: 'there always is a mantissa',
  },
  {
    before: "const [mantissa = '0', exponent = '0'] = Math.abs(value).toPrecision(DIGITS).split('e');",
    after: "const [mantissa = '0', exponent = ''] = Math.abs(value).toPrecision(DIGITS).split('e');",
    reason: 'an empty text counts as 0',
  },
  {
    before: "return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);",
    after: 'return String(value).toUpperCase();',
    reason: 'a formula takes the exponent of a number in either case',
  },
  {
    before: 'return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);',
    after: 'return Math.floor((Date.UTC(year, month - 1, day) - EPOCH) / DAY);',
    reason: 'whole days divide without a rest',
  },
  {
    before: 'const DAY = 86_400_000;',
    after: 'const DAY = 86400001;',
    reason: 'by the year 9999 it comes to less than an hour',
  },
  {
    before: "const [, sign, digits = '', percent] = /^([-+]? ?)(.*?)( ?%)?$/.exec(plain(text)) ?? [];",
    after: "const [, sign, digits = 'mutated', percent] = /^([-+]? ?)(.*?)( ?%)?$/.exec(plain(text)) ?? [];",
    reason: 'the pattern finds digits in any text, be they none',
  },
  {
    before: "const [, sign, digits = '', percent] = /^([-+]? ?)(.*?)( ?%)?$/.exec(plain(text)) ?? [];",
    after: "const [, sign, digits = '', percent] = /([-+]? ?)(.*?)( ?%)?$/.exec(plain(text)) ?? [];",
    reason: 'the pattern fits from the first letter on',
  },
  {
    before: "return `${whole}.${fraction ?? '0'}`;",
    after: "return `${whole}.${fraction ?? ''}`;",
    reason: 'a number can end in its point',
  },
  {
    before: "return grouped === undefined ? undefined : `${grouped.replace(/\\D/g, '')}.${decimals ?? '0'}`;",
    after: "return grouped === undefined ? undefined : `${grouped.replace(/\\D/g, '')}.${decimals ?? ''}`;",
    reason: 'a number can end in its point',
  },
  {
    before: 'const exists = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;',
    after: 'const exists = year >= 1900 && date.getUTCMonth() === month - 1;',
    reason: 'a day that a month does not have lies in another month',
  },
  {
    before: 'const date = new Date(Date.UTC(2001, month - 1, day));',
    after: 'const date = new Date(Date.UTC(2002, month - 1, day));',
    reason: 'neither year has a 29 February',
  },
  {
    before: "let previous = '';",
    after: "let previous = 'mutated';",
    reason: 'a text without numbers stands before any code',
  },
  {
    before: "issues.push({ code: 'catalogue.targetImpossible', where, target: criterion.target ?? '' });",
    after:
      "issues.push({ code: 'catalogue.targetImpossible', where, target: criterion.target ?? 'mutated' });",
    reason: 'no target is never impossible',
  },
  {
    before: 'const difference = (a[i] ?? -1) - (b[i] ?? -1);',
    after: 'const difference = (a[i] ?? -2) - (b[i] ?? -1);',
    reason: 'any number below 0 stands before all that codes have',
  },
  {
    before: 'const difference = (a[i] ?? -1) - (b[i] ?? -1);',
    after: 'const difference = (a[i] ?? -1) - (b[i] ?? -2);',
    reason: 'any number below 0 stands before all that codes have',
  },
  {
    before: "...limitedText('', 'note', set.ratingNote ?? '', REMARK_LENGTH),",
    after: "...limitedText('', 'note', set.ratingNote ?? 'mutated', REMARK_LENGTH),",
    reason: 'neither is too long',
  },
  {
    before: "...limitedText('', 'note', set.pointsNote ?? '', REMARK_LENGTH),",
    after: "...limitedText('', 'note', set.pointsNote ?? 'mutated', REMARK_LENGTH),",
    reason: 'neither is too long',
  },
  {
    before: "const key = name.replace(/\\?$/, '');",
    after: "const key = name.replace(/\\?/, '');",
    reason: 'a key has its question mark at the end',
  },
];

const used = new Set<Equivalent>();

/** Whether a mutation is one of those that change nothing. */
export function isEquivalent({ before, after }: Change): boolean {
  const found = EQUIVALENTS.find(each => each.before === before && each.after === after);
  if (found) used.add(found);
  return found !== undefined;
}

/** Those that nothing has asked for. */
export const unusedEquivalents = (): readonly Equivalent[] => EQUIVALENTS.filter(each => !used.has(each));
