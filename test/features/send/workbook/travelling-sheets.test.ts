import type { OwnSheet } from '../../../../src/features/send/workbook/own-sheet-plan';
import { withOwnSheets } from '../../../../src/features/send/workbook/travelling-sheets';
import type { FormulaCell } from '../../../../src/workbook/plan';
import { copyPlan } from '../../../../src/features/send/workbook/copy-plan';
import { copyRequest } from '../../../sample/copy-request';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { ownCell as cell } from './own-cell';

const plan = copyPlan(demoLedger({ blank: false }), copyRequest('whole'), SAMPLE_DAY);
const own: OwnSheet = {
  name: 'Theo dõi riêng',
  rows: [
    [],
    [cell('Tỷ lệ'), cell(9), cell(10)],
    [
      cell(31.5, { formula: 'CCHC.DIEMXHH(B2/C2,35)' }),
      cell(0.9, { formula: 'B2/C2', numberFormat: '0.0%' }),
      cell(46053, { numberFormat: 'dd/mm/yyyy' }),
    ],
    [
      cell('xong', { formula: "'Lịch sử'!A5" }),
      cell({ error: '#NAME?' }, { formula: 'KHAC(1)' }),
      cell('=1+1'),
      cell(null),
    ],
    [cell(true), cell('a'.repeat(32_767))],
  ],
};

test('own sheets go along before the hidden one: native formulas, and values where none can be', () => {
  const { plan: full, frozen } = withOwnSheets(plan, [own]);
  expect(full.sheets.map(({ name }) => name).slice(-2)).toEqual([own.name, '_cchc']);
  expect(full.sheets).toHaveLength(plan.sheets.length + 1);
  expect(frozen).toEqual(['Theo dõi riêng!A4', 'Theo dõi riêng!B4']);
  const content = full.sheets.at(-2)!.rows.map(({ cells }) => cells.map(each => each?.content ?? null));
  // Points that a function of ours came to are worked out without it, from the same cells.
  const points = content[2]![0] as FormulaCell;
  expect(points.formula).toMatch(/B2\/C2/);
  expect(points.formula).not.toContain('CCHC');
  expect(points.value).toBe(31.5);
  expect(content[2]!.slice(1)).toEqual([{ formula: 'B2/C2', value: 0.9 }, 46053]);
  expect(content[3]!.slice(0, 3)).toEqual(['xong', '#NAME?', '=1+1']);
});

test('a sheet whose name stands in the copy already, in whatever letters, stays behind; the others go', () => {
  const names = (own: readonly OwnSheet[]): string[] =>
    withOwnSheets(plan, own).plan.sheets.map(({ name }) => name);
  const before = plan.sheets.map(({ name }) => name);
  expect(names([{ ...own, name: 'bản GỬI' }])).toEqual(before);
  expect(names([{ ...own, name: 'bản GỬI' }, own])).toEqual([...before.slice(0, -1), own.name, '_cchc']);
});

test('a formula that refers to another sheet of the keeper goes along with that sheet', () => {
  const other: OwnSheet = {
    ...own,
    name: 'Đối chiếu',
    rows: [[cell(9, { formula: "'Theo dõi riêng'!B2" })]],
  };
  expect(withOwnSheets(plan, [own, other]).frozen).not.toContain('Đối chiếu!A1');
  expect(withOwnSheets(plan, [other]).frozen).toEqual(['Đối chiếu!A1']);
});
