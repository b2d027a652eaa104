import fc from 'fast-check';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { areasInside, criteriaOf, type Criterion, type IndexSet } from '../../src/catalogue/index-set';
import {
  trend,
  validClosings,
  type Closing,
  type HeldScore,
  type HistoryRow,
} from '../../src/scores/history';
import {
  between,
  closedNative,
  firstRowNative,
  indexAtNative,
  lastRowNative,
  type HistoryColumns,
} from '../../src/scores/trend-native';
import type { Cell } from '../../src/rules/cell';
import { LEFT_OUT, PERIOD, REPLACED } from '../../src/rules/words';
import { deepSet } from '../catalogue/deep-set';
import { SEED } from '../seed';
import { agree, ENGINES } from './engines';
import { samples } from './generated';
import type { Calculated } from './libreoffice';

const PERIODS = Object.values(PERIOD);
/** The set that ships, and one with parts outside its total. */
const SETS: readonly IndexSet[] = [DEFAULT_SET, deepSet()];
/** Each history gives 40 figures over up to 320 rows. */
const HISTORIES = 4;

/** What a period was closed with; undefined where it is not closed yet. */
interface Closed {
  readonly scores: readonly HeldScore[];
  /** Whether it was closed before on the same day. */
  readonly again: boolean;
}

const held = (max: number): fc.Arbitrary<HeldScore> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 8 }).map(eighths => (eighths / 8) * max) },
    { weight: 1, arbitrary: fc.constant<HeldScore>(undefined) },
    { weight: 1, arbitrary: fc.constant<HeldScore>(LEFT_OUT) },
  );
const scores = (criteria: readonly Criterion[]): fc.Arbitrary<HeldScore[]> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.tuple(...criteria.map(({ maxPoints }) => held(maxPoints))) },
    { weight: 1, arbitrary: fc.constant(criteria.map((): HeldScore => undefined)) },
    { weight: 1, arbitrary: fc.constant(criteria.map((): HeldScore => LEFT_OUT)) },
  );
const history = (set: IndexSet): fc.Arbitrary<(Closed | undefined)[]> =>
  fc.tuple(
    ...PERIODS.map(() =>
      fc.option(fc.record({ scores: scores(criteriaOf(set)), again: fc.boolean() }), {
        freq: 4,
        nil: undefined,
      }),
    ),
  );

const row = (period: string, closed: number, criterion: string, score: HeldScore): HistoryRow => ({
  period,
  closed,
  criterion,
  done: null,
  total: null,
  result: null,
  score,
  appraised: undefined,
});

/** The closings of a history, one after the other, as the product writes them. */
function closingsOf(criteria: readonly Criterion[], periods: readonly (Closed | undefined)[]): Closing[] {
  return periods.flatMap((closed, index): Closing[] => {
    if (!closed) return [];
    const period = PERIODS[index]!;
    const rows = (day: number, of: readonly HeldScore[]): HistoryRow[] =>
      criteria.map(({ code }, at) => row(period, day, code, of[at]));
    const day = 46_100 + index * 90;
    const last: Closing = { period, closed: day, replaced: false, rows: rows(day, closed.scores) };
    if (!closed.again) return [last];
    // As after a slip: closed with other scores, and marked since.
    const first = criteria.map(({ maxPoints }): HeldScore => maxPoints);
    return [{ period, closed: day, replaced: true, rows: rows(day, first) }, last];
  });
}

/** The rows of the sheet, with a note that somebody left in the state, and a row that is nobody's. */
function cellsOf(closings: readonly Closing[]): Cell[][] {
  const rows = closings.flatMap(({ period, closed, replaced, rows }) =>
    rows.map(({ criterion, score }, index): Cell[] => [
      period,
      closed,
      criterion,
      score ?? null,
      replaced
        ? index % 2 === 0
          ? REPLACED
          : `${REPLACED}; xem lại`
        : index % 7 === 0
          ? 'đã đối chiếu'
          : null,
    ]),
  );
  return [...rows, [null, null, null, null, null], [PERIODS[0]!, null, '9.9', 5, null]];
}

