/** Tiếng Việt. */
export const FORMULAS_VI = {
  title: 'Công thức trong sổ này',
  intro:
    'Trước khi dùng Chia sẻ của Excel với chính sổ này, nên chuyển sang công thức thường: máy không cài Sổ CCHC không thấy hàm lạ. Điểm không đổi.',
  live: (count: number) => `${count} ô đang dùng hàm CCHC.`,
  native: (count: number) => `${count} ô đang dùng công thức thường.`,
  /** Cells in which something else stands. */
  other: (count: number) => `${count} ô không còn công thức gốc nên giữ nguyên; xem mục Kiểm tra.`,
  toNative: 'Chuyển sang công thức thường',
  toLive: 'Dùng lại hàm CCHC',
  switching: 'Đang chuyển công thức…',
  switchedToNative: (count: number) => `Đã chuyển ${count} ô sang công thức thường.`,
  switchedToLive: (count: number) => `Đã chuyển ${count} ô về hàm CCHC.`,
};

/** What the pane says of the formulas of the open workbook: with custom functions, or without. */
export type FormulasTexts = typeof FORMULAS_VI;
