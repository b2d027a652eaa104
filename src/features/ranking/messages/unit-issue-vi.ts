import type { UnrankedReason } from '../domain/unit-issue';
import { FILE_ISSUE_VI } from '../../../messages/file-issue-vi';
import type { Gap } from '../../../ledger/gap';
import { gapVi } from '../../../messages/gap-vi';
import type { Sentences } from '../../../messages/messages';

/** Why a unit is not ranked, and what to do; file and unit stand beside it. */
export const UNIT_ISSUE_VI: Sentences<UnrankedReason> = {
  ...FILE_ISSUE_VI,
  'unit.noLedger': () => 'Tệp không phải là sổ theo dõi cải cách hành chính: đề nghị đơn vị gửi lại sổ.',
  'unit.damaged': () => 'Phần thông tin ẩn của sổ bị hỏng: đề nghị đơn vị gửi lại bản sao từ sổ gốc.',
  'unit.newerSchema': ({ version }) =>
    `Sổ do phiên bản mới hơn tạo ra (cấu trúc ${version}): cập nhật phần bổ trợ rồi đọc lại.`,
  'unit.partial': ({ missing }) =>
    `Tệp chỉ là một phần của sổ, thiếu trang ${listed(missing)}: đề nghị đơn vị gửi toàn bộ sổ.`,
  'unit.incomplete': ({ gaps }) =>
    `${told(gaps)} Chưa xếp hạng: đề nghị đơn vị gửi lại sổ gốc, chưa sửa cấu trúc.`,
  'unit.sample': () => 'Sổ chứa số liệu mẫu.',
  'unit.nothingEntered': () => 'Sổ chưa nhập số liệu.',
  'unit.unread': ({ criteria }) =>
    `Không đọc được số liệu của tiêu chí ${listed(criteria)} (công thức chưa có kết quả): đề nghị đơn vị mở sổ bằng Excel, lưu lại rồi gửi.`,
  'unit.codeInvalid': ({ given }) =>
    given === ''
      ? 'Chưa ghi mã đơn vị ở trang Cấu hình của sổ.'
      : `Mã đơn vị “${given}” không phải 5 chữ số: sửa ở trang Cấu hình của sổ.`,
  'unit.otherSet': ({ title, version }) =>
    `Chấm theo bộ tiêu chí khác với các đơn vị còn lại: ${title} (${version}).`,
  'unit.otherYear': ({ year, expected }) =>
    `Sổ của năm\u00a0${year}, các đơn vị còn lại là năm\u00a0${expected}.`,
  'unit.otherNotArising': () =>
    'Cách tính tiêu chí không phát sinh khác với các đơn vị còn lại (trang Cấu hình).',
  'unit.otherSurvey': () =>
    'Thiết lập có hay không điều tra xã hội học khác với các đơn vị còn lại (trang Cấu hình).',
  'unit.notAppraised': ({ open, criteria }) => `Còn ${open}/${criteria} tiêu chí chưa thẩm định.`,
  'unit.twice': ({ files }) => `Các tệp cùng một mã đơn vị: ${listed(files)}. Bỏ tệp không dùng.`,
};

/** The first of what was not found. */
function told(gaps: readonly Gap[]): string {
  const more = gaps.length > 3 ? ` Còn ${gaps.length - 3} chỗ khác.` : '';
  return gaps.slice(0, 3).map(gapVi).join(' ') + more;
}

/** The first names of a long list. */
function listed(names: readonly string[]): string {
  return names.length <= 4
    ? names.join(', ')
    : `${names.slice(0, 3).join(', ')} và ${names.length - 3} mục khác`;
}
