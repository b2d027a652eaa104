import fc from 'fast-check';
import type { Cell } from '../../src/rules/cell';
import { EMPTY_ENTRY, type Entry } from '../../src/rules/entry';
import type { Rule } from '../../src/rules/kinds';
import { serialDate } from '../../src/rules/serial-date';
import { DONE_TRAP, mostly, near, oddCell, plainNumber } from './generated';

/** A rule of an index set with one entry for it. */
export interface RuleCase {
  readonly rule: Rule;
  readonly entry: Entry;
  readonly max: number;
  readonly year: number;
}

const YEAR = 2026;
const maximum = fc.constantFrom(0.2, 0.3, 0.5, 1, 1.5, 2, 3, 35);
const flagAllowed = fc
  .constantFrom(false, true, 'full' as const, 'leaveOut' as const)
  .map(notArising => (notArising === false ? {} : { notArising }));
const flag = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<Cell[]>(null, null, '') },
  { weight: 2, arbitrary: fc.constantFrom<Cell[]>('x', 'X') },
  { weight: 1, arbitrary: oddCell },
);
const share = fc.constantFrom(0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1);
const points = fc.constantFrom(0, 0.1, 0.15, 0.2, 0.25, 0.5, 1);

/** Done and total: loose numbers, exact shares, or a share at a threshold and a hair beside it. */
const doneAndTotal = fc.oneof(
  fc.tuple(mostly(plainNumber), mostly(plainNumber)),
  fc
    .tuple(near(0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 1), fc.constantFrom(1, 3, 7, 10, 1000))
    .map(([at, total]): [Cell, Cell] => [at * total, total]),
  fc.constantFrom<[Cell, Cell][]>([DONE_TRAP, 0.3], [0, 0], [0, 5], [null, null], ['', null], [12, 10]),
);

