/** The fixed texts of the report on the self scores (Công văn 383/BNV-CCHC). */
export const SELF_SCORES_TEXT = {
  summary: (year: number) => `Kết quả tự đánh giá, chấm điểm xác định Chỉ số cải cách hành chính năm ${year}`,
  opening: (organ: string, year: number) =>
    `Thực hiện việc đánh giá, xác định Chỉ số cải cách hành chính (CCHC) năm ${year}, ${organ} báo cáo kết quả tự đánh giá, chấm điểm như sau:`,
  results: 'KẾT QUẢ TỰ ĐÁNH GIÁ, CHẤM ĐIỂM',
  unproven: 'GIẢI TRÌNH CÁC TIÊU CHÍ CHƯA CÓ TÀI LIỆU KIỂM CHỨNG',
  allProven: 'Các tiêu chí đã chấm điểm đều có tài liệu kiểm chứng, nêu tại Phụ lục.',
  nothingScored: 'Chưa có tiêu chí nào được chấm điểm.',
  difficulties: 'KHÓ KHĂN, VƯỚNG MẮC VÀ ĐỀ XUẤT',
  difficultiesMissing: 'Khó khăn, vướng mắc và đề xuất trong việc tự chấm điểm (không có thì ghi “Không”)',
  closing: (organ: string, year: number) =>
    `Trên đây là báo cáo kết quả tự đánh giá, chấm điểm xác định Chỉ số cải cách hành chính năm ${year} của ${organ}./.`,
  appendix: 'BẢNG TỰ CHẤM ĐIỂM VÀ TÀI LIỆU KIỂM CHỨNG',
  method: (text: string): string => `Cách chấm theo quyết định: ${text}`,
  explanationMissing: (code: string) => `Giải trình của tiêu chí ${code} vì chưa có tài liệu kiểm chứng`,
} as const;
