import {
  RANK_DECIMALS,
  type RankedBlock,
  type RankedRollUp,
  type RankedUnit,
  type RollUp,
} from '../domain/roll-up';
import { rankNative } from '../../../scores/rank';
import { ratingNative } from '../../../scores/rating';
import { dateText } from '../../../messages/date-text';
import { RANKING_TEXT } from '../messages/ranking-vi';
import { outsideTitle } from '../../../messages/outside-title';
import { shortText } from '../../../messages/short-text';
import { roundResult } from '../../../rules/decimal';
import type { Expr } from '../../../rules/formula';
import { absolute, range, cell } from '../../../workbook/address';
import { Grid, gridSheet } from '../../../workbook/grid';
import { heatMap, SHADES } from './heat-map';
import { wholePrint } from '../../../workbook/page-fit';
import type { CellValue, FormulaCell, SheetPlan } from '../../../workbook/plan';
import { COLORS } from '../../../workbook/styles';

/** The columns before the indices of the areas and after them, in their order, with the characters they have room for. */
const BEFORE = { rank: 6, unit: 27, code: 9 } as const;
const AREA_WIDTH = 10;
const AFTER = { index: 10, rating: 14, entered: 9 } as const;
type Before = keyof typeof BEFORE;
type After = keyof typeof AFTER;
const [BEFORE_AREAS, AFTER_AREAS] = [Object.keys(BEFORE) as Before[], Object.keys(AFTER) as After[]];
const HEADER_ROW = 3;
/** The first column with the index of an area. */
const FIRST_AREA = BEFORE_AREAS.length + 1;

/** Where the columns and the table of ratings stand. */
interface Places {
  readonly columns: Readonly<Record<Before | After, number>>;
  readonly names: Expr;
  readonly bounds: Expr;
}

/** Units by block, best first, with a heat map of their indices; ranks and ratings follow when an index is corrected. */
export function rankingSheet(result: RankedRollUp, day: number): SheetPlan {
  const { basis, blocks, choice, rating } = result;
  const columns = columnsBeside(basis.areas.length);
  const { index: total, entered: last } = columns;
  const grid = new Grid([
    ...BEFORE_AREAS.map(column => BEFORE[column]),
    ...basis.areas.map(() => AREA_WIDTH),
    ...AFTER_AREAS.map(column => AFTER[column]),
  ]);
  grid.across(1, 1, last, 'title', RANKING_TEXT.title(basis.year));
  const { title, version } = basis.set;
  grid.across(
    2,
    1,
    last,
    'subtitle',
    `${RANKING_TEXT.by[choice.points]}. ${RANKING_TEXT.basis(title, version, dateText(day))}`,
  );
  const areaTitles = basis.areas.map(({ code, title, part }) => `${code}. ${outsideTitle(title, part)}`);
  const header = (column: Before | After): string => RANKING_TEXT.headers[column];
  const headers = [...BEFORE_AREAS.map(header), ...areaTitles, ...AFTER_AREAS.map(header)];
  grid.run(HEADER_ROW, 1, 'header', headers).fit(HEADER_ROW);

  const lastUnit = HEADER_ROW + blocks.reduce((sum, { units }) => sum + 1 + units.length, 0);
  const firstRating = lastUnit + 5;
  const ratings = (column: number): Expr =>
    absolute(range(firstRating, column, firstRating + rating.length - 1, column));
  const places: Places = { columns, names: ratings(2), bounds: ratings(3) };
  let row = HEADER_ROW + 1;
  for (const block of blocks) row = blockRows(grid, row, block, result, places);

  grid.across(lastUnit + 1, 1, last, 'note', RANKING_TEXT.note);
  grid.across(lastUnit + 2, 1, last, 'note', RANKING_TEXT.ties[choice.ties]);
  grid.run(firstRating - 1, 2, 'header', RANKING_TEXT.ratings).fit(firstRating - 1);
  rating.forEach(({ name, from }, index) =>
    grid.set(firstRating + index, 2, 'text', name).set(firstRating + index, 3, 'index', from),
  );
  grid.across(firstRating - 1, FIRST_AREA + 1, FIRST_AREA + 3, 'header', RANKING_TEXT.shades);
  SHADES.forEach(({ from }, index) => {
    const at = firstRating + index;
    grid.set(at, FIRST_AREA + 1, 'index', from);
    grid.across(
      at,
      FIRST_AREA + 2,
      FIRST_AREA + 3,
      'text',
      RANKING_TEXT.shade(from, SHADES[index - 1]?.from),
    );
  });
  // Points outside the total are no index.
  const inside = basis.areas.filter(({ part }) => part === undefined).length;
  const heated: readonly (readonly [from: number, to: number])[] =
    inside === basis.areas.length
      ? [[FIRST_AREA, total]]
      : [
          [FIRST_AREA, FIRST_AREA + inside - 1],
          [total, total],
        ];
  const legend = range(firstRating, FIRST_AREA + 1, firstRating + SHADES.length - 1, FIRST_AREA + 1);
  return gridSheet(grid, {
    name: RANKING_TEXT.sheets.ranking,
    tabColor: COLORS.brand,
    conditionals: [
      ...heated.flatMap(([from, to]) =>
        heatMap(range(HEADER_ROW + 1, from, lastUnit, to), HEADER_ROW + 1, from),
      ),
      ...heatMap(legend, firstRating, FIRST_AREA + 1),
    ],
    freeze: { rows: HEADER_ROW, columns: 2 },
    protected: false,
    print: wholePrint(grid, 'landscape', HEADER_ROW),
  });
}

