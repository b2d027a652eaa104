import type { KeptReason } from '../domain/carry-record';
import { KEPT_TEXT } from './kept-sheet-vi';

/** Tiếng Việt. */
export const CHANGE_VI = {
  title: 'Đổi bộ tiêu chí của sổ đang mở',
  offer: 'Tỉnh thay bộ tiêu chí trong năm: đọc bảng mới, xem từng tiêu chí đi về đâu, rồi đổi.',
  begin: 'Đổi bộ tiêu chí…',
  preview: 'Xem sổ đổi ra sao',
  back: 'Chọn bảng khác',
  /** Criteria that stay as they are, and those that are scored in another way; then those that are new and no more. */
  pairs: (same: number, ruleChanged: number) => `Giữ ${same}, quy tắc đổi ${ruleChanged}`,
  alone: (added: number, dropped: number) => `mới ${added}, bỏ ${dropped}.`,
  look: {
    title: (count: number) => `Cần xem: ${count} tiêu chí`,
    hint: 'Chọn đúng tiêu chí mới cho từng tiêu chí cũ dưới đây.',
    seen: 'Tôi đã xem các tiêu chí này',
  },
  others: (count: number) => `Các tiêu chí khác: ${count}`,
  added: (count: number) => `Tiêu chí mới: ${count}`,
  /** The choice that says that a criterion is no more. */
  none: 'Bộ mới không còn',
  ruleChanged: 'Quy tắc hoặc điểm tối đa đã đổi.',
  kept: {
    title: (count: number) => `Giữ riêng: ${count} số liệu`,
    none: 'Mọi số liệu đã nhập đều có chỗ trong bộ mới.',
    hint: (sheet: string) =>
      `Bộ mới không có chỗ cho các số liệu này. Chúng được ghi nguyên vào trang ${sheet}.`,
    why: KEPT_TEXT.why as Record<KeptReason, string>,
  },
  /** Rows of registers that name a criterion which is no more. */
  marked: (count: number, mark: string) =>
    `${count} dòng minh chứng, khắc phục, nhiệm vụ thuộc tiêu chí đã bỏ: mã được ghi thêm chữ “${mark}”, chọn mã mới cho các dòng đó.`,
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
  undonePartly: 'Đã hoàn tác những chỗ còn như lúc đổi.',
  notUndone: (mark: string) =>
    `Trên các trang mới đã có nhập thêm hoặc sửa, nên không hoàn tác được nữa và chưa đổi gì. Các trang cũ vẫn còn, đang ẩn, tên có chữ “${mark}”.`,
  more: (count: number) => `Xem thêm ${count}`,
};

export type ChangeTexts = typeof CHANGE_VI;