const rules: { readonly [K in Rule['kind']]: fc.Arbitrary<Rule> } = {
  ratio: fc
    .record({
      bounds: fc.tuple(share, share).map(([a, b]) => [Math.min(a, b), Math.max(a, b, 0.5)] as const),
      belowGoal: fc.constantFrom('proportional' as const, 'toGoal' as const, 'interpolated' as const),
      mayExceed: fc.boolean(),
      places: fc.constantFrom(undefined, undefined, 0, 1, 2, 3),
      base: flagAllowed,
    })
    .map(({ bounds: [floor, goal], belowGoal, mayExceed, places, base }) => ({
      kind: 'ratio' as const,
      done: 'tử',
      total: 'mẫu',
      floor,
      goal,
      belowGoal: floor === goal ? ('proportional' as const) : belowGoal,
      ...(mayExceed ? { mayExceed } : {}),
      ...(places === undefined ? {} : { round: places }),
      ...base,
    })),
  ratios: fc
    .tuple(fc.array(fc.constantFrom(0.1, 0.25, 0.5, 1, 1 / 3), { minLength: 2, maxLength: 4 }), flagAllowed)
    .map(([shares, base]) => ({
      kind: 'ratios' as const,
      parts: shares.map((value, index) => ({
        title: `tỷ lệ ${index + 1}`,
        done: 'tử',
        total: 'mẫu',
        points: value,
      })),
      ...base,
    })),
  counts: fc
    .record({
      steps: fc.uniqueArray(fc.record({ from: fc.constantFrom(0, 1, 2, 3, 5, 10, 50, 100), points }), {
        minLength: 1,
        maxLength: 5,
        selector: ({ from }) => from,
      }),
      base: flagAllowed,
    })
    .map(({ steps, base }) => ({
      kind: 'counts' as const,
      counted: 'số lượt',
      steps: steps.sort((a, b) => b.from - a.from),
      ...base,
    })),
  tally: fc
    .record({
      start: fc.constantFrom('zero' as const, 'full' as const),
      each: fc.array(fc.constantFrom(-1, -0.5, -0.25, -0.1, 0.1, 0.25, 0.3, 1, 3), {
        minLength: 1,
        maxLength: 4,
      }),
      base: flagAllowed,
    })
    .map(({ start, each, base }) => ({
      kind: 'tally' as const,
      start,
      items: each.map((pointsEach, index) => ({ title: `loại ${index + 1}`, pointsEach })),
      ...base,
    })),
  bands: fc
    .record({
      bands: fc.uniqueArray(fc.record({ from: share, open: fc.boolean(), points }), {
        minLength: 1,
        maxLength: 5,
        selector: band => `${band.from}${band.open}`,
      }),
      mayExceed: fc.boolean(),
      base: flagAllowed,
    })
    .map(({ bands, mayExceed, base }) => ({
      kind: 'bands' as const,
      done: 'tử',
      total: 'mẫu',
      bands: bands.sort((a, b) => b.from - a.from || Number(b.open) - Number(a.open)),
      ...(mayExceed ? { mayExceed } : {}),
      ...base,
    })),
  levels: fc.tuple(flagAllowed, fc.boolean()).map(([base, worded]) => ({
    kind: 'levels' as const,
    levels: [
      ['Ban hành kịp thời', 1],
      ['Ban hành "không" kịp thời', 0.5],
      worded ? (['Không ban hành', 0, 'Không ban hành kế hoạch'] as const) : (['Không ban hành', 0] as const),
    ],
    ...base,
  })),
  yesNo: fc.tuple(flagAllowed, fc.boolean()).map(([base, own]) => ({
    kind: 'yesNo' as const,
    ...(own ? { words: ['Có "văn bản"', 'Không có'] as const } : {}),
    ...base,
  })),
  checklist: fc.tuple(fc.array(points, { minLength: 1, maxLength: 4 }), flagAllowed).map(([items, base]) => ({
    kind: 'checklist' as const,
    items: items.map((value, index) => [`ý ${index + 1}`, value] as const),
    ...base,
  })),
  deadline: fc
    .record({ latePoints: points, graceDays: fc.integer({ min: 0, max: 30 }), base: flagAllowed })
    .map(({ base, ...rule }) => ({
      kind: 'deadline' as const,
      due: { month: 1, day: 31 },
      ...rule,
      ...base,
    })),
  deduct: fc
    .record({
      pointsEach: fc.constantFrom(0.1, 0.25, 0.3, 1),
      floor: fc.constantFrom(undefined, 0, 0.1, 0.2),
      base: flagAllowed,
    })
    .map(({ pointsEach, floor, base }) => ({
      kind: 'deduct' as const,
      counted: 'số lần',
      pointsEach,
      ...(floor === undefined ? {} : { floor }),
      ...base,
    })),
  bonus: fc
    .record({ pointsEach: fc.constantFrom(0.1, 0.25, 0.3, 1), base: flagAllowed })
    .map(({ pointsEach, base }) => ({ kind: 'bonus' as const, counted: 'số lần', pointsEach, ...base })),
  survey: fc
    .record({
      others: fc.oneof(
        fc.constant(undefined),
        fc.array(fc.boolean(), { minLength: 0, maxLength: 4 }).map(more => [true, false, ...more]),
      ),
      weights: fc.oneof(
        { weight: 2, arbitrary: fc.constant(undefined) },
        {
          weight: 1,
          arbitrary: fc
            .array(fc.constantFrom(0, 1, 2, 3, 0.25, 0.8), { minLength: 0, maxLength: 3 })
            .map(more => [5, 1, ...more]),
        },
      ),
      base: flagAllowed,
    })
    .map(({ others, weights, base }) => ({
      kind: 'survey' as const,
      satisfied: 'phiếu hài lòng',
      valid: 'phiếu hợp lệ',
      ...(others === undefined
        ? {}
        : { levels: others.map((satisfied, index) => ({ name: `mức ${index + 1}`, satisfied })) }),
      ...(weights === undefined
        ? {}
        : { weights: weights.map((weight, index) => [`mức ${index + 1}`, weight] as const) }),
      ...base,
    })),
  manual: flagAllowed.map(base => ({ kind: 'manual' as const, basis: 'quyết định', ...base })),
};

const met = mostly(fc.constantFrom('Đạt', 'đạt', 'Không đạt', 'KHÔNG ĐẠT'));
const day = (month: number, date: number): number => serialDate(YEAR, month, date);

/** Votes of a survey by level: counts, published shares, gaps, and nothing at all. */
function votes(length: number): fc.Arbitrary<readonly Cell[]> {
  const good = fc.oneof(
    fc.integer({ min: 0, max: 500 }),
    fc.constantFrom<Cell[]>(null, null, 0, 92.67, 7.33, 1e-9),
  );
  return fc.oneof(
    { weight: 8, arbitrary: fc.array(good, { minLength: length, maxLength: length }) },
    { weight: 2, arbitrary: fc.array(mostly(good), { minLength: length, maxLength: length }) },
    { weight: 1, arbitrary: fc.constantFrom<Cell[]>(null, 0).map(each => Array<Cell>(length).fill(each)) },
  );
}

