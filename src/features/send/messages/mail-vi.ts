/** What accompanies a copy by mail. Vietnamese whatever the language of Excel: it goes from officer to officer. */
import type { CopyRequest } from '../../../ledger/copies';
import { countsOf } from '../../../scores/progress';
import type { MailFacts } from '../domain/mail-facts';
import { dateText } from '../../../messages/date-text';
import { fullWords, lowerFirst } from '../../../messages/full-words';
import { indexText } from '../../../messages/numbers-vi';
import { progressText } from '../../../messages/progress-vi';
import { unbrokenYears } from '../../../messages/unbroken-years';
import { addressed, isLeader } from './salutation-vi';

/** Codes that a mail lists one by one. */
const LISTED = 20;

/** `mailSubject(facts)` is "Đề nghị nhập số liệu chỉ số CCHC năm 2026, gửi lại chậm nhất ngày 25/10/2026". */
export function mailSubject(facts: MailFacts): string {
  const { request, settings, asOf } = facts;
  const { year, unitName } = settings;
  if (request.kind === 'summary')
    return unbrokenYears(
      `Tổng hợp chỉ số cải cách hành chính năm ${year} của ${unitName}, tính đến ngày ${dateText(asOf)}`,
    );
  const until = request.due === undefined ? '' : `, gửi lại chậm nhất ngày ${dateText(request.due)}`;
  return unbrokenYears(`${asking(request)} nhập số liệu chỉ số cải cách hành chính năm ${year}${until}`);
}

/** The text of the mail; its lines end with "\n". */
export function mailBody(facts: MailFacts): string {
  const { request, settings, person } = facts;
  const blocks = [
    `Kính gửi ${person === '' ? addressed(request.recipient) : `đồng chí ${person}${roleOf(request)}`},`,
    request.kind === 'summary' ? summaryText(facts) : requestText(facts),
    ...(request.kind === 'summary' ? [] : [howTo(request)]),
    ...(settings.sample ? ['Lưu ý: tệp này chứa số liệu mẫu, không dùng để báo cáo.'] : []),
    ['Trân trọng cảm ơn.', request.replyTo].filter(line => line !== '').join('\n'),
    `(Mã bản gửi: ${request.copyId})`,
  ];
  return unbrokenYears(`${blocks.join('\n\n')}\n`);
}

function roleOf({ roles }: CopyRequest): string {
  const told = roles.map(role => (isLeader(role) ? role : lowerFirst(fullWords(role))));
  return told.length === 0 ? '' : `, ${told.join('; ')}`;
}

/** A leader is asked more politely. */
function asking({ recipient, roles }: CopyRequest): string {
  return [recipient, ...roles].some(isLeader) ? 'Kính đề nghị đồng chí' : 'Đề nghị';
}

function summaryText({ request, settings, asOf, index, progress, fileName }: MailFacts): string {
  const { unitName, year } = settings;
  const table = `bảng tổng hợp chỉ số cải cách hành chính năm ${year}`;
  const sent = isLeader(request.recipient)
    ? `Kính trình đồng chí ${table} của ${unitName}`
    : `UBND ${unitName} gửi ${table}`;
  const told = index === undefined ? '' : `, chỉ số tự chấm ${indexText(index)}`;
  return [
    `${sent}, tính đến ngày ${dateText(asOf)}${told}; ${progressText(countsOf(progress))}.`,
    `Tệp đính kèm ${fileName} dùng để xem và in, không có công thức.`,
  ].join('\n');
}

function requestText({ request, settings: { unitName, year }, progress, fileName }: MailFacts): string {
  const { missing, wrong, counted } = progress;
  const { due } = request;
  const part = request.kind === 'officer' ? 'các tiêu chí được phân công' : 'các tiêu chí của sổ theo dõi';
  const isAll = missing.length + wrong.length === 0;
  return [
    `UBND ${unitName} đang tổng hợp số liệu chỉ số cải cách hành chính năm ${year}. ${asking(request)} nhập số liệu ${part} vào tệp đính kèm ${fileName}.`,
    '',
    `- Đến nay ${progressText(countsOf(progress))}${isAll ? '; đề nghị xem lại số liệu' : ''}.`,
    ...(listed(missing) === '' ? [] : [`- Chưa nhập: ${listed(missing)}.`]),
    ...(listed(wrong) === '' ? [] : [`- Nhập chưa đúng: ${listed(wrong)}.`]),
    ...(counted.length === 0 || request.kind !== 'officer'
      ? []
      : [`- Lấy từ trang Khắc phục, Nhiệm vụ, Báo cáo: tiêu chí ${counted.join(', ')}.`]),
    ...(due === undefined ? [] : [`- Gửi lại chậm nhất ngày ${dateText(due)}.`]),
  ].join('\n');
}

/** Nothing where there are none, or too many for a mail. */
function listed(codes: readonly string[]): string {
  return codes.length === 0 || codes.length > LISTED ? '' : `tiêu chí ${codes.join(', ')}`;
}

function howTo({ replyTo }: CopyRequest): string {
  return [
    'Cách thực hiện:',
    '1. Mở tệp bằng Excel 2010 trở lên, WPS hoặc LibreOffice và đọc trang Bản gửi.',
    '2. Nhập vào các ô nền vàng; mỗi văn bản kiểm chứng ghi một dòng ở trang Minh chứng.',
    '3. Lưu tệp ở định dạng .xlsx, giữ nguyên tên các trang.',
    `4. Trả lời thư này, đính kèm tệp đã nhập${replyTo === '' ? '' : ` (hoặc gửi cho ${replyTo})`}.`,
  ].join('\n');
}
