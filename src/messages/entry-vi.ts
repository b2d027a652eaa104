import type { EntryCode } from '../rules/entry';

/** What the check cell of a row says. Short: it stands in a narrow column and in a formula (255 characters at most). */
export const ENTRY_TEXT: Readonly<Record<EntryCode, string>> = {
  'entry.missing': 'Chưa nhập',
  'entry.incomplete': 'Còn thiếu số liệu',
  'entry.unread': 'Không tìm thấy ô nhập, hoặc chưa rõ ô nào là đúng',
  'entry.errorCell': 'Ô nhập đang báo lỗi',
  'entry.notNumber': 'Phải nhập số, không nhập chữ',
  'entry.negative': 'Không nhập số âm',
  'entry.notWhole': 'Phải nhập số nguyên',
  'entry.totalZero': 'Tổng số phải lớn hơn 0; nếu không phát sinh, ghi x vào cột Không phát sinh',
  'entry.doneExceedsTotal': 'Số đã thực hiện lớn hơn tổng số',
  'entry.notDate': 'Phải nhập ngày, ví dụ 31/01/2026',
  'entry.dateOutsideYear': 'Ngày nằm ngoài năm đánh giá',
  'entry.dueMissing': 'Chưa có hạn: bổ sung ở trang Cấu hình',
  'entry.notInList': 'Chọn một mục trong danh sách',
  'entry.aboveMaximum': 'Điểm lớn hơn điểm tối đa',
  'entry.flagUnknown': 'Cột Không phát sinh chỉ ghi x',
  'entry.flagWithNumbers': 'Đã ghi không phát sinh nhưng vẫn có số liệu',
  'entry.flagNotAllowed': 'Tiêu chí này không được ghi không phát sinh',
};