/** A total above 0 and no more done than that. */
const soundPair = fc
  .tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 120 }))
  .map(([total, part]): [Cell, Cell] => [Math.min(part, total), total]);

/** Sub-rows with anything in them, often with what they ask for, now and then with nothing at all. */
function oftenFilled(
  any: fc.Arbitrary<readonly Cell[]>,
  sound: fc.Arbitrary<readonly Cell[]>,
): fc.Arbitrary<Partial<Entry>> {
  return fc
    .oneof(
      { weight: 4, arbitrary: any },
      { weight: 4, arbitrary: sound },
      { weight: 1, arbitrary: sound.map(items => items.map((): Cell => null)) },
    )
    .map(items => ({ items }));
}

/** What stands in the cells that a rule asks for; odd things included. */
function inputs(rule: Rule): fc.Arbitrary<Partial<Entry>> {
  switch (rule.kind) {
    case 'ratio':
    case 'bands':
      return doneAndTotal.map(([done, total]) => ({ done, total }));
    case 'survey': {
      const answers = rule.weights ?? rule.levels;
      return answers
        ? votes(answers.length).map(items => ({ items }))
        : doneAndTotal.map(([done, total]) => ({ done, total }));
    }
    case 'ratios':
      return oftenFilled(
        fc
          .array(doneAndTotal, { minLength: rule.parts.length, maxLength: rule.parts.length })
          .map(pairs => pairs.flat()),
        fc
          .array(soundPair, { minLength: rule.parts.length, maxLength: rule.parts.length })
          .map(pairs => pairs.flat()),
      );
    case 'tally':
      return oftenFilled(
        fc.array(mostly(fc.oneof(fc.integer({ min: 0, max: 4 }), near(2))), {
          minLength: rule.items.length,
          maxLength: rule.items.length,
        }),
        fc.array(fc.integer({ min: 0, max: 4 }), {
          minLength: rule.items.length,
          maxLength: rule.items.length,
        }),
      );
    case 'levels':
      return mostly(
        fc
          .tuple(fc.constantFrom(...rule.levels.map(([name]) => name)), fc.boolean())
          .map(([name, upper]) => (upper ? name.toUpperCase() : name)),
      ).map(result => ({ result }));
    case 'yesNo':
      return rule.words
        ? mostly(fc.constantFrom(...rule.words, rule.words[1].toUpperCase())).map(result => ({ result }))
        : met.map(result => ({ result }));
    case 'checklist':
      return fc
        .oneof(
          {
            weight: 6,
            arbitrary: fc.array(met, { minLength: rule.items.length, maxLength: rule.items.length }),
          },
          { weight: 1, arbitrary: fc.constant(rule.items.map((): Cell => null)) },
        )
        .map(items => ({ items }));
    case 'deadline':
      return fc.record({
        date: mostly(
          fc.oneof(
            fc.integer({ min: day(1, 1) - 30, max: day(3, 15) }),
            fc.constantFrom(
              day(1, 31) + 0.5,
              day(12, 31) + 0.99,
              day(12, 31) + 1,
              serialDate(YEAR - 1, 12, 15),
              0,
            ),
          ),
        ),
        due: mostly(fc.constantFrom(day(1, 31), day(1, 31) + 0.25)),
      });
    case 'deduct':
    case 'bonus':
    case 'counts':
      return mostly(fc.oneof(fc.integer({ min: 0, max: 12 }), plainNumber, near(3))).map(done => ({ done }));
    case 'manual':
      return mostly(plainNumber.map(value => value % 3)).map(result => ({ result }));
  }
}

const blankItems = ({ items = [] }: Partial<Entry>): Cell[] => items.map(() => null);

/** Cases of one kind of rule; every now and then nothing but the mark of what did not arise is entered. */
export function ruleCase(kind: Rule['kind']): fc.Arbitrary<RuleCase> {
  return rules[kind].chain(rule =>
    fc
      .record({ filled: inputs(rule), flag, max: maximum, isFlagged: fc.integer({ min: 0, max: 19 }) })
      .map(({ filled, flag: notArising, max, isFlagged }) => ({
        rule,
        entry:
          isFlagged === 0
            ? { ...EMPTY_ENTRY, items: blankItems(filled), notArising: 'x' }
            : { ...EMPTY_ENTRY, items: [], ...filled, notArising },
        max,
        year: YEAR,
      })),
  );
}
