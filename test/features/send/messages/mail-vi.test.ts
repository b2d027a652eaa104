import { criteriaOf } from '../../../../src/catalogue/index-set';
import type { CopyRequest } from '../../../../src/ledger/copies';
import { copyProgress } from '../../../../src/features/send/domain/copy-progress';
import type { MailFacts } from '../../../../src/features/send/domain/mail-facts';
import { scoreLedger } from '../../../../src/scores/scores';
import { addressed, isLeader } from '../../../../src/features/send/messages/salutation-vi';
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
  expect(mailSubject(given)).toMatch(/năm\u00a02026$/);
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

test.each<readonly [recipient: string, expected: string]>([
  // With or without a word before them, whoever has a position is a comrade.
  ['Quyền Chủ tịch UBND xã', 'đồng chí Quyền Chủ tịch UBND xã'],
  ['Q. Chủ tịch', 'đồng chí Q. Chủ tịch'],
  ['ĐỒNG CHÍ Bí thư', 'đồng chí Bí thư'],
  ['đ/c: Kế toán', 'đồng chí kế toán'],
  ['  Bà Chủ tịch Hội Phụ nữ ', 'bà Chủ tịch Hội Phụ nữ'],
  ['Phó trưởng phòng Nội vụ', 'đồng chí phó trưởng phòng Nội vụ'],
  ['Người đứng đầu', 'đồng chí người đứng đầu'],
  // A name is all that is written, in two words at least.
  ['Nguyễn Thị Thu Hà Anh', 'đồng chí Nguyễn Thị Thu Hà Anh'],
  ['Nguyễn Văn A, kế toán', 'Nguyễn Văn A, kế toán'],
  ['nhóm Nguyễn Văn A', 'nhóm Nguyễn Văn A'],
  ['Hoa', 'Hoa'],
  // A body is none, though each of its words has a capital, and neither is what only begins like a position.
  ...'Ủy Ban Xã|Hội Đồng Nhân Dân|Đảng Ủy|Thường Trực|Sở Nội Vụ|Phòng Văn Hóa|Ban Quản Lý|Văn Phòng|Trung Tâm Y Tế|Chi Cục Thuế|Tổ Công Nghệ Số|Công An Xã|Trạm Y Tế|Trường Tiểu Học|Các Thôn|Mặt Trận Tổ Quốc|Hội Nông Dân|Đoàn Thanh Niên'
    .split('|')
    .map(body => [body, body] as const),
  ['Phólang', 'Phólang'],
])('%s is addressed as %s too', (recipient, expected) => {
  expect(addressed(recipient)).toBe(expected);
});

test.each([
  ['  Chủ tịch UBND xã', true],
  ['Ông Phó Bí thư Đảng ủy', true],
  ['Quyền Chủ tịch', true],
  ['Q.Chủ tịch', true],
  ['Văn phòng Chủ tịch', false],
  ['Trưởng phòng', false],
])('whether a paper is submitted to "%s": %s', (recipient, expected) => {
  expect(isLeader(recipient)).toBe(expected);
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

/** Codes of criteria that are of no area of the set. */
const codes = (count: number): string[] => Array.from({ length: count }, (_, index) => `9.${index + 1}`);
const NO_PROGRESS = { criteria: ['9.9'], entered: ['9.9'], missing: [], wrong: [], counted: [] };
const officer = officerRequest([LAW]);
const whole = copyRequest('whole');
const asked = (request: CopyRequest, progress: Partial<MailFacts['progress']>): MailFacts =>
  facts(request, { progress: { ...NO_PROGRESS, ...progress } });
const ofSample = (sample: boolean): MailFacts => facts(whole, { settings: { ...ledger.settings, sample } });

/** What a mail says in one case and not in the other. */
const SAID_IF: readonly (readonly [what: string, said: MailFacts, unsaid: MailFacts])[] = [
  [', gửi lại chậm nhất ngày 25/10/2026', facts(officer), facts({ ...officer, due: undefined })],
  ['- Gửi lại chậm nhất ngày 25/10/2026.', facts(whole), facts({ ...whole, due: undefined })],
  ['(hoặc gửi cho Người giữ sổ)', facts(whole), facts({ ...whole, replyTo: '' })],
  ['Cách thực hiện:', facts(officer), facts(copyRequest('summary'))],
  ['các tiêu chí được phân công', facts(officer), facts(whole)],
  ['các tiêu chí của sổ theo dõi', facts(whole), facts(officer)],
  ['số liệu mẫu', ofSample(true), ofSample(false)],
  ['Người A, công chức', facts(officer, { person: 'Người A' }), facts(whole, { person: 'Người A' })],
  [
    'ngày 15/10/2026; đã nhập',
    facts(copyRequest('summary'), { index: undefined }),
    facts(copyRequest('summary')),
  ],
  ['chỉ số tự chấm', facts(copyRequest('summary')), facts(copyRequest('summary'), { index: undefined })],
  ['; đề nghị xem lại số liệu', asked(officer, {}), asked(officer, { missing: ['9.1'] })],
  ['; đề nghị xem lại số liệu', asked(whole, {}), asked(whole, { missing: ['9.1'], wrong: ['9.2'] })],
  ['Chưa nhập: tiêu chí 9.1, 9.2.', asked(officer, { missing: codes(2) }), asked(officer, {})],
  ['Nhập chưa đúng: tiêu chí 9.1, 9.2.', asked(officer, { wrong: codes(2) }), asked(officer, {})],
  // A mail is no list: where there are many, the file shows them.
  ['- Chưa nhập: tiêu chí', asked(officer, { missing: codes(20) }), asked(officer, { missing: codes(21) })],
  ['tiêu chí 9.1, 9.2.', asked(officer, { counted: codes(2) }), asked(officer, {})],
  // Who has the whole workbook has the registers too.
  ['tiêu chí 9.1, 9.2.', asked(officer, { counted: codes(2) }), asked(whole, { counted: codes(2) })],
];

const mailOf = (given: MailFacts): string => `${mailSubject(given)}\n${mailBody(given)}`;

test.each(SAID_IF)('%s is said where there is reason to', (what, said, unsaid) => {
  expect(mailOf(said)).toContain(what);
  expect(mailOf(unsaid)).not.toContain(what);
});

test('whatever there is to say, each line is whole', () => {
  const lines = SAID_IF.flatMap(([, ...mails]) => mails.flatMap(given => mailBody(given).split('\n')));
  const isWhole = (line: string): boolean =>
    /^(\p{Lu}|\d\. \p{Lu}|- \p{Lu}|\().*[^ ,;][.,:)]$/u.test(line) && !/undefined|\(\)| {2}|, \./.test(line);
  expect(lines.filter(line => line !== '' && line !== whole.replyTo && !isWhole(line))).toEqual([]);
  for (const [, ...mails] of SAID_IF) for (const given of mails) expect(mailBody(given)).not.toMatch(/\n{3}/);
});

test('what is to be done with the file is told step by step', () => {
  const steps = mailBody(facts(whole)).split('Cách thực hiện:\n')[1]!.split('\n\n')[0]!.split('\n');
  expect(steps.map(step => step.slice(0, 3))).toEqual(['1. ', '2. ', '3. ', '4. ']);
  expect(steps.filter(step => step.length < 20)).toEqual([]);
});
