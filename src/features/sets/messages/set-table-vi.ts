/** Tiếng Việt. */
export const SET_TABLE_VI = {
  title: 'Trang Bộ tiêu chí trong sổ',
  intro:
    'Sửa trên trang Bộ tiêu chí; ngăn này kiểm tra lại ngay sau mỗi lần sửa. Sổ chỉ thay đổi khi bấm áp dụng.',
  open: 'Mở bảng Bộ tiêu chí trong sổ',
  openHint: 'Hoặc sửa bộ đang dùng thành một trang của sổ này: đổi lời, điểm, quy tắc, thêm bớt tiêu chí.',
  openRead: 'Sửa bảng này trên trang tính',
  opening: 'Đang mở bảng…',
  /** A table that is there already. */
  standing: 'Trong sổ đang có trang Bộ tiêu chí.',
  view: 'Kiểm tra và áp dụng trang này',
  reading: 'Đang đọc trang Bộ tiêu chí…',
  gone: 'Trang Bộ tiêu chí không còn trong sổ: trang đã được cất, bị xóa hoặc đổi tên.',
  counts: (criteria: number, manual: number): string =>
    `${criteria} tiêu chí${manual > 0 ? ` · ${manual} tự chấm` : ''}`,
  sound: (points: string): string => `Trang này dùng được, tổng ${points} điểm.`,
  wrong: (count: number): string => `Cần sửa: ${count} chỗ`,
  more: (count: number): string => `Xem thêm ${count}`,
  show: 'Xem trang',
  check: 'Ghi lại cột Hiểu là và ví dụ',
  checking: 'Đang ghi…',
  checked: 'Đã ghi lại cột Hiểu là và ví dụ theo những gì đang có trên trang.',
  same: 'Trang này chưa có gì khác bộ tiêu chí đang dùng.',
  apply: 'Áp dụng',
  putAway: 'Cất trang này',
  puttingAway: 'Đang cất trang…',
  back: 'Quay lại',
};

/** What the pane says of a set that is edited in the open workbook. */
export type SetTableTexts = typeof SET_TABLE_VI;
