import type { CatalogueIssue } from '../../../catalogue/catalogue-issue';
import type { Sentences } from '../../../messages/messages';
import type { SetRowIssue, SetSheetIssue } from '../domain/set-sheet-issue';
import { SET_HEADERS, SET_SHEET_TEXT } from './set-sheet-vi';

const at = ({ row, where }: SetRowIssue): string => `Dòng ${row}${where === '' ? '' : ` (mã ${where})`}`;

/** Điều chưa đúng trên trang Bộ tiêu chí. */
export const SET_SHEET_ISSUE_VI: Sentences<Exclude<SetSheetIssue, CatalogueIssue>> = {
  'setSheet.headerMissing': () =>
    'Trang Bộ tiêu chí không còn hàng tiêu đề với cột Mã: khôi phục hàng tiêu đề như trong tệp đã lưu.',
  'setRow.noArea': issue => `${at(issue)}: chưa có dòng Lĩnh vực nào ở phía trên.`,
  'setRow.codeMissing': issue => `${at(issue)}: chưa ghi mã, ví dụ mã tiếp theo trong lĩnh vực đó.`,
  'setRow.unread': issue =>
    `${at(issue)}: ô ở cột “${SET_HEADERS[issue.column]}” báo lỗi hoặc là công thức chưa có kết quả; ghi trực tiếp giá trị.`,
  'setRow.wordUnknown': issue =>
    issue.given === ''
      ? `${at(issue)}: chọn một mục trong danh sách ở cột “${SET_HEADERS[issue.column]}”.`
      : `${at(issue)}: “${issue.given}” ở cột “${SET_HEADERS[issue.column]}” không có trong danh sách; chọn lại một mục.`,
  'setRow.notNumber': issue =>
    issue.given === ''
      ? `${at(issue)}: ghi một số ở cột “${SET_HEADERS[issue.column]}”, ví dụ 1,5.`
      : `${at(issue)}: “${issue.given}” ở cột “${SET_HEADERS[issue.column]}” không phải là số, ví dụ 1,5.`,
  'setRow.ruleUnclear': issue =>
    `${at(issue)}: chưa hiểu chắc chắn quy tắc “${issue.given}”; ${
      issue.offered.length > 0
        ? `chép lại cách viết đúng ý: ${issue.offered.map(each => `“${each}”`).join(' hoặc ')}.`
        : 'viết theo mẫu, ví dụ: từ 90%: 1 | từ 70%: 0,5 | còn lại: 0.'
    }`,
  'setRow.ruleMissing': issue =>
    `${at(issue)}: cột “${SET_HEADERS.rule}” còn trống, lời văn của quyết định chưa đủ để hiểu chắc chắn; ghi quy tắc, hoặc chọn “${SET_SHEET_TEXT.kinds.manual}” ở cột “${SET_HEADERS.kind}”.`,
  'setRow.kindDiffers': issue =>
    `${at(issue)}: cột “${SET_HEADERS.kind}” chọn “${issue.given}” nhưng quy tắc được viết theo kiểu “${issue.means}”; sửa lại một trong hai.`,
};