/** Every figure of the table as JavaScript tells it: for each period the day, the areas and the total. */
function expected(set: IndexSet, closings: readonly Closing[]): Calculated[] {
  const valid = validClosings(closings);
  const { total, areas } = trend(valid, set);
  return PERIODS.flatMap(period => {
    const at = valid.findIndex(closing => closing.period === period);
    const shown = (points: typeof total): Calculated => points[at]?.index ?? '';
    return [valid[at]?.closed ?? '', ...areas.map(({ points }) => shown(points)), shown(total)];
  });
}

/** Formulas of a period that say where its closing stands, before its day and its figures. */
const PLACES = 3;

function formulas(set: IndexSet, height: number): string[] {
  const column = (letter: string): string => `$${letter}$1:$${letter}$${height}`;
  const columns: HistoryColumns = {
    above: 0,
    period: column('A'),
    closed: column('B'),
    criterion: column('C'),
    score: column('D'),
    state: column('E'),
  };
  // The codes stand in column F, beside the rows of the history.
  let top = 1;
  const placed = set.areas.map(area => ({
    area,
    codes: `$F$${top}:$F$${(top += area.criteria.length) - 1}`,
    maxima: area.criteria.map(({ maxPoints }) => maxPoints),
  }));
  const groups = placed.filter(({ area }) => area.part === undefined);
  const parts = placed.filter(({ area }) => area.part !== undefined);
  const maxima = groups.flatMap(group => group.maxima);
  const whole = { codes: `$F$1:$F$${maxima.length}`, maxima };
  return PERIODS.flatMap((name, index) => {
    const period = `"${name}"`;
    // The formulas stand below each other in column G, where they find each other.
    const top = 1 + index * (PLACES + groups.length + 1);
    const [last, first, closed] = [`$G$${top}`, `$G$${top + 1}`, `$G$${top + 2}`];
    const one = between(first, last, columns);
    return [
      lastRowNative(period, columns),
      firstRowNative(period, closed, columns),
      closedNative(last, columns),
      ...groups.map(of => indexAtNative(period, closed, of, one)),
      indexAtNative(period, closed, whole, one, parts.length > 0 ? { set, parts } : undefined),
    ];
  });
}

describe.each(SETS)(`the trend of ${HISTORIES} histories of $title, seed ${SEED}`, set => {
  const criteria = criteriaOf(set);
  const generated = samples(history(set), 'trend', HISTORIES).map(periods => closingsOf(criteria, periods));

  test.each(ENGINES)('is the same in JavaScript and in $name', async ({ evaluate }) => {
    const batches = generated.map((closings, index) => {
      const cells = cellsOf(closings);
      const height = Math.max(cells.length, criteria.length);
      const all = formulas(set, height);
      const rows = Array.from({ length: Math.max(height, all.length) }, (_, at) => [
        ...(cells[at] ?? [null, null, null, null, null]),
        criteria[at]?.code ?? null,
      ]);
      return { name: `${index}`, rows, formula: (at: number) => all[at - 1] ?? '0', count: all.length };
    });
    const results = await evaluate(batches);
    generated.forEach((closings, index) => {
      const figures = areasInside(set).length + 1;
      const told = results[index]!.slice(0, batches[index]!.count).filter(
        (_, at) => at % (PLACES + figures) >= PLACES - 1,
      );
      const wanted = expected(set, closings);
      expect(told).toHaveLength(wanted.length);
      expect(
        told.flatMap((value, at) => (agree(wanted[at]!, value) ? [] : [[at, value, wanted[at]]])),
      ).toEqual([]);
    });
  });

  test('the histories have periods that were closed twice, and some that were never closed', () => {
    expect(generated.flat().some(({ replaced }) => replaced)).toBe(true);
    expect(generated.some(closings => expected(set, closings).includes(''))).toBe(true);
  });
});
