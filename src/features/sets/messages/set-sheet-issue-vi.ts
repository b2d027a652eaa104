import type { CatalogueIssue } from '../../../catalogue/catalogue-issue';
import type { Sentences } from '../../../messages/messages';
import type { SetRowIssue, SetSheetIssue } from '../domain/set-sheet-issue';
import { SET_HEADERS } from './set-sheet-vi';

const at = ({ row, where }: SetRowIssue): string => `Dòng ${row}${where === '' ? '' : ` (mã ${where})`}`;

/** Điều chưa đúng trên trang Bộ tiêu chí. */
export const SET_SHEET_ISSUE_VI: Sentences<Exclude<SetSheetIssue, CatalogueIssue>> = {
  'setSheet.headerMissing': () =>
    'Trang Bộ tiêu chí không còn hàng tiêu đề với cột Mã: khôi phục hàng tiêu đề như trong tệp đã lưu.',
  'setRow.noArea': issue => `${at(issue)}: chưa có dòng Lĩnh vực nào ở phía trên.`,
  'setRow.unread': issue =>
    `${at(issue)}: ô ở cột “${SET_HEADERS[issue.column]}” báo lỗi hoặc là công thức chưa có kết quả; ghi trực tiếp giá trị.`,
  'setRow.wordUnknown': issue =>
    `${at(issue)}: “${issue.given}” ở cột “${SET_HEADERS[issue.column]}” không có trong danh sách; chọn lại một mục.`,
  'setRow.notNumber': issue =>
    `${at(issue)}: “${issue.given}” ở cột “${SET_HEADERS[issue.column]}” không phải là số, ví dụ 1,5.`,
  'setRow.ruleUnclear': issue =>
    `${at(issue)}: chưa hiểu chắc chắn quy tắc “${issue.given}”; viết theo mẫu, ví dụ: từ 90%: 1 | từ 70%: 0,5 | còn lại: 0.`,
};
