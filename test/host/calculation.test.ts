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
