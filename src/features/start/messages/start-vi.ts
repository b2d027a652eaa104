import type { NotArisingMode } from '../../../rules/rule';
import type { StartIssue } from '../../../ledger/start-issues';
import type { Sentences } from '../../../messages/messages';

/** Tiếng Việt. */
export const START_VI = {
  issues: {
    'start.unitNameMissing': () => 'Ghi tên đơn vị, ví dụ: xã Cẩm Giang.',
    'start.unitTypeDiffers': ({ expected }) => `Tên phải bắt đầu bằng loại đơn vị: ${expected}.`,
    'start.nameTooLong': ({ limit }) => `Tên dài quá ${limit} ký tự: rút gọn lại.`,
    'start.unitCodeInvalid': () => 'Mã đơn vị gồm đúng 5 chữ số, ví dụ: 10888.',
    'start.authorityMissing': () => 'Ghi tên cơ quan cấp trên thẩm định điểm.',
    'start.yearInvalid': () => 'Năm gồm bốn chữ số, từ 2000 đến 2100.',
  } satisfies Sentences<StartIssue>,
  form: {
    title: 'Tạo sổ theo dõi',
    intro:
      'Ghi thông tin của đơn vị, rồi bấm Tạo sổ theo dõi. Các trang của sổ được thêm vào sổ tính đang mở; những trang đã có giữ nguyên.',
    unitName: 'Tên đơn vị',
    unitNameHint: 'Ghi cả loại đơn vị, ví dụ: xã Cẩm Giang',
    unitCode: 'Mã đơn vị',
    unitCodeHint: '5 chữ số, ví dụ: 10888',
    authority: 'Cơ quan cấp trên',
    authorityHint: 'Nơi thẩm định điểm, ví dụ: UBND thành phố Hải Phòng',
    year: 'Năm đánh giá',
    set: 'Bộ tiêu chí',
    setFromTable: 'Đọc bảng tiêu chí của tỉnh…',
    notArising: 'Tiêu chí không phát sinh',
    mode: { full: 'Tính đủ điểm tối đa', leaveOut: 'Không tính vào tổng điểm' } satisfies Record<
      NotArisingMode,
      string
    >,
    create: 'Tạo sổ theo dõi',
  },
  creating: {
    title: 'Đang tạo sổ theo dõi',
    preparing: 'Đang chuẩn bị các trang',
    progress: (done: number, of: number) => `Đã xong ${done}/${of} trang`,
    finishing: 'Đang hoàn tất: khóa công thức, định dạng trang in',
    cancel: 'Dừng và gỡ bỏ',
  },
};

/** What the pane says while there is no ledger yet. */
export type StartTexts = typeof START_VI;
