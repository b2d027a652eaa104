import { criteriaOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { selectedCriterion } from '../../../../src/features/registers/excel/selected-criterion';
import { cellRow } from '../../../../src/workbook/address';
import { criterionCell } from '../../../../src/workbook/places';
import type { HeadlessExcel } from '../../../host/start-host';
import { demoLedger } from '../../../sample/sample-plan';
import { openLedger } from '../../../excel/open-ledger';

const set = DEFAULT_SET;
const last = criteriaOf(set).at(-1)!;
const checklist = criteriaOf(set).find(({ rule }) => rule.kind === 'checklist')!;

let host: HeadlessExcel;
beforeAll(async () => {
  host = await openLedger(demoLedger({ blank: true }), { calculates: false, apiLevel: '1.9' });
});
afterAll(() => host.dispose());

function select(sheetName: string, row: number): void {
  const { book } = host.workbook;
  book.selection.select(book.find(sheetName)!.id, { row: row - 1, column: 6, rows: 2, columns: 2 });
}

test.each([
  ['in the row of a criterion', checklist.code, 0, checklist.code],
  ['in the row of an item of it', checklist.code, 1, checklist.code],
  ['in the row of the last criterion', last.code, 0, last.code],
  ['above all criteria', '1.1', -1, undefined],
])('%s', async (_, code, down, expected) => {
  const { sheet, address } = criterionCell(set, code, 'code');
  select(sheet, cellRow(address) + down);
  host.syncs.reset();
  expect(await selectedCriterion(set)).toEqual({ ok: true, value: expected });
  expect(host.syncs.count).toBe(1);
});

test('nowhere else, also where a code stands in the first column', async () => {
  select('Minh chứng', 5);
  host.workbook.book.find('Minh chứng')!.cells.put(4, 0, { v: '1.1' });
  expect(await selectedCriterion(set)).toEqual({ ok: true, value: undefined });
});

test('Excel that cannot tell says why', async () => {
  host.faults.busy();
  expect(await selectedCriterion(set)).toEqual({ ok: false, issue: { code: 'excel.busy' } });
  host.faults.off();
});
