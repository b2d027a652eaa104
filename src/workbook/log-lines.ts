import { Grid } from './grid';
import { REGISTER_COLUMNS, type RegisterColumn } from './places';
import { LONGEST_TEXT, type RowPlan } from './plan';
import { REGISTER_LOOKS } from './register-sheets';

/** One change that the add-in made to an entry, as the log keeps it. */
export interface LogEntry {
  /** When, as people write it. */
  readonly at: string;
  readonly file: string;
  readonly sender: string;
  readonly sheet: string;
  readonly cell: string;
  /** What the cell showed, '' for nothing. */
  readonly before: string;
  readonly after: string;
}

/** Rows of the log as they are written, each with its height; values as texts, so that a formula in one stays a text. */
export function logLines(entries: readonly LogEntry[]): RowPlan[] {
  const looks = REGISTER_LOOKS.log;
  const grid = new Grid(looks.map(({ width }) => width));
  entries.forEach((entry, index) => {
    REGISTER_COLUMNS.log.forEach((column: RegisterColumn<'log'>, at) => {
      const text = entry[column];
      grid.set(index + 1, at + 1, looks[at]!.style, text === '' ? null : text.slice(0, LONGEST_TEXT));
    });
    grid.fit(index + 1);
  });
  return grid.rows();
}
