import type { PeriodsTexts } from './periods-texts';

/** Tiếng Việt. */
export const PERIODS_VI: PeriodsTexts = {
  title: 'Chốt kỳ',
  intro: 'Ghi lại số liệu và điểm của mọi tiêu chí vào trang Lịch sử. Các trang khác không thay đổi.',
  period: 'Kỳ cần chốt',
  content: (criteria, index) => `Sẽ ghi ${criteria} tiêu chí, chỉ số ${index}.`,
  contentWithoutIndex: criteria => `Sẽ ghi ${criteria} tiêu chí, chưa có chỉ số.`,
  missing: count => `${count} tiêu chí chưa nhập, tính 0 điểm.`,
  wrong: count => `${count} tiêu chí nhập chưa đúng, chưa có điểm. Xem mục Kiểm tra trước khi chốt.`,
  close: 'Chốt kỳ',
  closing: 'Đang ghi vào trang Lịch sử…',
  closed: (period, date) => `Đã chốt kỳ ${period} ngày ${date}. Số liệu nằm ở trang Lịch sử.`,
  question: (period, date) =>
    `Kỳ ${period} đã chốt ngày ${date}; chốt lại thì giữ các dòng cũ và đánh dấu là đã thay thế.`,
  closeAgain: 'Chốt lại',
  leave: 'Không chốt lại',
  trend: 'Chỉ số qua các kỳ đã chốt',
  total: 'Toàn đơn vị',
  point: (period, index) => `${period}: ${index}`,
  noClosing: 'Chưa chốt kỳ nào.',
  changes: (period, date) => `Thay đổi từ lần chốt trước (${period}, ${date})`,
  noChange: 'Chưa có tiêu chí nào thay đổi điểm.',
  change: (before, now) => `${before} → ${now}`,
  notEntered: 'chưa có điểm',
  leftOut: 'không tính',
};
