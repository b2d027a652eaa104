import { criteriaOf } from '../../../../src/catalogue/index-set';
import type { CopyRequest } from '../../../../src/ledger/copies';
import { copyProgress } from '../../../../src/features/send/domain/copy-progress';
import type { MailFacts } from '../../../../src/features/send/domain/mail-facts';
import { scoreLedger } from '../../../../src/scores/scores';
import { mailBody, mailSubject } from '../../../../src/features/send/messages/mail-vi';
import { copyRequest, officerRequest } from '../../../sample/copy-request';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { foreignWords } from '../../../messages/foreign-words';

const ledger = demoLedger({ blank: false });
const scores = scoreLedger(ledger, SAMPLE_DAY);
const LAW = 'Công chức Tư pháp - hộ tịch';

function facts(request: CopyRequest, change: Partial<MailFacts> = {}): MailFacts {
  const codes = criteriaOf(ledger.set).flatMap(({ code, owner }) =>
    request.kind !== 'officer' || request.roles.includes(owner) ? [code] : [],
  );
  return {
    request,
    fileName: 'CCHC-2026-10888-2-3-CCTPHT-v1.xlsx',
    settings: ledger.settings,
    person: '',
    progress: copyProgress(scores, codes),
    asOf: SAMPLE_DAY,
    index: scores.total.index,
    ...change,
  };
}

test('a mail to an officer says what is to be filled, until when, and how it comes back', () => {
  const given = facts(officerRequest([LAW]), {
    person: 'Người A',
    progress: { criteria: ['2.1', '2.2', '2.3'], missing: ['2.3'], wrong: ['2.2'], counted: [] },
  });
  expect(mailSubject(given)).toBe(
    'Đề nghị nhập số liệu chỉ số cải cách hành chính năm 2026, gửi lại chậm nhất ngày 25/10/2026',
  );
  const body = mailBody(given);
  expect(body).toMatch(/^Kính gửi: đồng chí Người A, Công chức Tư pháp - hộ tịch\n/);
  for (const part of [
    'UBND xã Cẩm Giang',
    'CCHC-2026-10888-2-3-CCTPHT-v1.xlsx',
    '- Cần nhập: 3 tiêu chí, còn 1 tiêu chí chưa nhập (2.3).',
    '- Nhập chưa đúng: 1 tiêu chí (2.2).',
    '- Gửi lại chậm nhất ngày 25/10/2026.',
    'Trả lời thư này, đính kèm tệp đã nhập (hoặc gửi cho Người giữ sổ)',
    'số liệu mẫu',
    '(Mã bản gửi: KQXTRAMB)',
  ])
    expect(body).toContain(part);
});

test('what there is nothing to say of is left out', () => {
  const request = { ...officerRequest([LAW]), due: undefined, replyTo: '' };
  const progress = { criteria: ['2.1'], missing: [], wrong: [], counted: [] };
  const given = facts(request, { progress, settings: { ...ledger.settings, sample: false } });
  expect(mailSubject(given)).not.toContain('chậm nhất');
  const body = mailBody(given);
  expect(body).toMatch(/^Kính gửi: Công chức Tư pháp - hộ tịch\n/);
  expect(body).toContain('1 tiêu chí, đã nhập đủ');
  expect(body).not.toMatch(/chậm nhất|Nhập chưa đúng|số liệu mẫu|hoặc gửi cho|\(\)|undefined/);
});

test('a summary goes for reading', () => {
  const given = facts(copyRequest('summary'));
  expect(mailSubject(given)).toBe(
    'Tổng hợp chỉ số cải cách hành chính năm 2026 của xã Cẩm Giang, tính đến ngày 15/10/2026',
  );
  expect(mailBody(given)).toContain('chỉ số tự chấm 79,25; còn 3 tiêu chí chưa có số liệu hợp lệ');
  expect(mailBody(given)).not.toMatch(/Cách thực hiện|Gửi lại/);
});

test.each([officerRequest([LAW]), copyRequest('whole'), copyRequest('summary')])(
  'mails are composed Vietnamese without a doubled space: $kind',
  request => {
    const given = facts(request);
    const text = `${mailSubject(given)}\n${mailBody(given)}`;
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/ {2}|\s[.,;!](\s|$)|\n{3}/);
    const words = text.replace(/\S+\.xlsx|\.xlsx|KQXTRAMB|WPS|LibreOffice/g, '');
    expect(foreignWords(words)).toEqual([]);
  },
);
