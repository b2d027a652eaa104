import { criteriaOf } from '../../../../src/catalogue/index-set';
import type { CopyRequest } from '../../../../src/ledger/copies';
import { copyProgress } from '../../../../src/features/send/domain/copy-progress';
import type { MailFacts } from '../../../../src/features/send/domain/mail-facts';
import { scoreLedger } from '../../../../src/scores/scores';
import { addressed } from '../../../../src/features/send/messages/salutation-vi';
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
    progress: {
      criteria: ['2.1', '2.2', '2.3'],
      entered: ['2.1'],
      missing: ['2.3'],
      wrong: ['2.2'],
      counted: [],
    },
  });
  expect(mailSubject(given)).toBe(
    'Đề nghị nhập số liệu chỉ số cải cách hành chính năm\u00a02026, gửi lại chậm nhất ngày 25/10/2026',
  );
  const body = mailBody(given);
  expect(body).toMatch(/^Kính gửi đồng chí Người A, công chức Tư pháp - hộ tịch,\n/);
  for (const part of [
    'UBND xã Cẩm Giang',
    'CCHC-2026-10888-2-3-CCTPHT-v1.xlsx',
    '- Đến nay đã nhập 1/3 tiêu chí, còn 1 chưa nhập, 1 nhập chưa đúng.',
    '- Chưa nhập: tiêu chí 2.3.',
    '- Nhập chưa đúng: tiêu chí 2.2.',
    '- Gửi lại chậm nhất ngày 25/10/2026.',
    'Trả lời thư này, đính kèm tệp đã nhập (hoặc gửi cho Người giữ sổ)',
    'số liệu mẫu',
    '(Mã bản gửi: KQXTRAMB)',
  ])
    expect(body).toContain(part);
});

test('what there is nothing to say of is left out', () => {
  const request = { ...officerRequest([LAW]), due: undefined, replyTo: '' };
  const progress = { criteria: ['2.1'], entered: ['2.1'], missing: [], wrong: [], counted: [] };
  const given = facts(request, { progress, settings: { ...ledger.settings, sample: false } });
  expect(mailSubject(given)).not.toContain('chậm nhất');
  const body = mailBody(given);
  expect(body).toMatch(/^Kính gửi đồng chí công chức Tư pháp - hộ tịch,\n/);
  expect(body).toContain('đã nhập 1/1 tiêu chí; đề nghị xem lại số liệu');
  expect(body).not.toMatch(/chậm nhất|Nhập chưa đúng|số liệu mẫu|hoặc gửi cho|\(\)|undefined/);
});

test('a summary goes for reading', () => {
  const given = facts(copyRequest('summary'));
  expect(mailSubject(given)).toBe(
    'Tổng hợp chỉ số cải cách hành chính năm\u00a02026 của xã Cẩm Giang, tính đến ngày 15/10/2026',
  );
  expect(mailBody(given)).toContain('chỉ số tự chấm 79,25%; đã nhập 37/40 tiêu chí, còn 3 chưa nhập');
  expect(mailBody(given)).not.toMatch(/Cách thực hiện|Gửi lại/);
});

test.each([
  ['Chủ tịch UBND xã', 'đồng chí Chủ tịch UBND xã'],
  ['Đồng chí Chủ tịch UBND xã', 'đồng chí Chủ tịch UBND xã'],
  ['Đ/c Phó Chủ tịch', 'đồng chí Phó Chủ tịch'],
  ['Bí thư Đảng ủy', 'đồng chí Bí thư Đảng ủy'],
  ['Công chức VP-TK (phụ trách CCHC)', 'đồng chí công chức văn phòng - thống kê (phụ trách CCHC)'],
  ['Trưởng phòng Nội vụ', 'đồng chí trưởng phòng Nội vụ'],
  ['Ông Nguyễn Văn A', 'ông Nguyễn Văn A'],
  ['Nguyễn Văn A', 'đồng chí Nguyễn Văn A'],
  ['Sở Nội vụ', 'Sở Nội vụ'],
  ['Phòng Văn hóa', 'Phòng Văn hóa'],
  ['UBND thành phố Hải Phòng', 'UBND thành phố Hải Phòng'],
  ['Bộ phận TN&TKQ (một cửa)', 'Bộ phận tiếp nhận và trả kết quả (một cửa)'],
])('%s is addressed as %s', (recipient, expected) => {
  expect(addressed(recipient)).toBe(expected);
});

test('a paper is submitted to the chairman, who is asked politely', () => {
  const summary = facts({ ...copyRequest('summary'), recipient: 'Chủ tịch UBND xã' });
  expect(mailBody(summary)).toMatch(
    /^Kính gửi đồng chí Chủ tịch UBND xã,\n\nKính trình đồng chí bảng tổng hợp/,
  );
  const asked = facts(officerRequest(['Chủ tịch UBND']), { person: 'Người B' });
  expect(mailBody(asked)).toMatch(/^Kính gửi đồng chí Người B, Chủ tịch UBND,\n/);
  for (const text of [mailSubject(asked), mailBody(asked)])
    expect(text).toContain('Kính đề nghị đồng chí nhập số liệu');
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
