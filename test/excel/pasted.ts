import { FREE_LOOKS } from '../../src/excel/finish-sheet';

/** Puts contents into cells as pasting does, which takes their number format along: text, unless another one is given. */
export function pasted(
  sheetName: string,
  contents: Readonly<Record<string, string | number>>,
  numberFormat = '@',
): Promise<void> {
  return Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItem(sheetName).load('protection/protected');
    await context.sync();
    const isOn = sheet.protection.protected;
    if (isOn) sheet.protection.unprotect();
    for (const [address, content] of Object.entries(contents)) {
      const range = sheet.getRange(address);
      range.numberFormat = [[numberFormat]];
      range.formulas = [[content]];
    }
    if (isOn) sheet.protection.protect(FREE_LOOKS);
    await context.sync();
  });
}
