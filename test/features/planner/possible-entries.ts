import { isBlank, sameText, type Cell } from '../../../src/rules/cell';
import type { Entry } from '../../../src/rules/entry';
import { roundResult } from '../../../src/rules/decimal';
import type { Rule } from '../../../src/rules/kinds';
import { yearWindow } from '../../../src/rules/serial-date';

/** Cases that are tried of a large number. */
const MANY = 200;
const SHARES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1];

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, count) => count);
const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap(each => list.map(next => [...each, next])), [[]]);

/**
 * Entries that may stand in place of one on a later day of its year, tried one by one and with no regard to what they
 * bring: what was counted, signed and met stays, and a total that is known. The entry itself is among them.
 */
export function possibleEntries(rule: Rule, entry: Entry, today: number, year: number): Entry[] {
  const items = (...lists: (readonly Cell[])[]): Entry[] =>
    product(lists).map(each => ({ ...entry, items: each }));
  switch (rule.kind) {
    case 'ratio':
    case 'bands':
      return [
        entry,
        ...pairs(entry.done, entry.total, rule.mayExceed ? 2 : 1).map(([done, total]) => ({
          ...entry,
          done,
          total,
        })),
      ];
    case 'ratios':
      return product(
        rule.parts.map((_, index) =>
          fewPairs(entry.items[2 * index] ?? null, entry.items[2 * index + 1] ?? null),
        ),
      ).map(each => ({ ...entry, items: each.flat() }));
    case 'levels':
      return [entry, ...rule.levels.map(([result]) => ({ ...entry, result }))];
    case 'yesNo':
      return [entry, ...(rule.words ?? ['Đạt', 'Không đạt']).map(result => ({ ...entry, result }))];
    case 'checklist':
      return items(
        ...rule.items.map((_, index) => {
          const held = entry.items[index] ?? null;
          return sameText(held, 'Đạt') ? [held] : ['Đạt', 'Không đạt'];
        }),
      );
    case 'counts':
    case 'bonus':
    case 'deduct':
      return [entry, ...counts(entry.done, MANY).map(done => ({ ...entry, done }))];
    case 'tally': {
      const held = rule.items.map((_, index) => entry.items[index] ?? null);
      const one = rule.items.flatMap((_, at) =>
        items(...held.map((cell, index) => counts(cell, index === at ? MANY : 0))),
      );
      return [entry, ...one, ...items(...held.map(cell => counts(cell, 2)))];
    }
    case 'deadline': {
      const isSigned = !isBlank(entry.date) && Math.floor(Number(entry.date)) <= today;
      const days = isSigned ? [] : upTo(Math.max(0, yearWindow(year).to - today)).map(days => today + days);
      return [entry, ...days.map(date => ({ ...entry, date }))];
    }
    case 'survey':
    case 'manual':
      return [entry];
  }
}

/** More of what is counted already; from 0 on where nothing is. */
function counts(held: Cell, more: number): number[] {
  if (!isBlank(held) && typeof held !== 'number') return [];
  return upTo(more).map(count => Number(held ?? 0) + count);
}

type Pair = readonly [done: Cell, total: Cell];

/** Whole cases more of a total, to all of it or beyond it; shares of some totals where it is blank. */
function pairs(held: Cell, total: Cell, times: number): Pair[] {
  if (!isBlank(held) && !(typeof held === 'number' && held >= 0)) return [];
  const before = isBlank(held) ? 0 : held;
  if (isBlank(total)) {
    const few = [...new Set([1, 2, 3, 7, 10, 100, Math.max(1, before)])].flatMap(all =>
      upTo(all * times + 1)
        .filter(count => count >= before)
        .map((count): Pair => [count, all])
        .concat([[before, all]]),
    );
    // Of what is counted already also the totals at and around the shares that rules ask for.
    const more = SHARES.flatMap((share): Pair[] => {
      const all = Math.floor(roundResult(before / share)) + 1;
      return before > 0 && share > 0 ? [all, all * 100].flatMap(of => around(share * of, of)) : [];
    });
    return [
      ...few,
      ...more.filter(([done]) => Number(done) >= before),
      ...more.map(([, of]): Pair => [before, of]),
    ];
  }
  if (typeof total !== 'number') return [];
  const most = total * times + (times > 1 ? 1 : 0);
  const left = Math.max(0, most - before);
  const step = Math.max(1, Math.ceil(left / MANY));
  // Of many cases also the first whole ones at and beyond the shares that rules ask for.
  const first = SHARES.flatMap(share => {
    const cases = Math.max(0, Math.ceil(roundResult(share * total - before)));
    return [cases, cases + 1];
  });
  return [...upTo(Math.floor(left / step)).map(count => count * step), ...first]
    .map(count => before + count)
    .concat(Math.max(before, most))
    .filter(done => done <= most)
    .concat(before)
    .map(done => [done, total]);
}

function around(cases: number, total: number): Pair[] {
  const least = roundResult(cases);
  return [least, Math.floor(least) + 1].filter(done => done <= total).map(done => [done, total]);
}

function fewPairs(held: Cell, total: Cell): Pair[] {
  const all = pairs(held, total, 1);
  const whole = all.filter(([done, of]) => done === of).slice(0, 1);
  return [[held, total], ...whole, ...all.slice(0, 2)];
}
