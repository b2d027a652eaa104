import type { Meaning } from '../domain/column-meaning';
import type { Confidence } from '../../../wording/reading';

const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  certain: 'chắc chắn',
  look: 'cần xem',
  manual: 'tự chấm',
};

/** Tiếng Việt. */
export const SETS_VI = {
  title: 'Bộ tiêu chí của cơ quan cấp trên',
  intro:
    'Sao chép bảng tiêu chí trong Word, Excel hoặc trang web rồi dán vào ô dưới đây, hoặc chọn tệp. Tệp PDF: mở bằng Word trước. Bộ tiêu chí đã lưu (.xlsx, .json) cũng chọn ở đây.',
  paste: 'Dán bảng',
  pasteHint: 'Bấm vào đây rồi nhấn Ctrl+V',
  choose: 'Chọn tệp…',
  drop: 'hoặc kéo tệp .docx, .xlsx, .html vào đây',
  reading: 'Đang đọc bảng…',
  unit: 'Loại đơn vị',
  counts: (criteria: number, counts: Readonly<Record<Confidence, number>>): string =>
    [
      `${criteria} tiêu chí`,
      ...(['certain', 'look', 'manual'] as const)
        .filter(each => counts[each] > 0)
        .map(each => `${counts[each]} ${CONFIDENCE[each]}`),
    ].join(' · '),
  total: (points: string, declared: string | undefined): string =>
    declared === undefined ? `Tổng điểm: ${points}.` : `Tổng điểm: ${points} (bảng ghi ${declared}).`,
  told: (count: number): string => `Điều cần biết về bảng (${count})`,
  look: (count: number): string => `Cách chấm cần xem (${count})`,
  certain: (count: number): string => `Cách chấm đã đọc chắc chắn (${count})`,
  original: 'Bảng ghi',
  noMethod: 'Bảng không ghi cách chấm.',
  manual: 'Không tính tự động: người chấm ghi điểm theo nội dung trên',
  points: (maximum: string): string => `tối đa ${maximum} điểm`,
  acceptSums: 'Chấp nhận chênh lệch này và dùng điểm của từng tiêu chí',
  naming: 'Chưa nhận ra các cột. Cho biết mỗi cột ghi gì:',
  column: (number: number): string => `Cột ${number}`,
  meanings: {
    code: 'Số thứ tự, mã',
    title: 'Nội dung, tiêu chí',
    points: 'Điểm tối đa',
    method: 'Cách chấm',
    optionPoints: 'Điểm của từng mức',
    evidence: 'Tài liệu kiểm chứng',
    owner: 'Người, phòng phụ trách',
    survey: 'Điểm điều tra xã hội học',
    reporting: 'Kỳ báo cáo',
    ignored: 'Không dùng',
  } satisfies Record<Meaning, string>,
  applyNaming: 'Đọc lại theo các cột này',
  broken: 'Bộ tiêu chí chưa dùng được',
  undecided: (count: number): string => `Còn ${count} cách chấm chưa xem.`,
  create: 'Tạo sổ theo bộ tiêu chí này',
  saved: (title: string, version: string, criteria: number): string =>
    `${title} (phiên bản ${version}): ${criteria} tiêu chí`,
  save: 'Lưu bộ tiêu chí đang dùng',
  saveHint: 'Gửi cho đơn vị khác, hoặc sửa trong Excel rồi chọn lại tệp ở đây:',
  back: 'Quay lại',
};

/** What the pane says of reading an authority's table. */
export type SetsTexts = typeof SETS_VI;
