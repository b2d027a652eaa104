import { copyOrders } from '../../../../src/features/send/domain/copy-orders';
import { mailedRow } from '../../../../src/features/send/workbook/mailed-row';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: true });
const facts = { today: SAMPLE_DAY, sentFiles: [], newId: () => 'KQXTRAMB' };
const to = { recipient: 'Chủ tịch UBND', email: '', ownSheets: [], replyTo: '' };
const statusOf = (kind: 'whole' | 'summary', due: number | undefined): unknown =>
  mailedRow(copyOrders(ledger, { kind, due, ...to }, facts)[0]!, SAMPLE_DAY + 1).status;

test('a copy is noted on the day it was sent, with what is awaited of it', () => {
  const [order] = copyOrders(ledger, { kind: 'whole', due: SAMPLE_DAY + 7, ...to }, facts);
  expect(mailedRow(order!, SAMPLE_DAY + 1)).toEqual({
    recipient: 'Chủ tịch UBND',
    copyId: 'KQXTRAMB',
    file: 'So-CCHC-2026-Cam-Giang-Toan-bo.xlsx',
    sent: SAMPLE_DAY + 1,
    status: 'Chưa trả lời, hạn 22/10/2026',
  });
});

test('without a day an answer is awaited all the same; a summary awaits none', () => {
  expect([statusOf('whole', undefined), statusOf('summary', SAMPLE_DAY)]).toEqual([
    'Chưa trả lời',
    'Gửi để xem',
  ]);
});
