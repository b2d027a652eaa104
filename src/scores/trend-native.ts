import type { Area, IndexSet } from '../catalogue/index-set';
import { roundResult } from '../rules/decimal';
import { literal, type Expr } from '../rules/formula';
import { LEFT_OUT, REPLACED } from '../rules/words';
import { cappedNative, signOf, totalNative } from './total-points';

/** Columns of the history, all of the same height, and how many rows stand above them. */
export interface HistoryColumns {
  readonly above: number;
  readonly period: Expr;
  readonly closed: Expr;
  readonly criterion: Expr;
  readonly score: Expr;
  readonly state: Expr;
}

/** Criteria by their codes, one below the other, and the maxima of the same criteria. */
export interface TrendCriteria {
  readonly codes: Expr;
  readonly maxima: readonly number[];
}

/** A part outside the total by the codes of its criteria. */
interface TrendPart {
  readonly area: Area;
  readonly codes: Expr;
}

/** 1 in the rows of a period that no later closing replaced. */
function standing(period: Expr, { period: periods, state }: HistoryColumns): Expr {
  return `(${periods}=${period})*(LEFT(${state},${REPLACED.length})<>${literal(REPLACED)})`;
}

/**
 * The last row of the closing that holds for a period, counted from 1, '' while there is none: the native twin of
 * `validClosings`. Of two that nobody marked, the one that stands below holds. LOOKUP passes over errors.
 */
export function lastRowNative(period: Expr, columns: HistoryColumns): Expr {
  const { closed, above } = columns;
  const rows = `ROW(${closed})-${above}`;
  return `IFERROR(LOOKUP(2,1/(${standing(period, columns)}*(${closed}<>"")),${rows}),"")`;
}

/** The day of a closing by its last row, '' while there is none. */
export function closedNative(last: Expr, { closed }: HistoryColumns): Expr {
  return `IF(${last}="","",INDEX(${closed},${last}))`;
}

/** The first row of a closing by its day, counted from 1, '' while there is none. */
export function firstRowNative(period: Expr, day: Expr, columns: HistoryColumns): Expr {
  const rows = `${standing(period, columns)}*(${columns.closed}=${day})`;
  return `IF(${day}="","",MATCH(1,INDEX(${rows},0),0))`;
}

/** The rows of the history between two others, so that each figure looks at one closing and not at thousands of rows. */
export function between(first: Expr, last: Expr, columns: HistoryColumns): HistoryColumns {
  const part = (column: Expr): Expr => `INDEX(${column},${first}):INDEX(${column},${last})`;
  return {
    above: columns.above,
    period: part(columns.period),
    closed: part(columns.closed),
    criterion: part(columns.criterion),
    score: part(columns.score),
    state: part(columns.state),
  };
}

/**
 * The index of some criteria at the closing of a period on the day `closed`, a cell with `closedNative`: the native
 * twin of `trend`. '' where nothing was closed, nothing was scored yet or nothing counts. Codes are compared as texts,
 * because COUNTIFS takes "1.1" and "1.10" for one number. The index of a whole set takes the parts `outside` its total in.
 */
export function indexAtNative(
  period: Expr,
  closed: Expr,
  { codes, maxima }: TrendCriteria,
  columns: HistoryColumns,
  outside?: { readonly set: IndexSet; readonly parts: readonly TrendPart[] },
): Expr {
  const { criterion, score } = columns;
  const rows = `${standing(period, columns)}*(${columns.closed}=${closed})`;
  const leftOut = `(${score}=${literal(LEFT_OUT)})`;
  const ownOf = (codes: Expr): Expr => `${rows}*ISNUMBER(MATCH(${criterion},${codes},0))`;
  const toldOf = (codes: Expr): Expr => `SUMPRODUCT(${ownOf(codes)}*(ISNUMBER(${score})+${leftOut}))`;
  const pointsOf = (codes: Expr): Expr => `ROUND(SUMPRODUCT(${ownOf(codes)},${score}),6)`;
  const lost = `SUMPRODUCT(ISNUMBER(MATCH("1|"&${codes},${rows}*${leftOut}&"|"&${criterion},0))*{${maxima.join(';')}})`;
  const counted = `ROUND(${roundResult(maxima.reduce((sum, max) => sum + max, 0))}-${lost},6)`;
  const parts = outside?.parts ?? [];
  const told = [codes, ...parts.map(part => part.codes)].map(toldOf).join('+');
  const ofSign = (sign: 1 | -1): Expr[] =>
    parts
      .filter(({ area }) => signOf(area) === sign)
      .map(part => cappedNative(part.area, pointsOf(part.codes)));
  const taken = ofSign(-1);
  const points = outside
    ? totalNative(
        outside.set,
        [pointsOf(codes), ...ofSign(1)].join('+'),
        taken.length > 0 ? taken.join('-') : undefined,
        counted,
      )
    : pointsOf(codes);
  return `IF(${closed}="","",IF(${told}=0,"",IFERROR(ROUND(${points}/${counted}*100,12),"")))`;
}
