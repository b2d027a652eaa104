import type { KeptReason } from '../domain/carry-record';
import type { PairCounts } from '../domain/pair-criteria';
import { KEPT_TEXT } from './kept-sheet-vi';

/** Tiếng Việt. */
export const CHANGE_VI = {
  title: 'Đổi bộ tiêu chí của sổ đang mở',
  counts: ({ same, ruleChanged, added, dropped }: PairCounts) =>
    `Giữ ${same}, quy tắc đổi ${ruleChanged}, mới ${added}, bỏ ${dropped}.`,
  look: {
    title: (count: number) => `Cần xem: ${count} tiêu chí`,
    hint: 'Chọn đúng tiêu chí mới cho từng tiêu chí cũ dưới đây.',
    seen: 'Tôi đã xem các tiêu chí này',
  },
  others: (count: number) => `Các tiêu chí khác: ${count}`,
  added: (count: number) => `Tiêu chí mới: ${count}`,
  /** The choice that says that a criterion is no more. */
  none: 'Bộ mới không còn',
  criterion: (code: string, title: string) => `${code}. ${title}`,
  ruleChanged: 'Quy tắc hoặc điểm tối đa đã đổi.',
  kept: {
    title: (count: number) => `Giữ riêng: ${count} số liệu`,
    none: 'Mọi số liệu đã nhập đều có chỗ trong bộ mới.',
    hint: `Bộ mới không có chỗ cho các số liệu này. Chúng được ghi nguyên vào trang “${KEPT_TEXT.sheet}”.`,
    figure: (place: string, value: string) => `${place}: ${value}`,
    why: KEPT_TEXT.why as Record<KeptReason, string>,
  },
  /** Rows of registers that name a criterion which is no more. */
  marked: (count: number) =>
    `${count} dòng minh chứng, khắc phục, nhiệm vụ thuộc tiêu chí đã bỏ: mã được ghi thêm chữ “(cũ)”, chọn mã mới cho các dòng đó.`,
  follow:
    'Minh chứng, khắc phục, nhiệm vụ và các kỳ đã chốt đi theo mã mới; điểm đã chốt không đổi. Các trang cũ được giữ lại, ẩn đi.',
  save: 'Lưu sổ trước khi đổi. Nút Hoàn tác đưa sổ về như cũ, miễn là chưa nhập gì thêm.',
  carryOut: 'Đổi bộ tiêu chí',
  lookFirst: 'Xem các tiêu chí ở mục Cần xem rồi đánh dấu đã xem.',
  incomplete: 'Sổ đang thiếu một phần. Vào mục Kiểm tra sửa cho đủ rồi đổi bộ tiêu chí.',
  working: 'Đang đổi bộ tiêu chí…',
  undoing: 'Đang hoàn tác…',
  done: (set: string) => `Đã đổi sang ${set}.`,
  set: KEPT_TEXT.set,
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác, sổ như trước khi đổi.',
  notUndone:
    'Trên các trang mới đã có nhập thêm hoặc sửa, nên không hoàn tác được nữa và chưa đổi gì. Các trang cũ vẫn còn, đang ẩn, tên có chữ “(cũ)”.',
  more: (count: number) => `Xem thêm ${count}`,
};

export type ChangeTexts = typeof CHANGE_VI;
