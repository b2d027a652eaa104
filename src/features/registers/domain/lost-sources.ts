import { lastIndexYear } from '../../../ledger/index-year';
import type { Ledger } from '../../../ledger/ledger';
import { lostInTable } from './lost-in-table';
import { lostLastYear, lostNow, type FoundLosses } from './lost-points';
import type { Scores } from '../../../scores/scores';

/** Where lost points are told: by the open ledger, by the workbook of last year, by a table that somebody pasted. */
export const LOSS_SOURCES = ['now', 'file', 'table'] as const;
export type LossSource = (typeof LOSS_SOURCES)[number];

/** What the sources have to tell. */
export interface ToldLosses {
  readonly scores: Scores;
  /** The year of a file and its scores; undefined until one was read. */
  readonly lastYear: { readonly year: number; readonly scores: Scores } | undefined;
  readonly table: string;
}

/** The losses of a year's index. */
interface IndexLosses extends FoundLosses {
  readonly year: number;
}

/** What a source tells of this year's criteria, undefined while it was given nothing. `lossesOf('now', told, ledger)?.unused` is []. */
export function lossesOf(
  source: LossSource,
  { scores, lastYear, table }: ToldLosses,
  { set, settings }: Ledger,
): IndexLosses | undefined {
  switch (source) {
    case 'now':
      return { year: settings.year, lost: lostNow(scores), unused: [] };
    case 'file':
      return lastYear && { year: lastYear.year, ...lostLastYear(lastYear.scores, set) };
    case 'table':
      return table.trim() === '' ? undefined : { year: lastIndexYear(settings), ...lostInTable(table, set) };
  }
}
