import type { NewYearTexts } from './new-year-texts';

/** Tiếng Việt. */
export const NEW_YEAR_VI: NewYearTexts = {
  title: 'Sang năm mới',
  intro: year => `Lập sổ năm ${year} từ sổ này. Sổ đang mở không thay đổi.`,
  kept: 'Đơn vị, người ký, người phụ trách, bộ tiêu chí, mức xếp loại: giữ nguyên.',
  dues: year => `Hạn của tiêu chí, báo cáo phải gửi: lập theo năm ${year}.`,
  points: (points, lastYear) => `Điểm năm ${lastYear}: ${points} điểm, thành điểm năm trước.`,
  noPoints: 'Điểm năm trước: để trống, vì sổ này chưa có điểm.',
  remediations: count =>
    count === 0
      ? 'Tồn tại chưa khắc phục: không có.'
      : `Tồn tại chưa khắc phục: ${count}, chuyển sang với hạn đã ghi.`,
  empty: 'Số liệu, minh chứng, nhiệm vụ, lịch sử: để trống.',
  missing: count => `${count} tiêu chí của sổ này chưa có điểm; điểm năm trước không có phần đó.`,
  sample: 'Sổ này chứa số liệu mẫu, nên sổ mới cũng ghi là số liệu mẫu.',
  make: year => `Lập sổ năm ${year}`,
  making: 'Đang lập sổ mới…',
  opened: year =>
    `Sổ năm ${year} mở trong một cửa sổ riêng, có thể nằm sau cửa sổ này. Lưu sổ đó lại trước khi nhập.`,
  notOpened: 'Excel chưa mở được sổ mới. Tải tệp về rồi mở tệp đó.',
  download: file => `Tải tệp ${file}`,
  native: 'Sổ mới dùng công thức thường của Excel, tính ra cùng số điểm.',
  otherWay:
    'Máy không cho tải tệp: mở một sổ tính trống, mở Sổ CCHC ở đó, bấm Từ sổ năm trước và chọn tệp của sổ này.',
  fromFile: 'Từ sổ năm trước…',
  fromFileHint: 'Đã có sổ năm trước (.xlsx): lập sổ năm mới từ sổ đó.',
  file: 'Tệp sổ năm trước',
  reading: 'Đang đọc sổ năm trước…',
  notLedger: 'Tệp này không phải là sổ theo dõi cải cách hành chính. Chưa thay đổi gì.',
  from: (unit, lastYear) => `Lập từ sổ năm ${lastYear} của ${unit}, ghi vào sổ tính đang mở.`,
  back: 'Chọn lại',
};
