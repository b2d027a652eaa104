import type { CopyKind } from '../../../ledger/copies';

/** Tiếng Việt. */
export const SEND_VI = {
  title: 'Gửi bản sao',
  intro: 'Tạo tệp và thư soạn sẵn. Sổ CCHC không tự gửi: bạn gửi bằng hộp thư của mình.',
  kind: 'Gửi gì',
  kinds: {
    officer: 'Phần của từng người phụ trách',
    whole: 'Toàn bộ sổ',
    summary: 'Bảng tổng hợp để xem, in',
  } satisfies Record<CopyKind, string>,
  kindHints: {
    officer: 'Mỗi người một tệp: mở để nhập tiêu chí của mình, phần của người khác chỉ xem.',
    whole: 'Một tệp có mọi trang, trừ Gửi nhận, Lịch sử và Nhật ký.',
    summary: 'Một tệp chỉ có giá trị, không công thức, không ghi chú, đã đặt trang in.',
  } satisfies Record<CopyKind, string>,
  officers: 'Người nhận',
  noAddress: 'Chưa có thư điện tử',
  addressHint: 'Ghi thư điện tử ở trang Cấu hình, hoặc điền khi gửi.',
  badAddress: (given: string) => `Thư điện tử chưa đúng: ${given}`,
  recipient: 'Người nhận',
  email: 'Thư điện tử (có thể bỏ trống)',
  due: 'Gửi lại chậm nhất ngày',
  replyTo: 'Gửi lại cho',
  replyToHint: 'Họ tên, thư điện tử hoặc số điện thoại của người tổng hợp',
  ownSheets: 'Kèm các trang riêng',
  ownSheetsHint: 'Chỉ nội dung và công thức, không kèm màu sắc, biểu đồ.',
  /** Cells that hold values instead of formulas. */
  frozen: (cells: string) =>
    `Các ô sau mang giá trị thay cho công thức vì công thức không dùng được ở máy người nhận: ${cells}.`,
  nobody: 'Chọn ít nhất một người nhận.',
  noRecipient: 'Ghi tên người nhận.',
  make: 'Tạo tệp',
  making: (done: number, of: number) => `Đã tạo ${done}/${of} tệp…`,
  made: (count: number, sent: number) =>
    `Đã tạo ${count} tệp, ${sent === 0 ? 'chưa gửi cho ai' : `đã đánh dấu gửi ${sent} tệp`}.`,
  all: 'Tải tất cả (.zip)',
  file: 'Tải tệp',
  draft: 'Tải thư soạn sẵn (.eml)',
  open: 'Mở thành sổ mới',
  opened: 'Đã mở thành sổ mới; lưu hoặc chia sẻ từ cửa sổ đó.',
  mailto: 'Soạn thư',
  copySubject: 'Chép tiêu đề',
  copyBody: 'Chép nội dung',
  copied: 'Đã chép',
  notCopied: 'Máy không cho chép tự động: bôi đen phần thư bên dưới rồi nhấn Ctrl+C.',
  showMail: 'Xem thư',
  manual: 'Cách gửi',
  manualSteps: [
    'Thư soạn sẵn (.eml) mở bằng Outlook hoặc Thunderbird, đã kèm tệp: xem lại rồi gửi.',
    'Hộp thư khác, Zalo: tải tệp, chép tiêu đề và nội dung, tự đính kèm tệp.',
    'Không tải được tệp: mở thành sổ mới, lưu lại, hoặc dùng Chia sẻ của Excel trong sổ đó.',
    'Gửi xong, bấm Đánh dấu đã gửi để ghi vào trang Gửi nhận.',
  ],
  sent: 'Đánh dấu đã gửi',
  recording: 'Đang ghi vào trang Gửi nhận…',
  recorded: 'Đã ghi vào trang Gửi nhận.',
  register: 'Chờ trả lời',
  noneAwaited: 'Không có bản nào đang chờ trả lời.',
  sentOn: (date: string) => `Gửi ngày ${date}`,
  awaited: (date: string) => `Hạn ${date}`,
  awaitedAnyDay: 'Không có hạn',
  late: (days: number) => `Quá hạn ${days} ngày`,
  /** Copies whose answer is late. */
  lateCopies: (count: number) => `${count} bản đã gửi quá hạn trả lời; danh sách ở cuối mục này.`,
};

/** What the pane says of copies that travel. Dates come as texts. */
export type SendTexts = typeof SEND_VI;
