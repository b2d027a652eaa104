import fc from 'fast-check';
import {
  appraisedNative,
  appraisedShare,
  appraisedShareNative,
  differenceNative,
  isAppraisal,
  latestAppraisal,
} from '../../src/scores/appraisal';
import { isBlank, type Cell } from '../../src/rules/cell';
import { roundResult } from '../../src/rules/decimal';
import type { Expr } from '../../src/rules/formula';
import { LEFT_OUT } from '../../src/rules/words';
import { range } from '../../src/workbook/address';
import { SEED } from '../seed';
import { mismatches, type Case } from './engines';
import { CASES, samples } from './generated';

/**
 * One criterion as it stands in an area sheet; people may leave anything in the first two cells. Truth values, which
 * LibreOffice takes for numbers, are left out.
 */
interface Row {
  readonly first: Cell;
  readonly second: Cell;
  readonly max: number;
  readonly score: number | '' | typeof LEFT_OUT;
}

const points = fc.integer({ min: 0, max: 12 }).map(quarters => quarters / 4);
const given: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 5, arbitrary: points },
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<Cell[]>('', 'abc', '1', -0.5, 1e6, 0.1 + 0.2) },
);
const row: fc.Arbitrary<Row> = fc
  .record({
    first: given,
    second: given,
    max: fc.constantFrom(0.5, 1, 1.5, 2.5),
    scored: fc.oneof(
      { weight: 5, arbitrary: points },
      { weight: 1, arbitrary: fc.constantFrom('' as const, LEFT_OUT) },
    ),
  })
  .map(({ scored, max, ...rest }) => ({
    ...rest,
    max,
    score: typeof scored === 'number' ? Math.min(scored, max) : scored,
  }));

/** The sums over an area, told from its rows one by one. */
function expected(rows: readonly Row[]): {
  appraised: number | '';
  difference: number | '';
  share: number | '';
} {
  const appraised = rows.flatMap(({ first, second, max, score }) => {
    const points = latestAppraisal({ appraised1: first, appraised2: second });
    return score !== LEFT_OUT && isAppraisal(points, max) ? [{ points, self: score === '' ? 0 : score }] : [];
  });
  if (appraised.length === 0) return { appraised: '', difference: '', share: '' };
  const sum = roundResult(appraised.reduce((total, { points }) => total + points, 0));
  const difference = roundResult(appraised.reduce((total, { points, self }) => total + points - self, 0));
  return { appraised: sum, difference, share: appraisedShare(sum, difference) ?? '' };
}

function caseOf(rows: readonly Row[]): Case {
  const { appraised, difference, share } = expected(rows);
  return {
    block: rows.map(({ first, second, max, score }) => [first, second, max, score]),
    formulas: row => formulas(row, rows.length),
    expected: [appraised, difference, share],
    from: rows,
  };
}

function formulas(row: number, height: number): Expr[] {
  const column = (at: number): string => range(row, at, row + height - 1, at);
  const columns = { first: column(1), second: column(2), maxima: column(3), scores: column(4) };
  const appraised = `(${appraisedNative(columns)})`;
  const difference = `(${differenceNative(appraised, columns)})`;
  return [appraised, difference, appraisedShareNative(appraised, difference)];
}

describe(`appraisals of an area, ${CASES / 4} cases, seed ${SEED}`, () => {
  const generated = samples(fc.array(row, { minLength: 1, maxLength: 5 }), 'appraisal', CASES / 4);

  test('JavaScript, LibreOffice and Univer give the same sum, difference and ratio', async () => {
    expect(await mismatches({ areas: generated.map(caseOf) })).toEqual([]);
  });

  test('the cases reach areas that are appraised in part, and some that are not at all', () => {
    const partly = generated.filter(
      rows =>
        expected(rows).appraised !== '' && rows.some(each => isBlank(latestAppraisal(appraisals(each)))),
    );
    expect(partly.length).toBeGreaterThan(0);
    expect(generated.some(rows => expected(rows).appraised === '')).toBe(true);
  });
});

const appraisals = ({ first, second }: Row): Parameters<typeof latestAppraisal>[0] => ({
  appraised1: first,
  appraised2: second,
});
