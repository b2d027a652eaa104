import type { Change } from './change';

/** A mutation that changes nothing that anybody can see, named by its lines, with the reason. */
interface Equivalent extends Pick<Change, 'before' | 'after'> {
  readonly reason: string;
}

const EQUIVALENTS: readonly Equivalent[] = [];

const used = new Set<Equivalent>();

/** Whether a mutation is one of those that change nothing. */
export function isEquivalent({ before, after }: Change): boolean {
  const found = EQUIVALENTS.find(each => each.before === before && each.after === after);
  if (found) used.add(found);
  return found !== undefined;
}

/** Those that nothing has asked for. */
export const unusedEquivalents = (): readonly Equivalent[] => EQUIVALENTS.filter(each => !used.has(each));
