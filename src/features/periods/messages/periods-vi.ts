/** Tiếng Việt. */
export const PERIODS_VI = {
  title: 'Chốt kỳ',
  intro: 'Ghi lại số liệu và điểm của mọi tiêu chí vào trang Lịch sử. Các trang khác không thay đổi.',
  period: 'Kỳ cần chốt',
  /** What will be written. */
  content: (criteria: number, index: string) => `Sẽ ghi ${criteria} tiêu chí, chỉ số ${index}%.`,
  contentWithoutIndex: (criteria: number) => `Sẽ ghi ${criteria} tiêu chí, chưa có chỉ số.`,
  missing: (count: number) => `${count} tiêu chí chưa nhập, tính 0 điểm.`,
  wrong: (count: number) =>
    `${count} tiêu chí nhập chưa đúng, chưa có điểm. Xem mục Kiểm tra trước khi chốt.`,
  close: 'Chốt kỳ',
  closing: 'Đang ghi vào trang Lịch sử…',
  closed: (period: string, date: string) => `Đã chốt kỳ ${period} ngày ${date}. Số liệu nằm ở trang Lịch sử.`,
  question: (period: string, date: string) =>
    `Kỳ ${period} đã chốt ngày ${date}; chốt lại thì giữ các dòng cũ và đánh dấu là đã thay thế.`,
  closeAgain: 'Chốt lại',
  leave: 'Không chốt lại',
  trend: 'Chỉ số qua các kỳ đã chốt',
  total: 'Toàn đơn vị',
  /** The index at one closing, with its sign, or a dash. */
  point: (period: string, index: string) => `${period}: ${index}`,
  noClosing: 'Chưa chốt kỳ nào.',
  changes: (period: string, date: string) => `Thay đổi từ lần chốt trước (${period}, ${date})`,
  noChange: 'Chưa có tiêu chí nào thay đổi điểm.',
  change: (before: string, now: string) => `${before} → ${now}`,
  points: (points: string) => `${points} điểm`,
  notEntered: 'chưa có điểm',
  leftOut: 'không tính',
};

/** What the pane says of closing a period. Numbers, dates and periods come as texts, periods as they stand where they are said. */
export type PeriodsTexts = typeof PERIODS_VI;
