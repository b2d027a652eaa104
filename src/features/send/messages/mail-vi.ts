/** What accompanies a copy by mail. Vietnamese whatever the language of Excel: it goes from officer to officer. */
import type { CopyRequest } from '../../../ledger/copies';
import type { MailFacts } from '../domain/mail-facts';
import { dateText } from '../../../messages/date-text';
import { number } from '../../../messages/numbers-vi';

/** Codes that a mail lists one by one. */
const LISTED = 20;

/** `mailSubject(facts)` is "Đề nghị nhập số liệu chỉ số CCHC năm 2026, gửi lại chậm nhất ngày 25/10/2026". */
export function mailSubject({
  request: { kind, due },
  settings: { year, unitName },
  asOf,
}: MailFacts): string {
  if (kind === 'summary')
    return `Tổng hợp chỉ số cải cách hành chính năm ${year} của ${unitName}, tính đến ngày ${dateText(asOf)}`;
  const until = due === undefined ? '' : `, gửi lại chậm nhất ngày ${dateText(due)}`;
  return `Đề nghị nhập số liệu chỉ số cải cách hành chính năm ${year}${until}`;
}

/** The text of the mail; its lines end with "\n". */
export function mailBody(facts: MailFacts): string {
  const { request, settings, person } = facts;
  const to = person === '' ? request.recipient : `đồng chí ${person}${roleOf(request)}`;
  const blocks = [
    `Kính gửi: ${to}`,
    request.kind === 'summary' ? summaryText(facts) : requestText(facts),
    ...(request.kind === 'summary' ? [] : [howTo(request)]),
    ...(settings.sample ? ['Lưu ý: tệp này chứa số liệu mẫu, không dùng để báo cáo.'] : []),
    ['Trân trọng cảm ơn.', request.replyTo].filter(line => line !== '').join('\n'),
    `(Mã bản gửi: ${request.copyId})`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function roleOf({ roles }: CopyRequest): string {
  return roles.length === 0 ? '' : `, ${roles.join('; ')}`;
}

function summaryText({ settings: { unitName, year }, asOf, index, progress, fileName }: MailFacts): string {
  const open = progress.missing.length + progress.wrong.length;
  const told = index === undefined ? '' : `, chỉ số tự chấm ${number(Number(index.toFixed(2)))}`;
  return [
    `UBND ${unitName} gửi bảng tổng hợp chỉ số cải cách hành chính năm ${year}, tính đến ngày ${dateText(asOf)}${told}${open === 0 ? '' : `; còn ${open} tiêu chí chưa có số liệu hợp lệ`}.`,
    `Tệp đính kèm ${fileName} dùng để xem và in, không có công thức.`,
  ].join('\n');
}

function requestText({ request, settings: { unitName, year }, progress, fileName }: MailFacts): string {
  const { criteria, missing, wrong, counted } = progress;
  const [open, due] = [listed(missing), request.due];
  const part = request.kind === 'officer' ? 'các tiêu chí được phân công' : 'các tiêu chí của sổ theo dõi';
  return [
    `UBND ${unitName} đang tổng hợp số liệu chỉ số cải cách hành chính năm ${year}. Đề nghị nhập số liệu ${part} vào tệp đính kèm ${fileName}.`,
    '',
    `- Cần nhập: ${criteria.length} tiêu chí, ${missing.length === 0 ? 'đã nhập đủ, đề nghị xem lại' : `còn ${missing.length} tiêu chí chưa nhập${open}`}.`,
    ...(wrong.length === 0 ? [] : [`- Nhập chưa đúng: ${wrong.length} tiêu chí${listed(wrong)}.`]),
    ...(counted.length === 0 || request.kind !== 'officer'
      ? []
      : [`- Lấy từ trang Khắc phục, Nhiệm vụ, Báo cáo: tiêu chí ${counted.join(', ')}.`]),
    ...(due === undefined ? [] : [`- Gửi lại chậm nhất ngày ${dateText(due)}.`]),
  ].join('\n');
}

function listed(codes: readonly string[]): string {
  return codes.length === 0 || codes.length > LISTED ? '' : ` (${codes.join(', ')})`;
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
