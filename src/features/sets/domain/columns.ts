import type { Meaning } from './column-meaning';

/** A column as its header names it. `unit` is what tells it from other columns of points, such as "Phường". */
export interface TableColumn {
  readonly header: string;
  readonly meaning: Meaning;
  readonly unit?: string;
}

/** Where what stands in a table: numbers of columns from 0. */
export interface Columns {
  readonly code: number | undefined;
  /** The outermost level first, where each level of headings has a column of its own. */
  readonly titles: readonly number[];
  /** More than one where each level has a column of its own; no row fills two of them. */
  readonly points: readonly number[];
  readonly methods: readonly number[];
  /** Points of the options, each in a row of its own. */
  readonly optionPoints: number | undefined;
  readonly evidence: readonly number[];
  readonly owners: readonly number[];
  readonly survey: number | undefined;
  readonly reporting: number | undefined;
  /** Points of units of other types. */
  readonly otherUnits: readonly number[];
}

/** Names that somebody gave to columns, by their numbers from 0. */
export type ColumnNames = ReadonlyMap<number, Meaning>;

/** The columns by their meanings. Example: `columnPlaces([{ header: 'TT', meaning: 'code' }]).code` is 0. */
export function columnPlaces(columns: readonly TableColumn[]): Columns {
  const all = (meaning: Meaning): number[] =>
    columns.flatMap((column, index) => (column.meaning === meaning ? [index] : []));
  return {
    code: all('code')[0],
    titles: all('title'),
    points: all('points'),
    methods: all('method'),
    optionPoints: all('optionPoints')[0],
    evidence: all('evidence'),
    owners: all('owner'),
    survey: all('survey')[0],
    reporting: all('reporting')[0],
    otherUnits: all('ignored').filter(index => columns[index]!.unit !== undefined),
  };
}
