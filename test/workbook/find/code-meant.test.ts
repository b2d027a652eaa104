import type { Cell } from '../../../src/rules/cell';
import { serialDate } from '../../../src/rules/serial-date';
import { codeText, retypedCodes } from '../../../src/workbook/find/code-meant';

test.each<[Cell | undefined, string]>([
  ['1.10', '1.10'],
  [" '1.10 ", '1.10'],
  ['’2.3.A)', '2.3.a'],
  ['1.1.', '1.1'],
  ['1.1 (a)', '1.1 (a'],
  [1.1, ''],
  [null, ''],
  [undefined, ''],
])('%p is compared as %p', (cell, text) => {
  expect(codeText(cell)).toBe(text);
});

test.each<[Cell | undefined, string[]]>([
  [1.1, ['1.1', '1.10']],
  [7.25, ['7.25', '7.250']],
  [3, ['3']],
  ['1,1', ['1.1']],
  ['1-2', ['1.2', '2.1']],
  ['2/2', ['2.2']],
  ['05/03/2026', ['5.3', '3.5']],
  [serialDate(2026, 3, 5), [String(serialDate(2026, 3, 5)), '5.3', '3.5']],
  [serialDate(2026, 2, 2) + 0.5, [`${serialDate(2026, 2, 2)}.5`, `${serialDate(2026, 2, 2)}.50`]],
  ['1.1', []],
  ['1,1 và 1,2', []],
  ['ghi chú', []],
  [true, []],
  ['', []],
  [null, []],
  [undefined, []],
])('%p may have been the codes %p', (cell, codes) => {
  expect(retypedCodes(cell)).toEqual(codes);
});
