import type { FormulasTexts } from './formulas-texts';

/** Tiếng Việt. */
export const FORMULAS_VI: FormulasTexts = {
  title: 'Công thức trong sổ này',
  intro:
    'Trước khi dùng Chia sẻ của Excel với chính sổ này, nên chuyển sang công thức thường: máy không cài Sổ CCHC không thấy hàm lạ. Điểm không đổi.',
  live: count => `${count} ô đang dùng hàm CCHC.`,
  native: count => `${count} ô đang dùng công thức thường.`,
  other: count => `${count} ô không còn công thức gốc nên giữ nguyên; xem mục Kiểm tra.`,
  toNative: 'Chuyển sang công thức thường',
  toLive: 'Dùng lại hàm CCHC',
  switching: 'Đang chuyển công thức…',
  switchedToNative: count => `Đã chuyển ${count} ô sang công thức thường.`,
  switchedToLive: count => `Đã chuyển ${count} ô về hàm CCHC.`,
};
