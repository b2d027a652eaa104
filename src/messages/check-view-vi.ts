import type { CheckViewTexts } from './check-view-texts';

/** Tiếng Việt. */
export const CHECK_VIEW_VI: CheckViewTexts = {
  check: {
    title: 'Kiểm tra sổ',
    filter: 'Chọn loại cần xem',
    count: {
      error: count => `${count} lỗi`,
      warning: count => `${count} cảnh báo`,
      hint: count => `${count} chưa nhập, nhắc nhở`,
    },
    severity: { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Nhắc nhở' },
    owner: 'Người phụ trách',
    everybody: 'Tất cả',
    nothing: 'Không có mục nào thuộc loại đã chọn.',
    row: row => `Dòng ${row}`,
    more: count => `Hiện thêm ${count} mục`,
  },
  repair: {
    offer: count => `Có ${count} chỗ của sổ bị hỏng mà có thể khôi phục. Số liệu đã nhập được giữ nguyên.`,
    preview: 'Xem những chỗ sẽ sửa',
    title: 'Sẽ khôi phục:',
    rebuilt: sheet => `Trang ${sheet}: lập lại từ đầu, chưa có số liệu`,
    renamed: (from, to) => `Trang ${from}: đổi lại tên thành ${to}`,
    cell: (where, before) =>
      `Ô ${where}: trả lại nội dung cũ thay cho ${before === '' ? 'ô trống' : `“${before}”`}`,
    more: count => `và ${count} ô khác`,
    protect: 'Bật lại bảo vệ các ô có công thức',
    carryOut: 'Khôi phục',
    leave: 'Để nguyên',
    working: 'Đang khôi phục…',
  },
};
