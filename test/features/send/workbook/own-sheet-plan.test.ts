import { ownSheetPlan, type OwnCell } from '../../../../src/features/send/workbook/own-sheet-plan';
import { withOwnSheets } from '../../../../src/features/send/workbook/travelling-sheets';
import type { SheetPlan, WorkbookPlan } from '../../../../src/workbook/plan';
import { ownCell as cell } from './own-cell';

const planned = (...rows: readonly (readonly OwnCell[])[]): SheetPlan =>
  ownSheetPlan({ name: 'Riêng', rows });
const only = (own: OwnCell) => planned([own]).rows[0]?.cells[0];

test.each<[string, OwnCell, string]>([
  ['a number', cell(9), 'number'],
  ['a share', cell(0.9, { numberFormat: '0.0%' }), 'percent'],
  ['a day', cell(46053, { numberFormat: 'dd/mm/yyyy' }), 'date'],
  ['a day with its language', cell(46053, { numberFormat: '[$-42A]d mmm' }), 'date'],
  ['points', cell(1.25, { numberFormat: '0.00' }), 'points'],
  ['a number with a colour and a unit', cell(3, { numberFormat: '[Red]0 "days"' }), 'number'],
  ['a number with a percent sign in its unit', cell(3, { numberFormat: '0 "% đạt"' }), 'number'],
  ['a number with a letter after it', cell(3, { numberFormat: '0\\d' }), 'number'],
  ['a month', cell(46053, { numberFormat: 'mmmm' }), 'date'],
  ['a text', cell('xong'), 'text'],
  ['a text that a formula gives', cell('xong', { formula: 'A1' }), 'status'],
  ['a mark', cell(true), 'status'],
])('%s looks as it did', (_, own, style) => {
  expect(only(own)?.style).toBe(style);
});

test('a cell holds its value or its formula with what it shows; blank ones are left out', () => {
  expect(only(cell('=1+1'))?.content).toBe('=1+1');
  expect(only(cell({ error: '#N/A' }))?.content).toBe('#N/A');
  expect(only(cell(2, { formula: 'A1*2' }))?.content).toEqual({ formula: 'A1*2', value: 2 });
  expect(only(cell(null, { formula: 'A1' }))?.content).toEqual({ formula: 'A1', value: '' });
  expect(only(cell(null))).toBeUndefined();
  expect(only(cell(''))).toBeUndefined();
});

test('columns are as wide as what they hold, within bounds, and all of it is printed', () => {
  const { columns, print } = planned(
    [cell('a'), cell('b'.repeat(20)), cell('c'.repeat(90))],
    [],
    [cell(null)],
  );
  expect(columns).toEqual([8, 22, 40]);
  expect(print.range).toBe('A1:C3');
  expect(planned().print.range).toBe('A1:A1');
});

test('a column is as wide as the longest of its values, whatever kind they are of', () => {
  const widthOf = (value: OwnCell['value']): number => planned([cell('a')], [], [cell(value)]).columns[0]!;
  expect(widthOf(1234567890.5)).toBe(14);
  expect(widthOf('mười hai chữ')).toBe(14);
  expect(widthOf({ error: '#NUM!' })).toBe(8);
  expect(widthOf(null)).toBe(8);
});

test('each row is as high as its longest text asks for', () => {
  const long = cell('một việc dài '.repeat(20));
  const heights = planned([cell('a')], [cell('b'), long], [cell('c')]).rows.map(({ height }) => height ?? 20);
  expect(heights[1]).toBeGreaterThan(60);
  expect([heights[0], heights[2]]).toEqual([20, 20]);
});

test('sheets go along before the last one unless the copy has their name; formulas know what goes with them', () => {
  const plan = {
    sheets: [planned(), { ...planned(), name: 'Bản gửi' }],
    names: [],
  } as unknown as WorkbookPlan;
  const formula = (text: string) => [[cell(1, { formula: text })]];
  const { plan: full, frozen } = withOwnSheets(plan, [
    { name: 'BẢN GỬI', rows: [] },
    { name: 'Một', rows: formula("'Hai'!A1") },
    { name: 'Hai', rows: formula("'Mất'!A1") },
  ]);
  expect(full.sheets.map(({ name }) => name)).toEqual(['Riêng', 'Một', 'Hai', 'Bản gửi']);
  expect(frozen).toEqual(['Hai!A1']);
});
