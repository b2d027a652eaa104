import { join } from 'node:path';
import { startHost, type HeadlessExcel, type HostOptions } from './start-host';

let host: HeadlessExcel;
afterEach(() => host.dispose());

const fixture = (name: string): string => join(__dirname, 'fixtures', name);

/** The values of formulas in column E, beside A1:B2 = 3, 4, empty, "x" and C1 = #DIV/0!. */
async function valuesOf(options: HostOptions, formulas: readonly string[]): Promise<unknown[]> {
  host = startHost(options);
  host.install();
  return Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C2').formulas = [
      [3, 4, '=1/0'],
      [null, 'x', null],
    ];
    const range = sheet.getRangeByIndexes(0, 4, formulas.length, 1);
    range.formulas = formulas.map(formula => [formula]);
    range.load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

const bundle = { sharedFunctions: fixture('functions.js') };

test('functions of the bundle are called by their names in the namespace', async () => {
  expect(
    await valuesOf(bundle, [
      '=CCHC.TYLE(A1,B1)',
      '=cchc.tyle(A1,B1)*100',
      '=CCHC.TONG(A1:B1)',
      '=CCHC.TONG({1,2;3,4})',
    ]),
  ).toEqual([0.75, 75, 7, 10]);
});

test('what a function throws becomes an error value that formulas can catch', async () => {
  expect(
    await valuesOf(bundle, [
      '=CCHC.TYLE(A1,0)',
      '=CCHC.TYLE("x",1)',
      '=CCHC.HONG()',
      '=IFERROR(CCHC.TYLE(A1,0),-1)',
      '=CCHC.TYLE(C1,1)',
    ]),
  ).toEqual(['#DIV/0!', '#VALUE!', '#VALUE!', -1, '#DIV/0!']);
});

test('cells arrive as values, ranges and constants as rows', async () => {
  expect(
    await valuesOf(bundle, [
      '=CCHC.XEM(A1,"a",TRUE)',
      '=CCHC.XEM(A1:B2)',
      '=CCHC.XEM({1,"b"})',
      '=CCHC.XEM(A1+1)',
    ]),
  ).toEqual(['[3,"a",true]', '[[[3,4],[0,"x"]]]', '[[[1,"b"]]]', '[4]']);
});

test.each([
  [0, '[0]'],
  [null, '[null]'],
  ['', '[""]'],
] as const)('an empty cell arrives as %p on request', async (emptyCell, shown) => {
  expect(await valuesOf({ ...bundle, emptyCell }, ['=CCHC.XEM(A2)'])).toEqual([shown]);
});

test('metadata decide on shapes, types and what was left out', async () => {
  expect(
    await valuesOf({ sharedFunctions: fixture('described.js') }, [
      '=CCHC.XEM(A1)',
      '=CCHC.XEM(A1,A1)',
      '=CCHC.XEM(A1,,5)',
      '=CCHC.SO(A2,A1)',
      '=CCHC.SO(B2)',
      '=CCHC.SO("12")',
    ]),
  ).toEqual(['[3,null,null]', '[3,[[3]],null]', '[3,null,5]', '[0,"3"]', '#VALUE!', '[12,null]']);
});

test('rows spill over the neighbouring cells', async () => {
  expect(await valuesOf(bundle, ['=CCHC.BANG()'])).toEqual([1]);
  expect(['F1', 'E2', 'F2'].map(address => host.workbook.read('Sheet1', address).value)).toEqual([
    2,
    'a',
    true,
  ]);
});

test('without the bundle a function is an unknown name', async () => {
  expect(await valuesOf({}, ['=CCHC.TYLE(A1,B1)', '=IFERROR(CCHC.TYLE(A1,B1),A1/B1)'])).toEqual([
    '#NAME?',
    0.75,
  ]);
});

test('a function is called again when a cell that it reads changes', async () => {
  await valuesOf(bundle, ['=IFERROR(CCHC.TYLE(A1,B1),"?")']);
  await host.workbook.type('Sheet1', 'B1', 6);
  expect(host.workbook.read('Sheet1', 'E1').value).toBe(0.5);
});
