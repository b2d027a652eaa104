import fc from 'fast-check';
import type { RemediationRow } from '../../src/ledger/ledger';
import { emptyRow } from '../../src/ledger/register-rows';
import type { RegisterColumn } from '../../src/ledger/registers';
import type { Cell } from '../../src/rules/cell';
import type { Expr } from '../../src/rules/formula';
import { fed, type Fed } from '../../src/scores/feeds';
import { range } from '../../src/workbook/address';
import { registerRange, settingName } from '../../src/workbook/places';
import { feedFormulas } from '../../src/workbook/sheets/feed-formulas';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { SEED } from '../seed';
import { mismatches, type Case } from './engines';
import { CASES, samples } from './generated';

const blank = demoLedger({ blank: true });
const { year: now } = blank.settings;

/** The columns by which shortcomings are counted, as they stand side by side in a case. */
const COLUMNS = ['shortcoming', 'year', 'done'] as const satisfies RegisterColumn<'remediation'>[];
type Row = Pick<RemediationRow, (typeof COLUMNS)[number]>;

/** Shortcomings are texts, as their column is; LibreOffice would count numbers too. */
const row: fc.Arbitrary<Row> = fc.record({
  shortcoming: fc.constantFrom<Cell>('Chậm báo cáo', 'Chậm báo cáo', 'Thiếu minh chứng', null, ''),
  year: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Cell>(now - 1, now - 1, null) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Cell>(
        now,
        now - 2,
        now - 1.5,
        now - 0.5,
        0,
        '',
        `${now - 1}`,
        'năm trước',
        ' ',
      ),
    },
  ),
  done: fc.constantFrom<Cell>(SAMPLE_DAY, SAMPLE_DAY + 0.5, null, 'xong', 0),
});

function caseOf(rows: readonly Row[]): Case {
  const remediations = rows.map(each => ({ ...emptyRow('remediation'), ...each }));
  // Nothing is unread in it.
  const { done, total } = fed('remediation', { ...blank, remediations }, SAMPLE_DAY) as Fed;
  return {
    block: rows.map(each => COLUMNS.map(column => each[column])),
    formulas: first => formulas(first, rows.length),
    expected: [done, total],
    from: rows,
  };
}

/** The formulas of the workbook, over the cells of a case. */
function formulas(first: number, height: number): Expr[] {
  const { done, total } = feedFormulas('remediation', blank.set);
  return [done, total].map(formula =>
    COLUMNS.reduce(
      (text, column, index) =>
        text.replaceAll(
          registerRange('remediation', column),
          range(first, index + 1, first + height - 1, index + 1),
        ),
      formula.replaceAll(settingName('year'), String(now)),
    ),
  );
}

describe(`shortcomings of last year's index, ${CASES / 4} cases, seed ${SEED}`, () => {
  const generated = samples(fc.array(row, { minLength: 1, maxLength: 6 }), 'remediation', CASES / 4);

  test('JavaScript, LibreOffice and Univer count the same', async () => {
    expect(await mismatches({ remediation: generated.map(caseOf) })).toEqual([]);
  });

  test('the cases reach years that count and others, written down and left blank', () => {
    const counted = generated.map(rows => caseOf(rows).expected[1]);
    expect(counted).toContain('');
    const lastYears = generated.flatMap((rows, index) =>
      rows.every(({ year }) => year === now - 1 || year === null) && counted[index] !== '' ? [rows] : [],
    );
    expect(lastYears.some(rows => rows.some(({ year }) => year === null))).toBe(true);
  });
});
