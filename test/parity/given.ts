import fc from 'fast-check';
import { isError, type Cell } from '../../src/rules/cell';

/** An argument of a call: left out, written into the formula, or standing in cells that the formula refers to. */
export type Given =
  | { readonly form: 'omitted' }
  | { readonly form: 'literal'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly form: 'cells'; readonly rows: readonly (readonly Cell[])[] };

/**
 * What people leave in cells besides numbers. Texts that show a number or a day are missing on purpose: the functions
 * read "12,5" and "31/01/2026", which a native formula does only in some programs and languages. Unit tests cover them.
 */
const odd = fc.constantFrom<Cell[]>(
  null,
  null,
  'abc',
  'Đạt',
  true,
  false,
  -1,
  -0.5,
  { error: '#N/A' },
  { error: '#DIV/0!' },
);

export function mostly(good: fc.Arbitrary<Cell>, weight = 14): fc.Arbitrary<Cell> {
  return fc.oneof({ weight, arbitrary: good }, { weight: 1, arbitrary: odd });
}

/** One value, mostly in a cell. */
export function one(good: fc.Arbitrary<Cell>, weight?: number): fc.Arbitrary<Given> {
  return fc.tuple(mostly(good, weight), fc.nat(5)).map(([cell, chance]): Given => ({
    form: chance === 0 && isWritten(cell) ? 'literal' : 'cells',
    rows: [[cell]],
  }));
}

/** Univer reads -TRUE as a name, so that truth values stand in cells. */
export const isWritten = (cell: Cell): boolean => typeof cell === 'number' || typeof cell === 'string';

export function optional(given: fc.Arbitrary<Given>): fc.Arbitrary<Given> {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<Given>({ form: 'omitted' }) },
    { weight: 3, arbitrary: given },
  );
}

export const isSound = (given: Given): boolean =>
  given.form === 'omitted' || !given.rows.flat().some(isError);

/** An optional argument whose default is not 0: an empty cell is 0 on the desktop and the default on the web. */
export function filled(good: fc.Arbitrary<Cell>): fc.Arbitrary<Given> {
  return one(good).filter(given => given.form === 'omitted' || given.rows[0]![0] !== null);
}

export function written(value: boolean): fc.Arbitrary<Given> {
  return fc.constant<Given>({ form: 'literal', rows: [[value]] });
}

/** A table, in cells or as a constant in the formula. */
export function table(rows: fc.Arbitrary<readonly (readonly Cell[])[]>): fc.Arbitrary<Given> {
  return fc.tuple(rows, fc.boolean()).map(([cells, written]): Given => ({
    form: written && cells.flat().every(isWritten) ? 'literal' : 'cells',
    rows: cells,
  }));
}

export function cells(rows: fc.Arbitrary<readonly (readonly Cell[])[]>): fc.Arbitrary<Given> {
  return rows.map((each): Given => ({ form: 'cells', rows: each }));
}

/** The numbers of rows and columns of a range. */
export const shape = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constant(1)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant(1), fc.integer({ min: 2, max: 4 })) },
  { weight: 1, arbitrary: fc.constant<[number, number]>([2, 2]) },
);

export function grid(
  cell: fc.Arbitrary<Cell>,
  [height, width]: readonly [number, number],
): fc.Arbitrary<Cell[][]> {
  const row = fc.array(cell, { minLength: width, maxLength: width });
  return fc.array(row, { minLength: height, maxLength: height });
}

/** Two ranges, mostly of the same shape. */
export function pair(first: fc.Arbitrary<Cell>, second: fc.Arbitrary<Cell>): fc.Arbitrary<[Given, Given]> {
  return fc
    .tuple(
      shape,
      fc.oneof({ weight: 15, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: shape }),
    )
    .chain(([a, b]) => fc.tuple(cells(grid(first, a)), cells(grid(second, b ?? a))));
}

/** Texts that Univer takes for 0 or for a pattern where Excel and LibreOffice do not. */
const foreign = fc.constantFrom<Cell[]>('', '', ' ', 'K*', '?ạt');

/** The same call with such a text in one of its cells. */
export function withForeignText(calls: fc.Arbitrary<readonly Given[]>): fc.Arbitrary<readonly Given[]> {
  return fc
    .tuple(calls, fc.nat(9), fc.nat(3), fc.nat(3), foreign)
    .map(([given, argument, row, column, text]) =>
      given.map((each, at) =>
        at !== argument % given.length || each.form !== 'cells'
          ? each
          : {
              ...each,
              rows: each.rows.map((cells, y) =>
                cells.map((cell, x) =>
                  y === row % each.rows.length && x === column % cells.length ? text : cell,
                ),
              ),
            },
      ),
    );
}
