import {
  criteriaBelow,
  printedTitle,
  type Area,
  type Criterion,
  type Heading,
} from '../../catalogue/index-set';
import { twoDecimals } from '../../messages/numbers-vi';
import { AREA_TEXT } from '../../messages/workbook-vi';
import { literal, type Expr } from '../../rules/formula';
import type { CriterionScore, Scores } from '../../scores/scores';
import { cappedNative } from '../../scores/total-points';
import { range } from '../address';
import type { Grid } from '../grid';
import { AREA_COLUMNS, areaColumn, type AreaColumn, type AreaLayout } from '../places';
import type { CellValue } from '../plan';

/** What each criterion of a ledger comes to. */
export type ScoreOf = (criterion: Criterion) => CriterionScore;

/**
 * A heading with the sums of what stands below it, as one text: numbers in the columns of points would be added up once
 * more by every sum over them.
 */
export function headingRow(
  grid: Grid,
  { row, heading }: { readonly row: number; readonly heading: Heading },
  source: Area,
  { rows }: AreaLayout,
  scoreOf: ScoreOf,
): void {
  const below = criteriaBelow(source, heading);
  const own = rows.filter(each => each.kind === 'criterion' && below.includes(source.criteria[each.index]!));
  const column = (name: AreaColumn): Expr =>
    range(own[0]!.row, areaColumn(name), own.at(-1)!.row, areaColumn(name));
  const add = (of: (criterion: Criterion) => number): number =>
    below.reduce((sum, criterion) => sum + of(criterion), 0);
  const { self, of } = AREA_TEXT.headingSum;
  // The comma of the language, whatever that of the machine is.
  const shown = (name: AreaColumn): Expr => `SUBSTITUTE(FIXED(SUM(${column(name)}),2,TRUE),".",",")`;
  const scored = add(criterion => scoreOf(criterion).score ?? 0);
  const most = add(({ maxPoints }) => maxPoints);
  grid.run(row, 1, 'group', Array<CellValue>(AREA_COLUMNS.length).fill(null));
  grid
    .set(row, areaColumn('code'), 'totalText', heading.code)
    .set(row, areaColumn('title'), 'group', printedTitle(heading))
    .set(row, areaColumn('rule'), 'groupSum', {
      formula: `${literal(self)}&${shown('score')}&${literal(of)}&${shown('max')}`,
      value: `${self}${twoDecimals(scored)}${of}${twoDecimals(most)}`,
    })
    .fit(row);
}

/** The row below all criteria: what they come to. */
export function areaTotalRow(
  grid: Grid,
  source: Area,
  layout: AreaLayout,
  scores: Scores,
  scoreOf: ScoreOf,
): void {
  const row = layout.totalRow;
  const column = (name: AreaColumn): Expr =>
    range(layout.first, areaColumn(name), layout.last, areaColumn(name));
  const sums = scores.areas.find(({ area }) => area.code === source.code)!;
  grid.run(row, 1, 'total', Array<CellValue>(AREA_COLUMNS.length).fill(null));
  grid.set(row, areaColumn('title'), 'group', AREA_TEXT.totalRow(source.part)).fit(row);
  // The most that a part outside the total gives or takes is no sum.
  grid.set(
    row,
    areaColumn('max'),
    'total',
    source.part === undefined ? { formula: `SUM(${column('max')})`, value: sums.max } : source.maxPoints,
  );
  grid.set(row, areaColumn('score'), 'total', {
    formula: cappedNative(source, `ROUND(SUM(${column('score')}),6)`),
    value: sums.self,
  });
  grid.set(row, areaColumn('evidence'), 'totalCount', {
    formula: `SUM(${column('evidence')})`,
    value: source.criteria.reduce((count, criterion) => count + scoreOf(criterion).evidence, 0),
  });
}
