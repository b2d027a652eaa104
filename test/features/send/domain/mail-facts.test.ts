import { copyOrders } from '../../../../src/features/send/domain/copy-orders';
import { copyProgress } from '../../../../src/features/send/domain/copy-progress';
import type { Ledger } from '../../../../src/ledger/ledger';
import { mailFacts, type MailFacts } from '../../../../src/features/send/domain/mail-facts';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const sample = demoLedger({ blank: false });
const facts = { today: SAMPLE_DAY, sentFiles: [], newId: () => 'KQXTRAMB' };
const common = { due: undefined, replyTo: '' };

function told(ledger: Ledger, today: number): MailFacts {
  const to = { recipient: 'Chủ tịch UBND', email: '', ownSheets: [], ...common };
  return mailFacts(ledger, copyOrders(ledger, { kind: 'summary', ...to }, facts)[0]!, today);
}

test('a mail tells the figures of the day for which scores are reckoned, or of today', () => {
  expect(told(sample, SAMPLE_DAY + 9)).toMatchObject({
    asOf: SAMPLE_DAY,
    index: scoreLedger(sample, SAMPLE_DAY).total.index,
    fileName: 'So-CCHC-2026-Cam-Giang-Tong-hop.xlsx',
    person: '',
  });
  const open = { ...sample, settings: { ...sample.settings, asOf: undefined } };
  expect(told(open, SAMPLE_DAY + 9).asOf).toBe(SAMPLE_DAY + 9);
});

test('while nothing was entered it tells no index', () => {
  const blank = { ...demoLedger({ blank: true }), reports: [] };
  expect(told(blank, SAMPLE_DAY).index).toBeUndefined();
});

test('an officer is told of the criteria of their own', () => {
  const role = 'Công chức Tài chính - kế toán';
  const [order] = copyOrders(sample, { kind: 'officer', roles: [role], ...common }, facts);
  expect(mailFacts(sample, order!, SAMPLE_DAY).progress).toEqual(
    copyProgress(scoreLedger(sample, SAMPLE_DAY), ['6.1', '6.2', '6.3', '6.4']),
  );
});
