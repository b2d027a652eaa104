import { copyOrders, type CopyOrder } from '../../../../src/features/send/domain/copy-orders';
import { book } from '../../../../src/excel/excel-book';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { makeCopies } from '../../../../src/features/send/pane/make-copies';
import { recordSent } from '../../../../src/features/send/pane/record-sent';
import { rowsEdit } from '../../../../src/workbook/rows-edit';
import { setWithAreas } from '../../../catalogue/build-set';
import { openLedger } from '../../../excel/open-ledger';
import { snapshot } from '../../../excel/snapshot';
import type { HeadlessExcel } from '../../../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false, set: setWithAreas(3) });
const common = { due: SAMPLE_DAY + 7, replyTo: 'Văn phòng' };
const ROLE = 'Công chức Tài chính - kế toán';

function orderOf(): CopyOrder {
  const facts = { today: SAMPLE_DAY, sentFiles: [], newId: () => 'KQXTRAMB' };
  return copyOrders(ledger, { kind: 'officer', roles: [ROLE], ...common }, facts)[0]!;
}

describe('in an open workbook', () => {
  let host: HeadlessExcel;
  beforeEach(async () => {
    host = await openLedger(ledger, { calculates: false, apiLevel: '1.9' });
  });
  afterEach(() => host.dispose());

  test('copies are made of what the cells hold, and nothing is written', async () => {
    const before = snapshot(host.workbook.book);
    const told: string[] = [];
    const made = await makeCopies(
      { kind: 'officer', roles: [ROLE, 'gone'], ...common },
      ({ done, of }) => void told.push(`${done}/${of}`),
    );
    if (!made.ok) throw new Error(made.issue.code);
    expect(made.value.map(({ order }) => order.request.recipient)).toEqual([ROLE]);
    expect(made.value[0]!.order.request.copyId).toMatch(/^[A-Z]{8}$/);
    expect(told).toEqual(['0/1']);
    expect(snapshot(host.workbook.book)).toEqual(before);
  });

  test('a copy that was sent is noted once, and counts as a version', async () => {
    const order = orderOf();
    expect(await recordSent(order)).toEqual({ ok: true });
    expect(await recordSent(order)).toEqual({ ok: true });
    const read = await book.mailedCopies();
    expect(read.ok && read.value).toMatchObject([
      { row: 5, recipient: ROLE, copyId: 'KQXTRAMB', status: 'Chưa trả lời, hạn 22/10/2026' },
    ]);
    const next = await makeCopies({ kind: 'officer', roles: [ROLE], ...common }, () => undefined);
    expect(next.ok && next.value[0]!.order.request.version).toBe(2);
  });

  test('a failure at any sync leaves the register as it was', async () => {
    const order = orderOf();
    const before = snapshot(host.workbook.book);
    for (const sync of [1, 2, 3, 4]) {
      host.faults.failAtSync(sync, 'InternalServerError');
      expect(await recordSent(order)).toMatchObject({ ok: false });
      expect([sync, snapshot(host.workbook.book)]).toEqual([sync, before]);
    }
    expect(await recordSent(order)).toEqual({ ok: true });
  });

  test('names of people that look like formulas stay texts in the register', async () => {
    const row = { recipient: '=cmd|A', copyId: 'ABCDEFGH', file: '+x.xlsx', sent: SAMPLE_DAY, status: '@a' };
    expect(await book.write(rowsEdit('mailed', [row]))).toMatchObject({ ok: true });
    const read = await book.mailedCopies();
    expect(read.ok && read.value).toEqual([{ ...row, row: 5, answered: null }]);
  });

  test('without its sheet copies are made all the same, and noting one tells what is missing', async () => {
    host.workbook.book.protection.isOn = false;
    host.workbook.book.removeSheet(host.workbook.book.find(SHEET_NAME.mailed)!);
    expect(
      await makeCopies(
        { kind: 'summary', recipient: 'A', email: '', ownSheets: [], ...common },
        () => undefined,
      ),
    ).toMatchObject({
      ok: true,
    });
    expect(await recordSent(orderOf())).toEqual({
      ok: false,
      issue: { code: 'excel.sheetMissing', names: [SHEET_NAME.mailed] },
    });
  });
});
