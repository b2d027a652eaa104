/** The texts of the sheet with the chosen steps. It is Vietnamese whatever the language of Excel. */
export const PLAN_SHEET = {
  name: 'Kế hoạch điểm',
  /** Before the year. */
  title: 'KẾ HOẠCH NÂNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ',
  /** The day on which it was made. */
  made: (day: string) =>
    `Lập ngày ${day}. Cột Điểm hiện tại và Kết quả tự cập nhật theo số liệu của sổ; các điểm khác giữ như lúc lập.`,
  headers: [
    'STT',
    'Mã',
    'Tiêu chí',
    'Việc phải làm',
    'Điểm tối đa',
    'Điểm lúc lập',
    'Điểm hiện tại',
    'Điểm cần đạt',
    'Còn thiếu',
    'Phụ trách',
    'Hạn',
    'Kết quả',
  ],
  total: 'Cộng các tiêu chí trên',
  indexAtStart: 'Chỉ số lúc lập',
  indexNow: 'Chỉ số hiện tại',
  indexPlanned: 'Chỉ số khi đạt đủ các điểm trên',
  target: 'Chỉ tiêu',
  lacking: 'Còn thiếu so với chỉ tiêu',
  status: { reached: 'Đã đạt', overdue: 'Quá hạn', open: 'Đang làm' },
  /** Says who gave a task in the register. */
  assignedBy: 'Kế hoạch điểm',
} as const;
