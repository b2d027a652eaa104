import type { Ledger } from '../../ledger/ledger';
import { customCall } from '../../rules/custom-name';
import type { Expr } from '../../rules/formula';
import { appraisedShare, appraisedShareNative } from '../../scores/appraisal';
import { indexNative } from '../../scores/index-value';
import { ratingNative } from '../../scores/rating';
import type { Sum } from '../../scores/scores';
import { range } from '../address';
import { inDialect, type Dialect } from '../dialect';
import { ratingTable, SUMMARY_COLUMNS, summaryCell, type SummaryColumn } from '../places';
import type { CellValue, FormulaCell } from '../plan';
import type { StyleName } from '../styles';

/** Puts a cell into a row of the table of areas. */
type Put = (column: SummaryColumn, style: StyleName, content: CellValue | FormulaCell) => void;

/** A row of the table of areas, into which cells are put. */
export interface SummaryRow {
  readonly row: number;
  readonly put: Put;
}

/** A column of the table of areas, from one row to another. `summaryRange('index', 6, 13)` is "J6:J13". */
export function summaryRange(name: SummaryColumn, from: number, to: number): Expr {
  const column = SUMMARY_COLUMNS.indexOf(name) + 1;
  return range(from, column, to, column);
}

/** The appraisal of an area or of the total; without any, a sum of nothing would read as 0 points given. */
export function putAppraisal(
  { row, put }: SummaryRow,
  { appraised, difference }: Sum,
  formulas: { readonly appraised: Expr; readonly difference: Expr },
): void {
  put('appraised', 'points', {
    formula: formulas.appraised,
    value: difference === undefined ? '' : appraised,
  });
  put('difference', 'points', { formula: formulas.difference, value: difference ?? '' });
  put('share', 'percent', {
    formula: appraisedShareNative(summaryCell('appraised', row), summaryCell('difference', row)),
    value: appraisedShare(appraised, difference) ?? '',
  });
}

/** The index of an area or of the total, and what it is called, by the bands of the configuration. */
export function putIndex(
  { row, put }: SummaryRow,
  { set }: Ledger,
  sum: Sum,
  { points, max }: { readonly points: Expr; readonly max: Expr },
  dialect: Dialect,
): void {
  const index = inDialect(
    { custom: customCall('CHISO', points, max), native: indexNative(points, max) },
    dialect,
  );
  put('index', 'index', {
    formula: `IF(${summaryCell('counted', row)}=0,"",${index})`,
    value: sum.index ?? '',
  });
  const own = summaryCell('index', row);
  const [names, bounds] = [ratingTable(set, 'names'), ratingTable(set, 'bounds')];
  const rating = inDialect(
    {
      custom: customCall('XEPLOAI', own, ratingTable(set, 'table')),
      native: ratingNative(own, names, bounds, [`(${names}<>"")`]),
    },
    dialect,
  );
  // A band whose bound is no number makes the whole table doubtful.
  const doubtful = `SUMPRODUCT((LEN(${names})+LEN(${bounds})>0)*(1-ISNUMBER(${bounds})))>0`;
  const unrated = `OR(${own}="",${summaryCell('entered', row)}=0,${doubtful})`;
  put('rating', 'status', { formula: `IF(${unrated},"",IFERROR(${rating},""))`, value: sum.rating ?? '' });
}
