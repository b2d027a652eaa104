import fc from 'fast-check';
import type { Cell } from '../../src/rules/cell';
import { SEED } from '../seed';

/** Cases for each rule kind and each function. */
export const CASES = Number(process.env['PARITY_CASES'] ?? 2_000);

export const DONE_TRAP = 0.1 + 0.2;

/** Everything that people leave in a cell and that is not a proper number. */
export const oddCell: fc.Arbitrary<Cell> = fc.constantFrom<Cell[]>(
  null,
  '',
  'abc',
  '1.245',
  '12',
  ' ',
  'Đạt',
  true,
  false,
  -1,
  -0.5,
  { error: '#N/A' },
  { error: '#DIV/0!' },
  { error: '#VALUE!' },
);

/** Numbers as they are counted and measured, with those on which binary fractions stumble. */
export const plainNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: 0, max: 100_000 }).map(n => n / 100),
  fc.constantFrom(0, 1, DONE_TRAP, 0.3, 0.7, 1 / 3, 1.005, 2.675, 1e-9, 100_000.1),
);

/** A cell that mostly holds what it should. */
export function mostly<T extends Cell>(good: fc.Arbitrary<T>): fc.Arbitrary<Cell> {
  return fc.oneof({ weight: 8, arbitrary: good }, { weight: 1, arbitrary: oddCell });
}

/** A number at a threshold or a hair, 1e-9, beside it. */
export function near(...thresholds: number[]): fc.Arbitrary<number> {
  return fc
    .tuple(fc.constantFrom(...thresholds), fc.constantFrom(0, 1e-9, -1e-9))
    .map(([at, off]) => at + off);
}

/** `CASES` samples; the name gives each kind its own sequence. */
export function samples<T>(arbitrary: fc.Arbitrary<T>, name: string, count = CASES): T[] {
  const offset = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0) % 1_000_003;
  return fc.sample(arbitrary, { seed: (SEED + offset) | 0, numRuns: count });
}
