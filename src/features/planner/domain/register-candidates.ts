import type { ReckoningDay } from '../../../ledger/days';
import type { Ledger } from '../../../ledger/ledger';
import { registerRows } from '../../../ledger/register-rows';
import { registerEntry } from '../../../ledger/registers';
import { isBlank, type Cell } from '../../../rules/cell';
import { roundResult } from '../../../rules/decimal';
import type { Entry } from '../../../rules/entry';
import { evaluate } from '../../../rules/evaluate';
import type { Feed } from '../../../rules/rule';
import { REPORT_KIND } from '../../../rules/words';
import { stillOpen } from '../../../scores/feeds';
import type { CriterionScore } from '../../../scores/scores';
import type { Candidate, Move, RowChange } from './candidate';

/**
 * What can still be done in a register for the criteria that it fills: the fewest of its open rows that raise a score, and
 * the fewest that raise it most; a first row where there is nothing to count. Criteria that are counted by one register
 * move together: the first of them that wins points stands for all.
 */
export function registerCandidates(
  feed: Feed,
  fedBy: readonly CriterionScore[],
  ledger: Ledger,
  today: ReckoningDay,
): Candidate[] {
  const scored = fedBy.filter(({ outcome }) => outcome.state === 'valid' || outcome.state === 'blank');
  const first = scored.find(({ part }) => part !== 'penalty');
  if (!first) return [];
  const others = scored.filter(each => each !== first);
  const open = stillOpen(feed, ledger, today);
  const isNew = open.length === 0;
  if (isNew && first.outcome.state !== 'blank') return [];
  const gains = Array.from({ length: isNew ? 1 : open.length }, (_, index) => gainOf(index + 1));
  const most = Math.max(...gains);
  if (!(most > 0)) return [];
  const counts = new Set([gains.findIndex(gain => gain > 0), gains.indexOf(most)].map(index => index + 1));
  return [...counts].map(count => ({
    ...moved(first, count),
    does: { form: 'rows', register: feed, count, open: open.length },
    ...(others.length > 0 ? { also: others.map(each => moved(each, count)) } : {}),
    rows: {
      register: feed,
      changes: isNew ? [firstRow(feed, first, today)] : open.slice(0, count).map(doneRow),
    },
  }));

  /** Of remediations the total stands; of what goes by a deadline it grows with each that is settled. */
  function after({ entry }: CriterionScore, count: number): Entry {
    const [done, total] = [entry.done, entry.total].map(cell => (isBlank(cell) ? 0 : Number(cell)));
    const settled = feed !== 'remediation' || isNew ? count : 0;
    return { ...entry, done: done! + count, total: total! + settled };
  }

  function moved(each: CriterionScore, count: number): Move {
    const { criterion, score = 0 } = each;
    const { rule, maxPoints: max } = criterion;
    const entry = after(each, count);
    const outcome = evaluate(rule, entry, { year: ledger.settings.year, max });
    return { criterion, entry, points: roundResult(outcome.state === 'valid' ? outcome.score - score : 0) };
  }

  function gainOf(count: number): number {
    return roundResult(
      scored
        .filter(({ part }) => part !== 'penalty')
        .reduce((sum, each) => sum + moved(each, count).points, 0),
    );
  }

  function doneRow(index: number): RowChange {
    const { due, done } = registerEntry(feed).deadline!;
    const row = registerRows(ledger, feed)[index] as Readonly<Record<string, Cell>>;
    const until = row[due];
    const day = typeof until === 'number' && Math.floor(until) >= today ? Math.floor(until) : today;
    return { index, cells: { [done]: day } };
  }
}

/** A row that is done the day that it is written: what stands in it besides is for people to say. */
function firstRow(
  feed: Feed,
  { criterion: { code, title } }: CriterionScore,
  today: ReckoningDay,
): RowChange {
  const day = Math.floor(today);
  const cells: { readonly [F in Feed]: RowChange['cells'] } = {
    remediation: { shortcoming: title, criterion: code, done: day },
    reports: { kind: REPORT_KIND.unit, due: day, sent: day },
    tasks: { task: title, due: day, done: day },
  };
  return { index: undefined, cells: cells[feed] };
}
