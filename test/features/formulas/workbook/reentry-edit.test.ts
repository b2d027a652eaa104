import fc from 'fast-check';
import {
  countStuck,
  nativeRuns,
  reentryEdit,
  stuckAgain,
  stuckAnew,
  stuckRuns,
  type StuckSheet,
} from '../../../../src/features/formulas/workbook/reentry-edit';
import type { Cell } from '../../../../src/rules/cell';

const LOST = '=_xldudf_CCHC_TYLE(A1,B1)';
const FOUND = '=CCHC.TYLE(A1,B1)';
const name = { error: '#NAME?' };

test('formulas that are stuck one below the other are one run, column by column', () => {
  const formulas: Cell[][] = [
    ['Mã', LOST, '=A1+B1'],
    ['1.1', LOST, FOUND, LOST],
    ['1.2', FOUND],
    ['1.3', LOST],
  ];
  const values: Cell[][] = [
    ['Mã', name, 3],
    ['1.1', name, name, 0.5],
    ['1.2', 0.5],
    ['1.3', name],
  ];
  expect(stuckRuns(formulas, values)).toEqual([
    { row: 0, column: 1, before: [LOST, LOST], after: [FOUND, FOUND] },
    { row: 3, column: 1, before: [LOST], after: [FOUND] },
    { row: 1, column: 2, before: [FOUND], after: [FOUND] },
    { row: 1, column: 3, before: [LOST], after: [FOUND] },
  ]);
  expect(stuckRuns([], [])).toEqual([]);
});

/** Each stuck formula by itself, with its place. */
const formulasOf = (stuck: readonly StuckSheet[]): string[] =>
  stuck.flatMap(({ id, runs }) =>
    runs.flatMap(({ row, column, before, after }) =>
      before.map((formula, down) => [id, row + down, column, formula, after[down]].join(' ')),
    ),
  );

test('what is stuck is so again or anew, each formula once; what need not be taken apart is not', () => {
  const grid = fc.array(fc.array(fc.constantFrom<Cell>(LOST, FOUND, '=1+1', null), { maxLength: 3 }), {
    maxLength: 5,
  });
  const sheets = fc.tuple(grid, grid).map(grids =>
    grids.flatMap((formulas, index): StuckSheet[] => {
      const runs = stuckRuns(
        formulas,
        formulas.map(row => row.map(formula => (formula === FOUND ? name : 1))),
      );
      return runs.length === 0 ? [] : [{ id: `{${index}}`, runs }];
    }),
  );
  fc.assert(
    fc.property(sheets, sheets, (now, earlier) => {
      const [again, anew] = [stuckAgain(now, earlier), stuckAnew(now, earlier)];
      const before = formulasOf(earlier);
      expect(formulasOf(again)).toEqual(formulasOf(now).filter(each => before.includes(each)));
      expect(formulasOf(anew)).toEqual(formulasOf(now).filter(each => !before.includes(each)));
      expect(countStuck(again) + countStuck(anew)).toBe(formulasOf(now).length);
      expect([...again, ...anew].every(({ runs }) => runs.length > 0)).toBe(true);
      expect([stuckAgain(now, now), stuckAnew(now, [])]).toEqual([now, now]);
    }),
  );
});

test('a run is entered anew in one range, unless it changed meanwhile', () => {
  const runs = [
    { row: 4, column: 2, before: [LOST, LOST], after: [FOUND, FOUND] },
    { row: 0, column: 26, before: [LOST], after: [FOUND] },
  ];
  expect(reentryEdit([{ id: '{7}', runs }]).form).toEqual([
    { sheet: '{7}', address: 'C5:C6', before: [[LOST], [LOST]], after: [[FOUND], [FOUND]], optional: true },
    { sheet: '{7}', address: 'AA1', before: [[LOST]], after: [[FOUND]], optional: true },
  ]);
});

test('what every Excel can say takes the place of a custom function; the rest is left out', () => {
  const unknown = "=CCHC.TYLE('Trang khác'!A1,B1)";
  const runs = [{ row: 4, column: 2, before: [LOST, unknown, LOST], after: [FOUND, unknown, FOUND] }];
  const native = nativeRuns([{ id: '{7}', runs }], ['Sổ']);
  expect(native.map(({ id }) => id)).toEqual(['{7}']);
  const [first, second, ...more] = native[0]!.runs;
  expect([first, second]).toMatchObject([
    { row: 4, column: 2, before: [LOST] },
    { row: 6, column: 2, before: [LOST] },
  ]);
  expect(more).toEqual([]);
  expect(first!.after[0]).toMatch(/^=(?![=+])(?!.*CCHC).*A1.*B1/);
  expect(
    nativeRuns([{ id: '{7}', runs: [{ ...runs[0]!, before: [unknown], after: [unknown] }] }], []),
  ).toEqual([]);
});
