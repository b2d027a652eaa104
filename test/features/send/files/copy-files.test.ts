import type { CopyChoice } from '../../../../src/features/send/domain/copy-choice';
import { copyOrders, recipientText } from '../../../../src/features/send/domain/copy-orders';
import { copyFiles, type MadeCopy } from '../../../../src/features/send/files/copy-files';
import { setWithAreas } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false, set: setWithAreas(3) });
const common = { due: SAMPLE_DAY + 7, replyTo: 'Văn phòng' };
const ROLE = 'Công chức Tài chính - kế toán';

function made(choice: CopyChoice, given = ledger): Promise<MadeCopy> {
  const facts = { today: SAMPLE_DAY, sentFiles: [], newId: () => 'KQXTRAMB' };
  return copyFiles(given, copyOrders(given, choice, facts)[0]!, [], SAMPLE_DAY);
}

test('an address that no mail can be sent to is left out of the draft', async () => {
  const people = { [ROLE]: { name: 'Người A\r\nBcc: x@y.z', email: 'a@b.vn\r\nBcc: x@y.z' } };
  const { order, eml } = await made(
    { kind: 'officer', roles: [ROLE], ...common },
    { ...ledger, settings: { ...ledger.settings, people } },
  );
  expect(order.address).toBe('');
  expect(Buffer.from(eml.bytes).toString('latin1')).not.toMatch(/^(Bcc|To):/m);
  expect(order.request.recipient).toBe(recipientText({ roles: [ROLE], name: people[ROLE].name }));
});

test('a summary has no day to be returned', async () => {
  const copy = await made({
    kind: 'summary',
    recipient: 'Chủ tịch UBND',
    email: 'ct@b.vn',
    ownSheets: [],
    ...common,
  });
  expect([copy.order.request.due, copy.order.address, copy.xlsx.name]).toEqual([
    undefined,
    'ct@b.vn',
    'So-CCHC-2026-Cam-Giang-Tong-hop.xlsx',
  ]);
  expect(copy.body).not.toContain('Gửi lại');
});
