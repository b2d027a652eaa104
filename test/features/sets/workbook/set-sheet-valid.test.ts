import { writeXlsx } from '../../../../src/files/write-xlsx';
import { setWorkbook } from '../../../../src/features/sets/workbook/set-sheet';
import { deepSet } from '../../../catalogue/deep-set';
import { validateXlsx } from '../../../files/validate-xlsx';

// Apart from what else is held of the sheet, which needs no program beside Node.
test('the file of a set is valid for Excel', async () => {
  expect(await validateXlsx(await writeXlsx(setWorkbook(deepSet())))).toEqual([]);
});