/** The numbers of the columns around those of so many areas. `columnsBeside(2).index` is 6. */
function columnsBeside(areas: number): Places['columns'] {
  const order: readonly string[] = [...BEFORE_AREAS, ...Array<string>(areas).fill(''), ...AFTER_AREAS];
  const at = (column: string): number => order.indexOf(column) + 1;
  return {
    rank: at('rank'),
    unit: at('unit'),
    code: at('code'),
    index: at('index'),
    rating: at('rating'),
    entered: at('entered'),
  };
}

/** A heading with the means of the block, and its units below; returns the row after them. */
function blockRows(
  grid: Grid,
  heading: number,
  { types, units }: RankedBlock,
  { choice, rating: bands }: RollUp,
  { columns, names, bounds }: Places,
): number {
  const [first, last] = [heading + 1, heading + units.length];
  const total = columns.index;
  const title =
    choice.blocks === 'one'
      ? RANKING_TEXT.together(units.length)
      : RANKING_TEXT.block(types.map(type => type || RANKING_TEXT.otherType).join(', '), units.length);
  grid.across(heading, 1, FIRST_AREA - 1, 'group', title);
  const mean = (column: number, of: (unit: RankedUnit) => number | undefined): void => {
    grid.set(heading, column, 'groupPoints', meanCell(range(first, column, last, column), units.map(of)));
  };
  for (let column = FIRST_AREA; column < total; column++)
    mean(column, ({ areas }) => areas[column - FIRST_AREA]);
  mean(total, ({ index }) => index);
  grid.run(heading, total + 1, 'group', [null, null]);

  const all = absolute(range(first, total, last, total));
  units.forEach(({ unit, rank, areas, index, rating }, at) => {
    const row = first + at;
    const own = cell(row, total);
    const position = `ROW(${own})-${heading}`;
    const indices: readonly CellValue[] = areas.map(value => value ?? null);
    grid
      .set(row, columns.rank, 'status', {
        formula: rankNative(own, all, choice.ties, String(RANK_DECIMALS), position),
        value: rank,
      })
      .set(row, columns.unit, 'text', shortText(unit.name))
      .set(row, columns.code, 'code', unit.code)
      .run(row, FIRST_AREA, 'index', indices)
      .set(row, total, 'score', index)
      .set(
        row,
        columns.rating,
        'status',
        bands.length === 0
          ? null
          : {
              formula: `IFERROR(${ratingNative(own, names, bounds)},"")`,
              value: rating ?? '',
            },
      )
      .set(row, columns.entered, 'status', `${unit.entered}/${unit.criteria}`)
      .fit(row);
  });
  return last + 1;
}

function meanCell(range: Expr, values: readonly (number | undefined)[]): FormulaCell {
  const known = values.filter(value => value !== undefined);
  return {
    formula: `IF(COUNT(${range})=0,"",ROUND(AVERAGE(${range}),6))`,
    value: known.length === 0 ? '' : roundResult(known.reduce((a, b) => a + b) / known.length),
  };
}
