/** Tiếng Việt. */
export const CALCULATION_VI = {
  byHand:
    'Excel đang ở chế độ tính thủ công nên điểm trên các trang có thể còn là số cũ. Bấm nút dưới đây để tính lại, hoặc vào Công thức > Tuỳ chọn Tính toán và chọn Tự động.',
  calculate: 'Tính lại ngay',
  calculating: 'Đang tính lại…',
};

/** What the pane says of an Excel that calculates only when it is told to. */
export type CalculationTexts = typeof CALCULATION_VI;
