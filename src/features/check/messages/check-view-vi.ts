import { CHECK_VI } from './check-vi';
import { DAMAGE_VI } from './damage-vi';
import type { Severity } from '../domain/check-issue';

/** Tiếng Việt. */
const CHECK_VIEW_VI = {
  check: {
    title: 'Kiểm tra sổ',
    filter: 'Chọn loại cần xem',
    count: {
      error: count => `${count} lỗi`,
      warning: count => `${count} cảnh báo`,
      hint: count => `${count} nhắc nhở`,
    } satisfies Record<Severity, (count: number) => string>,
    severity: { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Nhắc nhở' } satisfies Record<Severity, string>,
    owner: 'Người phụ trách',
    everybody: 'Tất cả',
    nothing: 'Không có mục nào thuộc loại đã chọn.',
    /** A row of a register. */
    row: (row: number) => `Dòng ${row}`,
    more: (count: number) => `Hiện thêm ${count} mục`,
  },
  retyping: {
    offer: (count: number) =>
      `Có ${count} ô ghi số, ngày hoặc từ trong danh sách không đúng dạng nên không được tính đúng.`,
    preview: 'Sửa giúp',
    title: (count: number) => `Sẽ sửa ${count} ô:`,
    change: (from: string, to: string) => `“${from}” → ${to}`,
    left: (count: number) => `Để nguyên ${count} ô chưa rõ ý, bấm vào từng ô để xem và sửa:`,
    more: (count: number) => `Hiện thêm ${count} ô`,
    carryOut: (count: number) => `Sửa ${count} ô`,
    leave: 'Để nguyên',
    nothing: 'Không có ô nào sửa giúp được: các ô đó lấy số liệu bằng công thức.',
    working: 'Đang sửa…',
    done: (count: number) => `Đã sửa ${count} ô, ghi lại ở trang Nhật ký.`,
    undo: 'Hoàn tác',
    undoing: 'Đang hoàn tác…',
    undone: 'Đã hoàn tác, các ô như trước khi sửa.',
    undonePartly: 'Đã hoàn tác những ô còn như lúc sửa.',
  },
  repair: {
    offer: (count: number) =>
      `Có ${count} chỗ của sổ bị hỏng mà có thể khôi phục. Số liệu đã nhập được giữ nguyên.`,
    preview: 'Xem những chỗ sẽ sửa',
    title: 'Sẽ khôi phục:',
    rebuilt: (sheet: string) => `Trang ${sheet}: lập lại từ đầu, chưa có số liệu`,
    renamed: (from: string, to: string) => `Trang ${from}: đổi lại tên thành ${to}`,
    /** `where` is a cell with its sheet, as Excel writes it. */
    cell: (where: string, before: string) =>
      `Ô ${where}: trả lại nội dung cũ thay cho ${before === '' ? 'ô trống' : `“${before}”`}`,
    more: (count: number) => `và ${count} ô khác`,
    protect: 'Bật lại bảo vệ các ô có công thức',
    protectSheets: 'Bật lại bảo vệ cấu trúc sổ, để không ai xóa hoặc đổi tên nhầm các trang',
    carryOut: 'Khôi phục',
    leave: 'Để nguyên',
    working: 'Đang khôi phục…',
    done: 'Đã sửa xong các chỗ bị hỏng.',
  },
};

/** What the pane says of a check: the issues, those of damage, and the view around them. */
export const CHECK_TEXTS_VI = { check: CHECK_VI, damage: DAMAGE_VI, view: CHECK_VIEW_VI };
export type CheckTexts = typeof CHECK_TEXTS_VI;
