import { calculate, calculatesByHand } from '../../../../src/features/formulas/excel/calculation';
import { startHost, type HeadlessExcel } from '../../../host/start-host';

let host: HeadlessExcel;
beforeEach(() => {
  host = startHost();
  host.install();
});
afterEach(() => host.dispose());

test('an Excel that calculates by itself is told from one that does not, which calculates on request', async () => {
  expect(await calculatesByHand()).toEqual({ ok: true, value: false });
  await host.workbook.type('Sheet1', 'A1', '=B1*2');
  host.workbook.book.calculation.manual = true;
  expect(await calculatesByHand()).toEqual({ ok: true, value: true });
  await host.workbook.type('Sheet1', 'B1', 4);
  expect(host.workbook.read('Sheet1', 'A1').value).toBe(0);
  expect(await calculate()).toEqual({ ok: true });
  expect(host.workbook.read('Sheet1', 'A1').value).toBe(8);
});
