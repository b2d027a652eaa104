import { SET_COLUMNS, type SetColumn } from '../domain/set-sheet-issue';
import { NOT_ARISING_WORDS, SET_FACTS, SET_SHEET_TEXT } from '../messages/set-sheet-vi';

/** The facts of the set stand from this row on, the headers below them. */
export const FIRST_FACT = 3;
export const SET_HEADER_ROW = FIRST_FACT + Object.keys(SET_FACTS).length + 1;

/** Column number, from 1. `setColumn('code')` is 1. */
export function setColumn(column: SetColumn): number {
  return SET_COLUMNS.indexOf(column) + 1;
}

/** Columns whose words are chosen, each with its list. */
export const SET_LISTS = {
  level: Object.values(SET_SHEET_TEXT.levels),
  kind: Object.values(SET_SHEET_TEXT.kinds),
  notArising: NOT_ARISING_WORDS.map(([word]) => word),
  reporting: Object.values(SET_SHEET_TEXT.reporting),
} as const satisfies Readonly<Partial<Record<SetColumn, readonly string[]>>>;
