import { readWorkbook } from '../../src/excel/read-workbook';
import { writeEdit } from '../../src/excel/write-edit';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import { isSameFormat } from '../../src/workbook/number-format';
import { REGISTER_HEADER_ROW } from '../../src/workbook/places';
import { rowsEdit } from '../../src/workbook/rows-edit';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import type { HeadlessExcel } from '../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { openLedger } from './open-ledger';
import { snapshot } from './snapshot';
import { countDialects, damageOf, switched } from './structure-steps';

/** An Excel that gives formulas and formats back in another way than they were written. */
const set = withFirstCriteria(setWithAreas(1), 3);

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openLedger(demoLedger({ blank: false, set }), { calculates: false, apiLevel: '1.9' });
  host.workbook.book.oddities.rewritesFormulas = true;
});
afterEach(() => host.dispose());

async function opened(): Promise<OpenWorkbook> {
  const read = await readWorkbook();
  if (!read.ok) throw new Error(JSON.stringify(read.issue));
  return read.value;
}

test('formulas are known again', async () => {
  const open = await opened();
  expect(await damageOf(open)).toEqual({ ok: true, value: [] });
  expect(await countDialects(open)).toMatchObject({ ok: true, value: { native: 0, other: 0 } });
});

test('formulas that were written are taken back', async () => {
  const before = snapshot(host.workbook.book);
  const edit = await switched(await opened(), 'native');
  const written = edit.ok && (await writeEdit(edit.value));
  if (!written || !written.ok) throw new Error('nothing was written');
  expect(snapshot(host.workbook.book)).not.toEqual(before);
  expect(await written.value.undo()).toEqual({ ok: true, value: { kept: [] } });
  const plain = JSON.stringify(before).replace(/@(?=CCHC)|\s/g, '');
  expect(JSON.stringify(snapshot(host.workbook.book)).replace(/@(?=CCHC)|\s/g, '')).toBe(plain);
});

test('prepared rows whose dates are given back in another order are filled, not dressed anew', async () => {
  const { formats } = host.workbook.book.find(SHEET_NAME.tasks)!;
  const change = jest.spyOn(formats, 'change');
  const tasks = [{ task: 'Rà soát', due: SAMPLE_DAY }];
  expect(await writeEdit(rowsEdit('tasks', tasks))).toMatchObject({ ok: true });
  expect(host.workbook.book.find(SHEET_NAME.tasks)!.cells.used()!.rows).toBeGreaterThan(REGISTER_HEADER_ROW);
  expect(change).not.toHaveBeenCalled();
});

test.each([
  ['dd/mm/yyyy', 'm/d/yyyy', true],
  ['dd/mm/yyyy', '[$-42A]dd/mm/yyyy;@', true],
  ['dd/mm/yyyy', 'dd/mm', false],
  ['dd/mm/yyyy', 'General', false],
  ['#,##0.00', '0.00', false],
  ['@', '@', true],
])('%s and %s show a number alike: %p', (one, other, same) => {
  expect(isSameFormat(one, other)).toBe(same);
});
