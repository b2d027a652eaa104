import type { KeptReason } from '../domain/carry-record';

/** What the sheet says on which figures of an earlier index set are kept; written into the workbook, so Vietnamese. */
export const KEPT_TEXT = {
  sheet: 'Số liệu giữ lại',
  /** Tells several of them apart. */
  ending: (number: number): string => (number === 1 ? '' : ` (${number})`),
  title: 'SỐ LIỆU GIỮ LẠI KHI ĐỔI BỘ TIÊU CHÍ',
  change: (before: string, after: string, day: string) => `Đổi từ ${before} sang ${after}, ngày ${day}.`,
  set: (title: string, version: string) => `${title} (phiên bản ${version})`,
  note: 'Trang này ghi những gì đã nhập theo bộ tiêu chí cũ mà bộ tiêu chí mới không có chỗ nhập. Không số nào ở đây được tính vào điểm. Các trang của bộ cũ vẫn còn trong sổ, đang ẩn, tên có chữ “(cũ)”.',
  headers: ['Nơi nhập trong sổ cũ', 'Thuộc về', 'Đã nhập', 'Vì sao giữ lại', 'Tiêu chí mới'],
  why: {
    dropped: 'Bộ tiêu chí mới không còn mục này.',
    notAsked: 'Tiêu chí mới không hỏi số liệu này.',
    notTaken: 'Ô của bộ tiêu chí mới không nhận giá trị này.',
  } satisfies Record<KeptReason, string>,
  /** Who is named in the log for a change of set. */
  logged: 'Đổi bộ tiêu chí',
} as const;
