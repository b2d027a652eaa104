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

/** A bound, and its points where a lower share may be worth more than a higher one. */
interface WorthBound extends ShareBound {
  readonly points?: number;
}

/** Whether a share is at a bound or above it, and above it where it is open. `reaches(0.9, { from: 0.9, open: true })` is false. */
export function reaches(share: number, { from, open }: ShareBound): boolean {
  return open ? share > from : share >= from;
}

/**
 * The steps to shares of the present total in whole cases, and to all of it. Where the total is blank, nobody knows of how
 * many cases: the step holds the least figures that give the share. A share that nothing reaches is one of none, while none
 * is counted. `bounds` begin with the highest; `missed` are the cases that can no longer be done.
 * Example: 72 of 90 with a bound of 0.9 is 9 more, or all of the 18 that are left.
 */
export function shareSteps(
  of: string,
  bounds: readonly WorthBound[],
  entry: Entry,
  missed: number,
  mayExceed = false,
): Step[] {
  const done = isBlank(entry.done) ? 0 : entry.done;
  if (typeof done !== 'number' || done < 0) return [];
  if (isBlank(entry.total)) {
    const worth = bounds.find(bound => reaches(1, bound))?.points ?? 0;
    // Once something is done, all of it will do unless another share is worth more.
    const first = bounds.flatMap((bound, index) =>
      done === 0 || (bound.points ?? 0) > worth ? [firstShare(of, bound, done, bounds[index - 1])] : [],
    );
    return [...first, firstShare(of, ALL, done)];
  }
  const total = Number(entry.total);
  const left = total - missed - done;
  return [...bounds, ALL].flatMap((bound): Step[] => {
    const needed = casesTo(bound, done, total);
    if (needed === 0 && isBlank(entry.done)) return [{ does: { form: 'none', of }, entry: { done, total } }];
    const within = bound === ALL ? left : Math.min(needed, left);
    const count = mayExceed ? needed : within;
    if (!(count > 0)) return [];
    return [
      {
        does: { form: 'more', count: comparable(count), of, ...(left > 0 ? { left: comparable(left) } : {}) },
        entry: { done: comparable(done + count), total },
      },
    ];
  });
}

const ALL: ShareBound = { from: 1 };

/** The first figures of a share with so many cases done, of some hundred cases where it is not all. */
function firstShare(of: string, { from, open }: ShareBound, done: number, above = ALL): Step {
  if (from === 0 && done > 0) return shareBelow(of, above, done);
  if (from === 0 && !open) return { does: { form: 'none', of }, entry: { done: 0, total: 100 } };
  if (from === 1 && !open) {
    const total = Math.max(1, done);
    return { does: { form: 'share', share: 1, of }, entry: { done: total, total } };
  }
  const total = 100 * Math.max(1, Math.ceil(comparable(done / (from * 100) || 0)));
  const least = comparable(from * total);
  return {
    does: { form: 'share', share: from, ...(open ? { open: true } : {}), of },
    entry: { done: open ? Math.floor(least) + 1 : least, total },
  };
}

/** The first figures with which what was done stays below the next bound, or does not go beyond one that is open. */
function shareBelow(of: string, { from, open }: ShareBound, done: number): Step {
  return {
    does: { form: 'below', share: from, ...(open ? { open: true } : {}), of },
    entry: { done, total: Math.floor(comparable(done / from)) + 1 },
  };
}

/** How many more cases a share takes, in whole ones. */
function casesTo({ from, open = false }: ShareBound, done: number, total: number): number {
  const count = shortfall(done, total, from);
  return open && comparable((done + count) / total) <= comparable(from) ? count + 1 : count;
}
