import { isSameFormula } from '../workbook/same-formula';
import { isBlank, type Cell } from '../rules/cell';
import { isFormulaText } from '../rules/formula-tokens';
import type { EntryEdit, FormEdit } from '../workbook/book-edit';
import { cellFrom, cellRow } from '../workbook/address';
import { fittingFormat, isSameFormat } from '../workbook/number-format';
import { STYLES } from '../workbook/styles';
import { cellOf, formulaOf } from './read-sheets';
import { Stop } from './run';
import { entered, typed } from './typed';

type Content = string | number | boolean;
/** What is put into a block of cells; `null` leaves a cell alone. */
type Contents = readonly (readonly (Content | null)[])[];

/** What Excel tells of a block. */
export type Held = Pick<Excel.Range, 'values' | 'formulas' | 'numberFormat'>;
export const HELD = 'values,formulas,numberFormat';

/** A block of cells as it is written, and what brings back what it held. */
export interface PreparedCells {
  readonly address: string;
  readonly before: Contents;
  readonly after: Contents;
  /** The number formats that it had and those that it gets, where it gets other ones; `null` leaves a format alone. */
  readonly formats?: {
    readonly before: readonly (readonly (string | null)[])[];
    readonly after: readonly (readonly string[])[];
  };
  /** Cells of the form are locked when they get their look. */
  readonly locks?: true;
}

/** Stops when cells no longer show what was read; `undefined` stands for whatever they show. */
export function requireHeld(values: readonly (readonly (Cell | undefined)[])[], held: Held): void {
  const same = values.every((row, down) =>
    row.every(
      (cell, right) => cell === undefined || isSame(cell, cellOf(held.values[down]![right] as Content)),
    ),
  );
  if (!same) throw new Stop({ code: 'excel.changedSince' });
}

/** What is written into cells for entry; stops when one that is written is no longer as it was seen. */
export function prepareEntries(edit: EntryEdit, held: Held): PreparedCells {
  const { address, before, style } = edit;
  const after = edit.keepsFormulas ? withoutFormulas(edit.after, held) : edit.after;
  const isWritten = (down: number, right: number): boolean => after[down]![right] !== undefined;
  requireHeld(
    before.map((row, down) => row.map((cell, right) => (isWritten(down, right) ? cell : undefined))),
    held,
  );
  const formats = (held.numberFormat as string[][]).map((row, down) =>
    row.map((format, right) =>
      style !== undefined && typeof after[down]![right] === 'number' ? fittingFormat(style, format) : format,
    ),
  );
  return {
    address,
    before: contentsOf(held).map((row, down) =>
      row.map((cell, right) => (isWritten(down, right) ? cell : null)),
    ),
    after: after.map((row, down) =>
      row.map((cell, right) => (cell === undefined ? null : entered(cell, formats[down]![right]!))),
    ),
    ...formatsOf(held, formats),
  };
}

function withoutFormulas(after: EntryEdit['after'], { values, formulas }: Held): EntryEdit['after'] {
  return after.map((row, down) =>
    row.map((cell, right) =>
      formulaOf(values[down]![right], formulas[down]![right]) === undefined ? cell : undefined,
    ),
  );
}

/** The number formats that a block gets, unless it has them already. */
function formatsOf({ numberFormat }: Held, after: string[][]): Pick<PreparedCells, 'formats'> {
  const before = numberFormat as string[][];
  return areSameFormats(before, after) ? {} : { formats: { before, after } };
}

/** What is written into cells of the form; stops when they are no longer as they were seen, or leaves them alone then. */
export function prepareForm(
  { address, before, after, style, optional }: FormEdit,
  held: Held,
): PreparedCells | undefined {
  const same = before.every((row, down) =>
    row.every((content, right) => held.formulas[down]![right] === content),
  );
  if (!same && optional) return undefined;
  if (!same) throw new Stop({ code: 'excel.changedSince' });
  const format = style && STYLES[style].numberFormat;
  return {
    address,
    before: contentsOf(held),
    after: after.map((row, down) =>
      row.map((content, right) =>
        isFormulaText(content)
          ? content
          : typed(content, format ?? (held.numberFormat[down]![right] as string)),
      ),
    ),
    ...(format === undefined
      ? {}
      : {
          locks: true,
          formats: {
            before: held.numberFormat as string[][],
            after: after.map(row => row.map(() => format)),
          },
        }),
  };
}

