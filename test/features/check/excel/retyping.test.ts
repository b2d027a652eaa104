import { retyping } from '../../../../src/features/check/workbook/retyping';
import { retypingEdit } from '../../../../src/features/check/workbook/retyping-edit';
import type { Result } from '../../../../src/ledger/result';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { writeEdit } from '../../../../src/excel/write-edit';
import { serialDate } from '../../../../src/rules/serial-date';
import { REGISTER_HEADER_ROW } from '../../../../src/workbook/places';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { openLedger, readOpen } from '../../../excel/open-ledger';
import { pasted } from '../../../excel/pasted';
import { snapshot } from '../../../excel/snapshot';
import type { HeadlessExcel } from '../../../host/start-host';
import { demoLedger } from '../../../sample/sample-plan';

const set = withFirstCriteria(setWithAreas(1), 2);
const ledger = demoLedger({ blank: true, set });
const [{ sheet }] = set.areas as [(typeof set.areas)[0]];
const DONE = 'F5';
const TOTAL = 'G5';
const SIGNED = `C${REGISTER_HEADER_ROW + 1}`;

let host: HeadlessExcel;
afterEach(() => host.dispose());

function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
}

async function held(name: string, address: string): Promise<unknown[]> {
  return Excel.run(async (context): Promise<unknown[]> => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    range.load('values,formulas,numberFormat');
    await context.sync();
    return [range.values, range.formulas, range.numberFormat].map(rows => rows[0]![0] as unknown);
  });
}

async function retype() {
  const { retyped } = retyping(await readOpen());
  return given(await writeEdit(retypingEdit(retyped, '28/11/2026 09:05')));
}

test('cells that pasting made text hold numbers and days again, in the formats of their columns, and all can be undone', async () => {
  host = await openLedger(ledger, { calculates: false });
  await pasted(sheet, { [DONE]: '12' });
  await pasted(sheet, { [TOTAL]: "'1 250" }, '#,##0');
  await pasted(SHEET_NAME.evidence, { [SIGNED]: '31/01/2026' });
  const before = snapshot(host.workbook.book);
  const { undo } = await retype();
  expect(await held(sheet, DONE)).toEqual([12, 12, 'General']);
  expect(await held(sheet, TOTAL)).toEqual([1250, 1250, '#,##0']);
  const day = serialDate(2026, 1, 31);
  // The format of days as Excel hands it back, whatever it was given as.
  expect(await held(SHEET_NAME.evidence, SIGNED)).toEqual([day, day, 'm/d/yyyy']);
  expect(host.workbook.book.find(sheet)!.protection.isOn).toBe(true);
  const log = `A${REGISTER_HEADER_ROW + 1}:G${REGISTER_HEADER_ROW + 3}`;
  expect(await held(SHEET_NAME.log, log)).toEqual(expect.arrayContaining(['28/11/2026 09:05']));
  expect(await undo()).toEqual({ ok: true, value: { kept: [] } });
  expect(snapshot(host.workbook.book)).toEqual(before);
});

test('a formula that shows a text stays a formula', async () => {
  host = await openLedger(ledger, { calculates: false });
  host.workbook.book.find(sheet)!.cells.put(4, 5, { f: '="1"&"2"', v: '12', t: 1 });
  await pasted(sheet, { [TOTAL]: '20' });
  await retype();
  expect(await held(sheet, DONE)).toEqual(['12', '="1"&"2"', 'General']);
  expect(await held(sheet, TOTAL)).toEqual([20, 20, 'General']);
});

test('what was changed since it was looked at is told, and nothing is written', async () => {
  host = await openLedger(ledger, { calculates: false });
  await pasted(sheet, { [DONE]: '12', [TOTAL]: '20' });
  const edit = retypingEdit(retyping(await readOpen()).retyped, '');
  await pasted(sheet, { [TOTAL]: '21' });
  expect(await writeEdit(edit)).toEqual({ ok: false, issue: { code: 'excel.changedSince' } });
  expect((await held(sheet, DONE))[0]).toBe('12');
});
