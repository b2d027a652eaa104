import type { ReckoningDay } from '../../../ledger/days';
import type { Ledger } from '../../../ledger/ledger';
import { asksFor, hasShare } from '../../../rules/asks';
import type { Cell } from '../../../rules/cell';
import { comparable } from '../../../rules/decimal';
import type { Entry } from '../../../rules/entry';
import { evaluate } from '../../../rules/evaluate';
import { yearWindow } from '../../../rules/serial-date';
import { validClosings, type Closing, type HistoryRow } from '../../../scores/history';
import { summed, type CriterionScore } from '../../../scores/scores';
import { isOver, type Outlook } from './outlook';

/** What a year may come to, by the index from 0 to 100; never one figure alone. */
export type YearEndOutlook =
  | {
      readonly told: 'figures';
      /** Nothing more is done. */
      readonly asItStands: number;
      /** Everything goes on as it did between these two closings. */
      readonly atPace: number;
      readonly from: Closing;
      readonly to: Closing;
      /** All that can still be done is done. */
      readonly allDone: number;
    }
  | { readonly told: 'yearOver' | 'tooFewClosings' | 'nothingCounts' }
  /** What was counted became less from one closing to the next, as where a period stands alone: there is no pace. */
  | {
      readonly told: 'totalsShrink';
      readonly from: Closing;
      readonly to: Closing;
      readonly codes: readonly string[];
    };

/**
 * What the index comes to at the end of the year, from the pace between the last two closings on different days. What is
 * counted goes on at that pace; everything else stays as it stands. Example: 40 of 50 on 14/3 and 90 of 100 on 14/6 are
 * 199 of 209 on 31/12.
 */
export function yearEndOutlook(
  { now, ceiling }: Outlook,
  closings: readonly Closing[],
  ledger: Ledger,
  today: ReckoningDay,
): YearEndOutlook {
  if (isOver(ledger, today)) return { told: 'yearOver' };
  if (now.total.index === undefined || ceiling.total.index === undefined) return { told: 'nothingCounts' };
  const valid = validClosings(closings);
  const to = valid.at(-1);
  const from = to && valid.filter(({ closed }) => closed < to.closed).at(-1);
  if (!from) return { told: 'tooFewClosings' };
  const [before, after] = [from, to].map(({ rows }) => new Map(rows.map(row => [row.criterion, row]))) as [
    Map<string, HistoryRow>,
    Map<string, HistoryRow>,
  ];
  const codes = now.criteria
    .map(({ criterion }) => criterion.code)
    .filter(code => shrinks(before.get(code), after.get(code)));
  if (codes.length > 0) return { told: 'totalsShrink', from, to, codes };
  const { to: end } = yearWindow(ledger.settings.year);
  const times = (end - to.closed) / (to.closed - from.closed);
  const atPace = summed(
    now.criteria.map(scored => {
      const [earlier, later] = [before.get(scored.criterion.code), after.get(scored.criterion.code)];
      return earlier && later ? goneOn(scored, earlier, later, times, ledger) : scored;
    }),
    ledger,
  );
  return {
    told: 'figures',
    asItStands: now.total.index,
    atPace: atPace.total.index!,
    from,
    to,
    allDone: ceiling.total.index,
  };
}

const less = (before: Cell, after: Cell): boolean =>
  typeof before === 'number' && typeof after === 'number' && after < before;

function shrinks(before: HistoryRow | undefined, after: HistoryRow | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    (less(before.total, after.total) || less(before.done, after.done))
  );
}

/** A criterion once its figures have gone on as between two closings, so many times as long; others as they are. */
function goneOn(
  scored: CriterionScore,
  before: HistoryRow,
  after: HistoryRow,
  times: number,
  { settings: { year } }: Ledger,
): CriterionScore {
  const { criterion, entry, outcome } = scored;
  const { rule, maxPoints: max } = criterion;
  if (outcome.state !== 'valid' || asksFor(rule, 'items')) return scored;
  const isShare = hasShare(rule);
  const on = (column: 'done' | 'total'): Cell => {
    const [first, last, held] = [before[column], after[column], entry[column]];
    if (typeof first !== 'number' || typeof last !== 'number' || typeof held !== 'number') return held;
    const then = Math.max(held, last + (last - first) * times);
    return isShare ? comparable(then) : Math.floor(comparable(then));
  };
  const grown: Entry = { ...entry, done: on('done'), total: on('total') };
  const then = evaluate(rule, isShare ? within(grown) : grown, { year, max });
  return then.state === 'valid' ? { ...scored, score: then.score } : scored;
}

/** No more is done than there is. */
function within(entry: Entry): Entry {
  const { done, total } = entry;
  return typeof done === 'number' && typeof total === 'number' && done > total
    ? { ...entry, done: total }
    : entry;
}