/** Queues what is written. Formats come first, so that a formula does not land in a cell of text. */
export function putCells(sheet: Excel.Worksheet, { address, after, formats, locks }: PreparedCells): void {
  const range = sheet.getRange(address);
  if (formats) range.numberFormat = formats.after as string[][];
  if (locks) range.format.protection.locked = true;
  range.formulas = after as Content[][];
}

/** Queues what brings back what such cells held. */
export function restoreCells(sheet: Excel.Worksheet, { address, before, formats }: PreparedCells): void {
  const range = sheet.getRange(address);
  if (formats) range.numberFormat = formats.before as string[][];
  range.formulas = before as Content[][];
}

/** Whether cells hold what they held before anything was written into them. */
export function isAsBefore({ before, formats }: PreparedCells, held: Held): boolean {
  const now = contentsOf(held);
  const same = before.every((row, down) =>
    row.every((content, right) => content === null || now[down]![right] === content),
  );
  return same && (!formats || areSameFormats(formats.before, held.numberFormat as string[][]));
}

/** A block in which only what still holds what was written is brought back, and the addresses of what holds something else. */
interface UndoneCells {
  readonly back: PreparedCells;
  readonly kept: readonly string[];
}

/** Parts a block so that nothing is overwritten that was entered since; rows that `isMoved` are not touched at all. */
export function undoneCells(
  { address, before, after, formats }: PreparedCells,
  held: Held,
  isMoved: (row: number) => boolean,
): UndoneCells {
  const now = contentsOf(held);
  const kept: string[] = [];
  const isBack = before.map((row, down) =>
    row.map((was, right) => {
      const written = after[down]![right]!;
      const holds = now[down]![right]!;
      if (was === null || written === null || holds === was) return false;
      if (isSameContent(holds, written) && !isMoved(cellRow(address) + down)) return true;
      kept.push(cellFrom(address, down, right));
      return false;
    }),
  );
  const only = <T>(cells: readonly (readonly T[])[]): (T | null)[][] =>
    cells.map((row, down) => row.map((each, right) => (isBack[down]![right] ? each : null)));
  return {
    back: {
      address,
      before: only(before),
      after,
      ...(formats && { formats: { ...formats, before: only(formats.before) } }),
    },
    kept,
  };
}

/** Whether a cell holds what was written into it; Excel may give a formula back in a way of its own. */
function isSameContent(one: Content, other: Content): boolean {
  return (
    withoutApostrophe(one) === withoutApostrophe(other) ||
    (isFormulaText(one) && isFormulaText(other) && isSameFormula(one, other))
  );
}

/** Whether number formats of cells are the same; `null` stands for whatever a cell has. */
function areSameFormats(
  some: readonly (readonly (string | null)[])[],
  others: readonly (readonly string[])[],
): boolean {
  return some.every((row, down) =>
    row.every((format, right) => format === null || isSameFormat(format, others[down]![right]!)),
  );
}

/** What a cell shows of what was put into it. `withoutApostrophe("'1.10")` is "1.10". */
export function withoutApostrophe(content: Content): Content {
  return typeof content === 'string' && content.startsWith("'") ? content.slice(1) : content;
}

/** What to put into cells so that they hold again what they hold now: formulas, or constants. */
function contentsOf({ values, formulas, numberFormat }: Held): Content[][] {
  return values.map((row, down) =>
    row.map(
      (value: Content, right) =>
        formulaOf(value, formulas[down]![right]) ??
        entered(cellOf(value), String(numberFormat[down]![right])),
    ),
  );
}

function isSame(one: Cell, other: Cell): boolean {
  return one === other || (isBlank(one) && isBlank(other)) || JSON.stringify(one) === JSON.stringify(other);
}
