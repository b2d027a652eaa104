/** The texts of the sheet with the steps that were chosen. It is Vietnamese whatever the language of Excel. */
export const POINTS_PLAN = {
  name: 'Kế hoạch điểm',
  /** Before the year. */
  title: 'KẾ HOẠCH NÂNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ',
  /** The day on which it was made. */
  made: (day: string) =>
    `Lập ngày ${day}. Các cột Điểm hiện tại, Điểm cần đạt và Kết quả tự cập nhật theo số liệu của sổ; Điểm lúc lập giữ nguyên.`,
  /** Below the title of what an officer gets of it. */
  part: 'Phần việc của người nhận bản này. Cột Điểm hiện tại tự cập nhật theo số liệu nhập ở các trang lĩnh vực.',
  headers: {
    number: 'STT',
    code: 'Mã',
    title: 'Tiêu chí',
    what: 'Việc phải làm',
    max: 'Điểm tối đa',
    before: 'Điểm lúc lập',
    now: 'Điểm hiện tại',
    planned: 'Điểm cần đạt',
    lacks: 'Còn thiếu',
    owner: 'Phụ trách',
    due: 'Hạn',
    status: 'Kết quả',
  },
  total: 'Cộng các tiêu chí trên',
  indexAtStart: 'Chỉ số lúc lập',
  indexNow: 'Chỉ số hiện tại',
  indexPlanned: 'Chỉ số khi đạt đủ các điểm trên',
  target: 'Chỉ tiêu',
  lacking: 'Còn thiếu so với chỉ tiêu',
  status: { reached: 'Đã đạt', overdue: 'Quá hạn', open: 'Đang làm' },
  /** What is done for points that no evidence proves. */
  proof: 'bổ sung minh chứng cho điểm đã chấm',
  /** Says who gave a task in the register. */
  assignedBy: 'Kế hoạch điểm',
} as const;
