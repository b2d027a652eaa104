import type { StyleName } from '../../../workbook/styles';
import { SET_COLUMNS, type SetColumn } from '../domain/set-sheet-issue';
import { NOT_ARISING_WORDS, SET_FACTS, SET_SHEET_TEXT } from '../messages/set-sheet-vi';

/** The facts of the set stand from this row on, two side by side, so that little of a screen is taken up above the table. */
const FIRST_FACT = 3;
const FACT_ROWS = Math.ceil(Object.keys(SET_FACTS).length / 2);
export const SET_HEADER_ROW = FIRST_FACT + FACT_ROWS;

/** Where each fact stands: its label over some columns, its value right behind them. */
export const FACT_PLACES = (Object.keys(SET_FACTS) as (keyof typeof SET_FACTS)[]).map((fact, index) => ({
  fact,
  row: FIRST_FACT + (index % FACT_ROWS),
  ...(index < FACT_ROWS ? { from: 1, to: 3 } : { from: 5, to: 6 }),
}));

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

/** How wide each column is, and how its cells look. */
export const SET_LOOK: Readonly<Record<SetColumn, readonly [width: number, style: StyleName]>> = {
  code: [9, 'entryCode'],
  printedCode: [11, 'entryCode'],
  level: [12, 'entryChoice'],
  title: [36, 'entryText'],
  maxPoints: [9, 'entryPoints'],
  method: [40, 'entryText'],
  kind: [14, 'entryChoice'],
  rule: [40, 'entryText'],
  numerator: [22, 'entryText'],
  denominator: [22, 'entryText'],
  notArising: [13, 'entryChoice'],
  evidence: [28, 'entryText'],
  owner: [20, 'entryText'],
  reporting: [10, 'entryChoice'],
  understood: [44, 'otherText'],
};
