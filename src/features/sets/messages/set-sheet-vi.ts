import type { OutsidePart, Reporting } from '../../../catalogue/index-set';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { AREA_TEXT } from '../../../messages/workbook-vi';
import type { SetColumn } from '../domain/set-sheet-issue';
import type { BaseRule } from '../../../rules/rule';
import { KIND_NAMES } from '../../../wording/write-rule';

/** What a row of the sheet is. */
export type SetLevel = 'area' | OutsidePart | 'heading' | 'criterion';

/** The columns of the sheet, in their order. */
export const SET_HEADERS = {
  code: 'Mã',
  printedCode: 'Số in trong quyết định',
  level: 'Cấp',
  title: 'Nội dung',
  maxPoints: 'Điểm tối đa',
  method: 'Cách chấm của quyết định',
  kind: 'Kiểu chấm',
  rule: 'Quy tắc chấm',
  numerator: 'Tử số hoặc nội dung đếm',
  denominator: 'Mẫu số',
  notArising: 'Khi không phát sinh',
  evidence: 'Tài liệu kiểm chứng (mỗi dòng một loại)',
  owner: 'Phụ trách',
  reporting: 'Kỳ báo cáo',
  understood: 'Hiểu là và ví dụ',
} as const satisfies Record<SetColumn, string>;

/** The facts of the whole set, above the table. */
export const SET_FACTS = {
  title: 'Tên bộ tiêu chí',
  id: 'Ký hiệu',
  version: 'Phiên bản',
  year: 'Năm',
  level: 'Loại đơn vị',
  totalPoints: 'Tổng điểm',
  beyondTotal: 'Điểm thưởng được vượt tổng điểm',
  sumsAccepted: 'Chấp nhận tổng điểm ghi khác tổng cộng',
} as const;

/** The texts of the sheet Bộ tiêu chí. Vietnamese whatever the language of Excel: the set is an official paper. */
export const SET_SHEET_TEXT = {
  name: SHEET_NAME.indexSet,
  /** Holds the lists of the sheet, and what no column shows. */
  hidden: SHEET_NAME.indexSetParts,
  heading: 'BỘ TIÊU CHÍ',
  note: 'Sửa trên các ô nền vàng. Trang ở trong sổ: ngăn Sổ CCHC kiểm tra ngay từng dòng. Tệp riêng: lưu rồi chọn tệp trong ngăn. Quy tắc chấm viết theo mẫu, ví dụ: từ 90%: 1 | từ 70%: 0,5 | còn lại: 0.',
  yes: 'Có',
  no: 'Không',
  levels: {
    area: 'Lĩnh vực',
    bonus: 'Phần điểm thưởng',
    penalty: 'Phần điểm trừ',
    heading: 'Mục',
    criterion: 'Tiêu chí',
  } satisfies Record<SetLevel, string>,
  kinds: KIND_NAMES,
  notArising: {
    no: 'Không được ghi',
    setting: 'Theo Cấu hình',
    full: 'Đủ điểm',
    leaveOut: 'Trừ khỏi tổng điểm',
  },
  reporting: AREA_TEXT.reporting satisfies Record<Reporting, string>,
  alert: { title: 'Chưa đúng', message: 'Chọn một mục trong danh sách.' },
} as const;

/** How the sheet says what becomes of a criterion that did not arise. */
export const NOT_ARISING_WORDS: readonly (readonly [word: string, value: BaseRule['notArising']])[] = [
  [SET_SHEET_TEXT.notArising.no, false],
  [SET_SHEET_TEXT.notArising.setting, true],
  [SET_SHEET_TEXT.notArising.full, 'full'],
  [SET_SHEET_TEXT.notArising.leaveOut, 'leaveOut'],
];
