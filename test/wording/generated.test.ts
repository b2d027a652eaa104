/** Tables of steps in the many ways in which they are written down, whole and damaged. */
import fc from 'fast-check';
import { readRule } from '../../src/wording/read-rule';
import { numbersOf } from './expected';

/** A table by percent: its bounds from the highest down, with the points from each up, and those below all. */
const table = fc
  .record({
    bounds: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }),
    whole: fc.boolean(),
    quarters: fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { minLength: 5, maxLength: 5 }),
    none: fc.boolean(),
  })
  .map(({ bounds, whole, quarters, none }) => {
    const from = [...(whole ? [100] : []), ...bounds.sort((one, other) => other - one)];
    const points = quarters.sort((one, other) => other - one).map(each => each / 4);
    return { from, points: points.slice(0, from.length), below: none ? 0 : points.at(-1)! / 2 };
  });
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

const style = fc.record({
  comma: fc.constantFrom(',', '.'),
  unit: fc.constantFrom('', ' điểm', 'đ', ' đ', ' ĐIỂM'),
  between: fc.constantFrom('\n', '; ', '. ', ';', ' | ', '\n- '),
  bullet: fc.constantFrom('', '- ', '+ ', '• ', 'a) ', '– '),
  upTo: fc.constantFrom('%', ' %', ' phần trăm'),
  span: fc.constantFrom(' đến dưới ', ' - dưới ', ' – dưới ', ' - < ', ' tới dưới '),
  open: fc.constantFrom(
    'từ A trở lên',
    '≥ A',
    '>= A',
    'đạt từ A trở lên',
    'không dưới A',
    'từ A kế hoạch trở lên',
  ),
  under: fc.constantFrom('dưới A', '< A', 'Đạt dưới A'),
  colon: fc.constantFrom(': ', ':', ' : ', ': đạt ', ': được '),
  upper: fc.boolean(),
  decomposed: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function lines({ from, points, below }: Table, how: Style): string[] {
  const percent = (at: number): string => `${at}${how.upTo}`;
  const worth = (value: number): string => `${how.colon}${String(value).replace('.', how.comma)}${how.unit}`;
  const condition = (at: number, above: number | undefined): string => {
    if (above === undefined) return at === 100 ? `đạt ${percent(at)}` : how.open.replace('A', percent(at));
    return `từ ${at}${how.span}${percent(above)}`;
  };
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return [
    ...from.map((at, index) => capital(condition(at, from[index - 1])) + worth(points[index]!)),
    capital(how.under.replace('A', percent(from.at(-1)!))) + worth(below),
  ];
}

function text(all: readonly string[], how: Style): string {
  const joined = how.bullet + all.join(how.between);
  const cased = how.upper ? joined.toUpperCase() : joined;
  return how.decomposed ? cased.normalize('NFD') : cased;
}

const numbers = ({ from, points, below }: Table): unknown[] => [
  ...from.flatMap((at, index) => [Number(`${at}e-2`), false, points[index]]),
  ...(below > 0 ? [0, false, below] : []),
];

test('a table by percent is read with certainty, however it is written', () => {
  fc.assert(
    fc.property(table, style, (given, how) => {
      const reading = readRule(text(lines(given, how), how), given.points[0]!);
      expect({ kind: reading.rule.kind, numbers: numbersOf(reading.rule), sure: reading.confidence }).toEqual(
        {
          kind: 'bands',
          numbers: numbers(given),
          sure: 'certain',
        },
      );
    }),
    { numRuns: 1_000 },
  );
});

test('a table that lost an option in the middle, or whose best case is not the maximum, is not certain', () => {
  fc.assert(
    fc.property(
      table.filter(({ from }) => from.length > 2),
      style,
      fc.nat(),
      (given, how, at) => {
        const all = lines(given, how);
        const lost = all.filter((_, index) => index !== 1 + (at % (all.length - 2)));
        expect(readRule(text(lost, how), given.points[0]!).confidence).not.toBe('certain');
        expect(readRule(text(all, how), given.points[0]! + 0.25).confidence).not.toBe('certain');
        expect(readRule(text(all.slice(1), how), given.points[0]!).confidence).not.toBe('certain');
      },
    ),
    { numRuns: 500 },
  );
});

test('a table one bound of which was mistyped is not certain', () => {
  fc.assert(
    fc.property(
      table.filter(({ from }) => from.length > 1),
      style,
      fc.integer({ min: 1, max: 9 }),
      (given, how, by) => {
        const all = lines(given, how);
        const [first = '', second = '', ...rest] = all;
        const above = given.from[0]!;
        const moved = second.replace(new RegExp(`${above}(?=${how.upTo})`, 'u'), String(above + by));
        fc.pre(moved !== second);
        expect(readRule(text([first, moved, ...rest], how), given.points[0]!).confidence).not.toBe('certain');
      },
    ),
    { numRuns: 500 },
  );
});

test('no text makes it throw, and a manual rule always has a basis', () => {
  const word = fc.constantFrom(
    'từ',
    'đến',
    'dưới',
    '90%',
    '100%',
    '0,5',
    ':',
    ';',
    '(',
    ')',
    '[',
    '/',
    'x',
    '=',
    'điểm',
    'tối đa',
    'mỗi',
    'trừ',
    'cộng',
    '+',
    '-',
    'trước ngày 15/12',
    'không phát sinh',
    'tỷ lệ',
    'a',
    '|',
    '\\',
    '\n',
    '. ',
    'Đạt',
    'Không đạt',
    '1',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), fc.constantFrom(0, 1, 2, 0.5, -1), (words, max) => {
      const { rule } = readRule(words.join(' '), max);
      if (rule.kind === 'manual') expect(rule.basis).not.toBe('');
    }),
    { numRuns: 3_000 },
  );
});
