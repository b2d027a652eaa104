/** What the kinds that go by done over total have in common. */
import { isBlank } from './cell';
import { complete, doneWithinTotal, notNegative, numeric, totalAboveZero } from './checks';
import { comparable } from './decimal';
import type { Check, Entry } from './entry';
import type { Law } from './law';
import type { Ask, ShareBound } from './rule-kind';
import { shortfall } from './shortfall';
import type { Step } from './step';

/** Both amounts, by the names that the index set gives them. */
export function shareAsks(done: string, total: string): Ask[] {
  return [
    { input: 'done', takes: { form: 'amount', of: done } },
    { input: 'total', takes: { form: 'amount', of: total } },
  ];
}

/** Amounts that make a share, above 1 only where more can be done than was planned. */
export function shareChecks(mayExceed = false): Check[] {
  return [
    complete('done', 'total'),
    numeric('done', 'total'),
    notNegative('done', 'total'),
    totalAboveZero,
    ...(mayExceed ? [] : [doneWithinTotal]),
  ];
}

export interface ShareAchieved {
  readonly form: 'share';
  readonly done: number;
  readonly total: number;
}

/** What was done of what. */
export function shareAchieved({ done, total }: Entry): ShareAchieved {
  return { form: 'share', done: Number(done), total: Number(total) };
}

/** The amounts have names. */
export function shareLaws(done: string, total: string): Law[] {
  return [
    { law: 'text', field: 'done', text: done },
    { law: 'text', field: 'total', text: total },
  ];
}

/**
 * The steps to shares of the present total in whole cases, and to all of it. Where the total is blank, nobody knows of how
 * many cases: the step holds the least figures that give the share. `missed` are the cases that can no longer be done. Example: 72 of 90 with a bound of 0.9 is 9 more, or
 * all of the 18 that are left.
 */
export function shareSteps(
  of: string,
  bounds: readonly ShareBound[],
  entry: Entry,
  missed: number,
  mayExceed = false,
): Step[] {
  const done = isBlank(entry.done) ? 0 : entry.done;
  if (typeof done !== 'number' || done < 0) return [];
  if (isBlank(entry.total))
    return [...(done > 0 ? [] : bounds), { from: 1 }].map(bound => firstShare(of, bound, done));
  const total = Number(entry.total);
  const left = total - missed - done;
  return [...bounds, { from: 1 }].flatMap((bound): Step[] => {
    const needed = casesTo(bound, done, total);
    const count = mayExceed ? needed : Math.min(needed, left);
    if (!(count > 0)) return [];
    return [
      {
        does: { form: 'more', count: comparable(count), of, ...(left > 0 ? { left: comparable(left) } : {}) },
        entry: { done: comparable(done + count), total },
      },
    ];
  });
}

/** The first figures of a share, of a hundred cases where it is not all. */
function firstShare(of: string, { from, open }: ShareBound, done: number): Step {
  if (from === 0 && !open) return { does: { form: 'none', of }, entry: { done: 0, total: 100 } };
  if (from === 1 && !open) {
    const total = Math.max(1, done);
    return { does: { form: 'share', share: 1, of }, entry: { done: total, total } };
  }
  const least = comparable(from * 100);
  return {
    does: { form: 'share', share: from, ...(open ? { open: true } : {}), of },
    entry: { done: open ? Math.floor(least) + 1 : least, total: 100 },
  };
}

/** How many more cases a share takes, in whole ones. */
function casesTo({ from, open = false }: ShareBound, done: number, total: number): number {
  const count = shortfall(done, total, from);
  return open && comparable((done + count) / total) <= comparable(from) ? count + 1 : count;
}
