import { printedDifferences, type PrintedRow } from '../../../../src/features/ranking/domain/printed-totals';
import type { Cell } from '../../../../src/rules/cell';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const scores = scoreLedger(demoLedger({ blank: false }), SAMPLE_DAY);
const row = (self: Cell, index: Cell, appraised: Cell = null): PrintedRow => ({ self, appraised, index });
const areas = Object.fromEntries(
  scores.areas.map(({ area, self, index }) => [area.code, row(self, index ?? null)]),
);
const { self, index } = scores.total;
const total = row(self, index!);

test('a file that shows what its entries give differs in nothing', () => {
  expect(printedDifferences({ areas, total }, scores)).toEqual([]);
});

test.each([
  ['parts that were rounded before they were added', 0.01, true],
  ['the bound', 0.011, true],
  ['more than rounding does', 0.012, false],
])('%s', (_, off, same) => {
  for (const by of [off, -off]) {
    const found = printedDifferences({ areas, total: row(self + by, index!) }, scores);
    expect(found.map(each => [each.area, each.figure, each.computed])).toEqual(
      same ? [] : [[undefined, 'self', self]],
    );
  }
});

test('a figure that the entries do not give is told, but for a 0', () => {
  const told = (appraised: Cell) =>
    printedDifferences({ areas, total: row(self, index!, appraised) }, scores).map(each => each.figure);
  expect(told(80)).toEqual(['appraised']);
  expect(told(0)).toEqual([]);
});

test('a file without numbers is told by its total, and not again by each area; a wrong area is told by itself', () => {
  const nothing = printedDifferences({ areas: {}, total: row('#N/A', null) }, scores);
  expect(nothing).toEqual([
    { area: undefined, figure: 'self', printed: undefined, computed: self },
    { area: undefined, figure: 'index', printed: undefined, computed: index },
  ]);
  const [first] = scores.areas;
  const wrong = { ...areas, [first!.area.code]: row(first!.self + 1, first!.index!) };
  expect(printedDifferences({ areas: wrong, total }, scores)).toEqual([
    { area: first!.area.title, figure: 'self', printed: first!.self + 1, computed: first!.self },
  ]);
});
