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
