import { startHost, type HeadlessExcel } from './start-host';

let host: HeadlessExcel;
afterEach(() => host.dispose());

/** The values of formulas in column F, beside A1:A4 = 0, empty, "1.1" and 1.1. */
async function valuesOf(formulas: readonly string[]): Promise<unknown[]> {
  host = startHost();
  host.install();
  return Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A4').values = [[0], [null], ["'1.1"], [1.1]];
    const range = sheet.getRangeByIndexes(0, 5, formulas.length, 1);
    range.formulas = formulas.map(formula => [formula]);
    range.load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });
}

test('0 is no empty text and "1.1" no number, in a column that was looked at before as well', async () => {
  expect(
    await valuesOf([
      '=SUMPRODUCT(--(A1:A4=5))',
      '=A1=""',
      '=A2=""',
      '=A1=0',
      '=A2=0',
      '=A3="1.1"',
      '=A3=1.1',
      '=A4=1.1',
      '=A3<>"1.1"',
      '=SUMPRODUCT(--(A1:A4=""))',
      '=SUMPRODUCT(--(A1:A4=1.1))',
    ]),
  ).toEqual([0, false, true, true, true, true, false, true, false, 1, 1]);
});

test('an error in a column is the result of what compares it, and letter case does not count', async () => {
  host = startHost();
  host.install();
  const values = await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').formulas = [
      ['Đạt', '=1/0'],
      ['đạt', 'x'],
      ['', 'y'],
    ];
    const range = sheet.getRange('F1:F5');
    range.formulas = [
      ['=SUMPRODUCT(--(A1:A3="ĐẠT"))'],
      ['=SUMPRODUCT(--(A1:A3="đạt"))'],
      ['=SUMPRODUCT(--(A1:A3<>""))'],
      ['=SUMPRODUCT(--(B1:B3="x"))'],
      ['=SUMPRODUCT(--(B1:B3="x"))'],
    ];
    range.load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  });
  expect(values).toEqual([2, 2, 2, '#DIV/0!', '#DIV/0!']);
});

test('what is subtracted from 0 and added up keeps blanks, texts, truths, errors and decimals apart', async () => {
  host = startHost();
  host.install();
  const values = await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').formulas = [
      [0.1, 'x', '=1/0'],
      ['', true, 4],
      [0.2, "'3", 5],
    ];
    const range = sheet.getRange('F1:F8');
    range.formulas = [
      ['=SUMPRODUCT(-A1:A3)'],
      ['=SUMPRODUCT(--(A1:A3>0))'],
      ['=SUMPRODUCT(--(A1:A3>0),C1:C3)'],
      ['=SUMPRODUCT(--(A1:A3<>""))'],
      ['=SUMPRODUCT(-B1:B3)'],
      ['=SUMPRODUCT(-B3:B3)'],
      ['=SUMPRODUCT(--(C1:C3>0))'],
      ['=SUM(A1:A3)-SUM(C2:C3)'],
    ];
    range.load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  });
  expect(values).toEqual([-0.3, 2, '#DIV/0!', 2, '#VALUE!', -3, '#DIV/0!', -8.7]);
});

test('what a formula finds follows when a compared cell changes', async () => {
  expect(await valuesOf(['=SUMPRODUCT(--(A1:A4=1.1))', '=A1=""'])).toEqual([1, false]);
  await host.workbook.type('Sheet1', 'A1', '');
  expect(host.workbook.read('Sheet1', 'F2').value).toBe(true);
  await host.workbook.type('Sheet1', 'A2', 1.1);
  expect(host.workbook.read('Sheet1', 'F1').value).toBe(2);
});

test('formulas follow whatever they read, however many came before them and whatever was taken away', async () => {
  // Each reads those before it, from the other end on.
  const sums = Array.from({ length: 30 }, (_, index) => `=SUM(A1:A${(index % 4) + 1},F${index + 2}:F31)`);
  const read = (row: number): unknown => host.workbook.read('Sheet1', `F${row}`).value;
  await valuesOf([...sums, '=A4']);
  // The last is 1.1, and the one before it 0 for A1:A2 and that.
  expect([31, 30, 29].map(read)).toEqual([1.1, 1.1, 2.2]);
  await host.workbook.type('Sheet1', 'A4', 2);
  expect([31, 30, 29].map(read)).toEqual([2, 2, 4]);
  await host.workbook.type('Sheet1', 'F31', '=SUM(A1:A4)*10');
  expect([31, 30, 29].map(read)).toEqual([20, 20, 40]);
  await host.workbook.type('Sheet1', 'F30', 7);
  await host.workbook.type('Sheet1', 'A1', 1);
  expect([31, 30, 29, 28].map(read)).toEqual([30, 7, 38, 78]);
});

test('two long formulas of one hash each give their own value', async () => {
  const same = 'x'.repeat(60);
  const text = (end: string): string => `=REPT("-",0)&"${same}${end}"`;
  expect(await valuesOf([text('rtdbaasu'), text('lzwxszvb')])).toEqual([
    `${same}rtdbaasu`,
    `${same}lzwxszvb`,
  ]);
});

test('the empty rows below a column are compared and counted as often as they are there', async () => {
  expect(
    await valuesOf([
      '=COUNTIFS(A1:A5000,"")',
      '=COUNTIFS(A1:A5000,"",A2:A5001,"")',
      '=COUNTIFS(A1:A5000,">0")',
      '=COUNTIFS(A1:A5000,"",A1:A4000,"")',
      '=SUMPRODUCT(--(A1:A5000=""))',
      '=SUMPRODUCT((A1:A5000<>"")*(A2:A5001=""))',
      '=LOOKUP(2,1/(A1:A5000<>""),ROW(A1:A5000))',
      '=MATCH(1,INDEX((A1:A5000="")*(ROW(A1:A5000)>2),0),0)',
      '=SUMPRODUCT(--(ROW(A1:A5000)>4990))',
    ]),
  ).toEqual([4997, 4996, 1, '#VALUE!', 4997, 2, 4, 5, 10]);
  await host.workbook.type('Sheet1', 'A4800', 2);
  expect(host.workbook.read('Sheet1', 'F1').value).toBe(4996);
  expect(host.workbook.read('Sheet1', 'F7').value).toBe(4800);
});
