/** Tiếng Việt. */
export const NEW_YEAR_VI = {
  title: 'Sang năm mới',
  intro: (year: number) => `Lập sổ năm\u00a0${year} từ sổ này. Sổ đang mở không thay đổi.`,
  /** What will stand in the new ledger. */
  kept: 'Đơn vị, người ký, người phụ trách, bộ tiêu chí, mức xếp loại: giữ nguyên.',
  dues: (year: number) => `Hạn của tiêu chí, báo cáo phải gửi: lập theo năm\u00a0${year}.`,
  points: (points: string, lastYear: number) =>
    `Điểm năm\u00a0${lastYear}: ${points} điểm, thành điểm năm trước.`,
  noPoints: 'Điểm năm trước: để trống, vì sổ này chưa có điểm.',
  remediations: (count: number): string =>
    count === 0
      ? 'Tồn tại chưa khắc phục: không có.'
      : `Tồn tại chưa khắc phục: ${count}, chuyển sang với hạn đã ghi.`,
  /** Shortcomings of the index of the year that ends, which the new one counts. */
  remedied: (count: number, lastYear: number) =>
    `Tồn tại của chỉ số năm\u00a0${lastYear} đã khắc phục: ${count}, chuyển sang để sổ mới tính.`,
  empty: 'Số liệu, minh chứng, nhiệm vụ, lịch sử: để trống.',
  /** Criteria without points. */
  missing: (missing: number, wrong: number) =>
    `Sổ này còn ${[
      ...(missing > 0 ? [`${missing} tiêu chí chưa nhập`] : []),
      ...(wrong > 0 ? [`${wrong} tiêu chí nhập chưa đúng`] : []),
    ].join(', ')}; điểm năm trước không có phần đó.`,
  sample: 'Sổ này chứa số liệu mẫu, nên sổ mới cũng ghi là số liệu mẫu.',
  make: (year: number) => `Lập sổ năm\u00a0${year}`,
  making: 'Đang lập sổ mới…',
  opened: (year: number) =>
    `Sổ năm\u00a0${year} mở trong một cửa sổ riêng, có thể nằm sau cửa sổ này. Lưu sổ đó lại trước khi nhập.`,
  notOpened: 'Excel chưa mở được sổ mới. Tải tệp về rồi mở tệp đó.',
  download: (file: string) => `Tải tệp ${file}`,
  native: 'Sổ mới dùng công thức thường của Excel, tính ra cùng số điểm.',
  otherWay:
    'Máy không cho tải tệp: mở một sổ tính trống, mở Sổ CCHC ở đó, bấm Từ sổ năm trước và chọn tệp của sổ này.',
  /** The way in with last year's workbook as a file. */
  fromFile: 'Từ sổ năm trước…',
  fromFileHint: 'Đã có sổ năm trước (.xlsx): lập sổ năm mới từ sổ đó.',
  file: 'Tệp sổ năm trước',
  reading: 'Đang đọc sổ năm trước…',
  notLedger: 'Tệp này không phải là sổ theo dõi cải cách hành chính. Chưa thay đổi gì.',
  incomplete: (told: string) => `${told} Chưa thay đổi gì: sửa sổ năm trước ở mục Kiểm tra rồi chọn lại.`,
  from: (unit: string, lastYear: number) =>
    `Lập từ sổ năm\u00a0${lastYear} của ${unit}, ghi vào sổ tính đang mở.`,
  back: 'Chọn lại',
};

/** What the pane says of going on into the next year. Years are those of the new ledger unless named otherwise. */
export type NewYearTexts = typeof NEW_YEAR_VI;
