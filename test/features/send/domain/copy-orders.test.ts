import { criteriaOf, ownersOf } from '../../../../src/catalogue/index-set';
import type { CopyChoice } from '../../../../src/features/send/domain/copy-choice';
import { copyOrders, recipientText, type CopyOrder } from '../../../../src/features/send/domain/copy-orders';
import { LONGEST_NAME } from '../../../../src/ledger/start-issues';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const sample = demoLedger({ blank: false });
const [FIRST, SECOND] = ownersOf(sample.set) as [string, string];
const people = { [FIRST]: { name: 'Người A', email: 'a@xa.gov.vn' } };
const ledger = { ...sample, settings: { ...sample.settings, people } };
const common = { due: SAMPLE_DAY + 7, replyTo: 'Văn phòng' };

function ordered(choice: CopyChoice, sentFiles: readonly string[] = []): CopyOrder[] {
  let made = 0;
  const newId = (): string => 'ABCDEFGH'.slice(0, ++made + 1);
  return copyOrders(ledger, choice, { today: SAMPLE_DAY, sentFiles, newId });
}

test('every officer that was chosen gets a copy with an id of its own, and nobody else', () => {
  const orders = ordered({ kind: 'officer', roles: [SECOND, FIRST, 'gone'], ...common });
  expect(orders.map(({ request }) => [request.recipient, request.roles, request.copyId])).toEqual([
    [`Người A (${FIRST})`, [FIRST], 'AB'],
    [SECOND, [SECOND], 'ABC'],
  ]);
  expect(orders.map(({ person, address }) => [person, address])).toEqual([
    ['Người A', 'a@xa.gov.vn'],
    ['', ''],
  ]);
  const codes = criteriaOf(ledger.set).flatMap(({ code, owner }) => (owner === FIRST ? [code] : []));
  expect(orders[0]!.criteria).toEqual(codes);
  expect(orders[0]!.request).toMatchObject({ kind: 'officer', sent: SAMPLE_DAY, ...common });
});

test('a copy is a version after those whose files were sent', () => {
  const choice = { kind: 'officer', roles: [FIRST, SECOND], ...common } as const;
  const [first, second] = ordered(choice).map(({ fileName }) => fileName) as [string, string];
  const again = ordered(choice, [second, 'khac.xlsx']);
  expect(again.map(({ request }) => request.version)).toEqual([1, 2]);
  expect(again.map(({ fileName }) => fileName)).toEqual([first, second.replace('.xlsx', '-lan-2.xlsx')]);
});

test('the whole workbook is about all criteria, and a summary is not awaited back', () => {
  const to = { recipient: 'Chủ tịch UBND', email: 'ct@b.vn\nBcc: x@y.z', ownSheets: [], ...common };
  const [whole] = ordered({ kind: 'whole', ...to });
  expect(whole).toMatchObject({ address: '', person: '', fileName: 'So-CCHC-2026-Cam-Giang-Toan-bo.xlsx' });
  expect(whole!.criteria).toHaveLength(criteriaOf(ledger.set).length);
  expect(whole!.request).toMatchObject({ recipient: 'Chủ tịch UBND', roles: [], due: SAMPLE_DAY + 7 });
  const [summary] = ordered({ kind: 'summary', ...to, email: 'ct@b.vn' });
  expect([summary!.request.due, summary!.address]).toEqual([undefined, 'ct@b.vn']);
});

test('a name that is none is cut, and no letter of it in two', () => {
  const name = '🏛'.repeat(LONGEST_NAME + 1);
  expect(recipientText({ roles: [FIRST], name })).toBe(`${'🏛'.repeat(LONGEST_NAME)} (${FIRST})`);
});
