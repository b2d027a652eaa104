import { isError, type Cell } from '../../src/rules/cell';
import type { Expr } from '../../src/rules/formula';
import { evaluateInLibreOffice, type Batch, type Calculated } from './libreoffice';
import { evaluateInUniver } from './univer';

/** One case: cells from column A on, and formulas over them. */
export interface Case {
  readonly block: readonly (readonly Cell[])[];
  /** For the row in which the block begins; they stand below each other in the column after the longest row. */
  readonly formulas: (row: number) => readonly Expr[];
  /** What each of them gives. */
  readonly expected: readonly Calculated[];
  /** What the case was made from, as `kept-cases.ts` would keep it. */
  readonly from: unknown;
}

/** How many rows a case takes on its sheet. */
const heightOf = ({ block, expected }: Case): number => Math.max(block.length, expected.length);

/** All cases of a sheet, one below the other. */
function batchOf(name: string, cases: readonly Case[]): Batch {
  const rows: (readonly Cell[])[] = [];
  const formulas = new Map<number, Expr>();
  for (const each of cases) {
    const first = rows.length + 1;
    each.formulas(first).forEach((formula, index) => formulas.set(first + index, formula));
    rows.push(...Array.from({ length: heightOf(each) }, (_, index) => each.block[index] ?? []));
  }
  return { name, rows, formula: row => formulas.get(row) ?? '0' };
}

/** The results of the cases among those of all rows. */
function resultsOf(cases: readonly Case[], results: readonly Calculated[]): Calculated[][] {
  let row = 0;
  return cases.map(each => {
    const own = results.slice(row, row + each.expected.length);
    row += heightOf(each);
    return own;
  });
}

/** Numbers agree to nine places: engines keep 15 digits. An error agrees with any error: only JavaScript tells which. */
export function agree(one: Calculated, other: Calculated): boolean {
  if (isError(one) || isError(other)) return isError(one) && isError(other);
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return one === other;
}

const agreeAll = (some: readonly Calculated[], others: readonly Calculated[]): boolean =>
  some.every((each, index) => agree(each, others[index]!));

/** A spreadsheet that is not ours, and how many cases it takes on one sheet without slowing down. */
export interface Engine {
  readonly name: string;
  readonly casesPerSheet: number;
  readonly evaluate: (batches: readonly Batch[]) => Promise<Calculated[][]>;
}

export const ENGINES: readonly Engine[] = [
  { name: 'LibreOffice', casesPerSheet: Infinity, evaluate: evaluateInLibreOffice },
  { name: 'Univer', casesPerSheet: 50, evaluate: evaluateInUniver },
];

/** The results of each case; cases that are the same are asked once. */
async function results(engine: Engine, cases: readonly Case[]): Promise<Calculated[][]> {
  const places = new Map<string, number>();
  const distinct: Case[] = [];
  const placeOf = cases.map(each => {
    const key = JSON.stringify([each.block, each.formulas(1)]);
    const place = places.get(key) ?? distinct.push(each) - 1;
    places.set(key, place);
    return place;
  });
  const found = await distinctResults(engine, distinct);
  return placeOf.map(place => found[place]!);
}

async function distinctResults(
  { evaluate, casesPerSheet }: Engine,
  cases: readonly Case[],
): Promise<Calculated[][]> {
  const size = Math.min(casesPerSheet, cases.length);
  const sheets = Array.from({ length: Math.ceil(cases.length / size) }, (_, index) =>
    cases.slice(index * size, (index + 1) * size),
  );
  const found = await evaluate(sheets.map((each, index) => batchOf(`${index + 1}`, each)));
  return sheets.flatMap((each, index) => resultsOf(each, found[index]!));
}

/** Enough to see what is wrong; a wrong formula fails in thousands of cases. */
const SHOWN = 5;

/** The cases in which an engine differs from the expected value, by group, as text that repeats them by hand. */
export async function mismatches(
  groups: Readonly<Record<string, readonly Case[]>>,
  engines = ENGINES,
): Promise<string[]> {
  const all = Object.values(groups).flat();
  const told: (readonly [engine: string, Calculated[][]])[] = [];
  for (const engine of engines) told.push([engine.name, await results(engine, all)]);
  let start = 0;
  return Object.entries(groups).flatMap(([name, cases]) => {
    const first = start;
    start += cases.length;
    const different = cases.flatMap((each, index) =>
      told.every(([, values]) => agreeAll(each.expected, values[first + index]!)) ? [] : [index],
    );
    const shown = different.slice(0, SHOWN).map(index => {
      const each = cases[index]!;
      const values = told.map(([engine, found]) => `${engine} ${JSON.stringify(found[first + index])}`);
      return (
        `${name}: JavaScript ${JSON.stringify(each.expected)}, ${values.join(', ')}\n` +
        `  cells ${JSON.stringify(each.block)}\n${each
          .formulas(1)
          .map(formula => `  =${formula}\n`)
          .join('')}` +
        `  to keep ${JSON.stringify(each.from)}`
      );
    });
    return different.length > SHOWN ? [...shown, `${name}: ${different.length} of ${cases.length}`] : shown;
  });
}
