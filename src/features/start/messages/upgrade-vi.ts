/** Tiếng Việt. */
export const UPGRADE_VI = {
  title: 'Nâng cấp sổ',
  intro: 'Sổ này do phiên bản trước của Sổ CCHC tạo ra. Nâng cấp để dùng tiếp; số liệu đã nhập được giữ lại.',
  save: 'Nên lưu một bản của sổ trước khi nâng cấp.',
  /** What was entered and is carried over. */
  entries: (criteria: number, evidence: number) =>
    `Chuyển sang: ${criteria} tiêu chí đã nhập, ${evidence} minh chứng.`,
  registers: (remediations: number, tasks: number) =>
    `Chuyển sang: ${remediations} tồn tại, ${tasks} nhiệm vụ, các báo cáo phải gửi.`,
  /** Shortcomings that said nothing of the year, and the year that is written for them. */
  dated: (count: number, year: number) =>
    `Trang Khắc phục có thêm cột Năm chỉ số: ${count} tồn tại ghi năm\u00a0${year}, là năm trước của sổ. Tồn tại của chỉ số năm khác thì sửa lại sau khi nâng cấp.`,
  renewed: (sheets: string) => `Lập lại theo cấu trúc mới: ${sheets}.`,
  kept: (example: string) =>
    `Trang cũ vẫn còn nguyên, được ẩn đi và đổi tên, ví dụ ${example}. Định dạng và ghi chú riêng nằm ở đó.`,
  unchanged: 'Trang Gửi nhận, Lịch sử, Nhật ký và các trang riêng của đơn vị: không thay đổi.',
  carryOut: 'Nâng cấp sổ',
  working: 'Đang nâng cấp sổ',
};

/** What the pane says of a workbook that an older version has made. */
export type UpgradeTexts = typeof UPGRADE_VI;
