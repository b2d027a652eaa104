import { movedRows } from '../../../../src/features/check/workbook/moved-rows';
import type { Cell } from '../../../../src/rules/cell';
import { AREA_HEADER_ROW, areaLayout } from '../../../../src/workbook/places';
import { samplePlan, demoLedger } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';

const area = demoLedger({ blank: false }).set.areas[0]!;
const cells = planCells(samplePlan({ blank: false })).get(area.sheet)!;
const rows = areaLayout(area).rows.filter(({ kind }) => kind === 'criterion');

/** Where rows stand whose codes were typed anew as something else. */
function moved(retyped: (code: Cell) => Cell) {
  const changed = cells.map((row, index) =>
    index < AREA_HEADER_ROW ? row : [retyped(row[0] ?? null), ...row.slice(1)],
  );
  return movedRows(area, changed, AREA_HEADER_ROW);
}

test('rows stand where they are made, and none is missing', () => {
  const { now, missing, twice } = moved(code => code);
  expect(rows.map(({ row }) => now.get(row))).toEqual(rows.map(({ row }) => row));
  expect([missing, twice]).toEqual([[], []]);
});

test.each<[string, (code: string) => Cell]>([
  ['became a number', code => (code === '1.2' ? 1.2 : code)],
  ['stands after an apostrophe', code => `'${code} `],
])('a row is found whose code %s', (_, retyped) => {
  const { now, missing } = moved(code => (typeof code === 'string' ? retyped(code) : code));
  expect(missing).toEqual([]);
  expect(rows.map(({ row }) => now.get(row))).toEqual(rows.map(({ row }) => row));
});

test('the words of the total may stand once more below it', () => {
  const { totalRow } = areaLayout(area);
  const again = [...cells, cells[totalRow - 1]!];
  const { now, missing, twice } = movedRows(area, again, AREA_HEADER_ROW);
  expect([now.get(totalRow), missing, twice]).toEqual([totalRow, [], []]);
  const gone = cells.map((row, index) => (index === totalRow - 1 ? [] : row));
  expect(movedRows(area, gone, AREA_HEADER_ROW).missing.map(({ row }) => row)).toEqual([totalRow]);
});

test('a row whose code is gone is missing, one whose code stands again is there twice', () => {
  const gone = moved(code => (code === '1.2' ? null : code));
  expect(gone.missing.map(({ label }) => label)).toEqual(['1.2']);
  const twice = moved(code => (code === '1.2' ? '1.3' : code));
  expect(twice.missing.map(({ label }) => label)).toEqual(['1.2']);
  expect(twice.twice.map(({ label }) => label)).toEqual(['1.3']);
});
