import type { IndexSet } from '../../../catalogue/index-set';
import { lostInTable } from './lost-in-table';
import { lostLastYear, lostNow, type FoundLosses } from './lost-points';
import type { Scores } from '../../../scores/scores';

/** Where lost points are told: by the open ledger, by the workbook of last year, by a table that somebody pasted. */
export const LOSS_SOURCES = ['now', 'file', 'table'] as const;
export type LossSource = (typeof LOSS_SOURCES)[number];

/** What the sources have to tell. */
export interface ToldLosses {
  readonly scores: Scores;
  /** Undefined until a file was read. */
  readonly lastYear: Scores | undefined;
  readonly table: string;
}

/** What a source tells of this year's criteria, undefined while it was given nothing. `lossesOf('now', told, set)?.unused` is []. */
export function lossesOf(
  source: LossSource,
  { scores, lastYear, table }: ToldLosses,
  set: IndexSet,
): FoundLosses | undefined {
  switch (source) {
    case 'now':
      return { lost: lostNow(scores), unused: [] };
    case 'file':
      return lastYear && lostLastYear(lastYear, set);
    case 'table':
      return table.trim() === '' ? undefined : lostInTable(table, set);
  }
}
