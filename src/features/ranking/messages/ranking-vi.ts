/** The texts of the ranking workbook. Vietnamese whatever the language of Excel: it is an official paper. */
import type { PrintedFigure } from '../domain/printed-totals';
import type { RankedPoints } from '../domain/unit-score';

const FIGURES: Readonly<Record<PrintedFigure, string>> = {
  self: 'Điểm tự chấm',
  appraised: 'Điểm thẩm định',
  index: 'Chỉ số (%)',
};
const BY: Readonly<Record<RankedPoints, string>> = {
  self: 'Theo điểm tự chấm của đơn vị',
  appraised: 'Theo điểm thẩm định',
};

export const RANKING_TEXT = {
  sheets: { ranking: 'Xếp hạng', unranked: 'Không xếp hạng', differences: 'Chênh lệch' },
  title: (year: number) => `BẢNG XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM\u00a0${year}`,
  by: BY,
  basis: (set: string, version: string, day: string) => `${set} (phiên bản ${version}). Lập ngày ${day}.`,
  headers: {
    rank: 'Hạng',
    unit: 'Đơn vị',
    code: 'Mã đơn vị',
    index: 'Chỉ số chung (%)',
    rating: 'Xếp loại',
    entered: 'Đã nhập',
  },
  /** A block by the words for its types. */
  block: (types: string, units: number) => `Khối ${types}: ${units} đơn vị; bình quân`,
  /** Units whose name has no word for a type. */
  otherType: 'đơn vị khác',
  together: (units: number) => `${units} đơn vị; bình quân`,
  note: 'Chỉ số là tỷ lệ phần trăm giữa điểm đạt và điểm tối đa được tính, của từng lĩnh vực và chung. Xếp hạng theo chỉ số chung làm tròn 2 chữ số thập phân; xếp loại theo chỉ số chưa làm tròn.',
  ties: {
    competition: 'Đơn vị bằng nhau xếp cùng hạng, hạng kế tiếp bỏ trống (1, 1, 3).',
    dense: 'Đơn vị bằng nhau xếp cùng hạng, hạng kế tiếp liên tục (1, 1, 2).',
    unique: 'Đơn vị bằng nhau xếp theo thứ tự mã đơn vị (1, 2, 3).',
  },
  ratings: ['Xếp loại', 'Chỉ số từ'],
  shades: 'Màu ô',
  shade: (from: number, below: number | undefined) =>
    below === undefined ? `từ ${from}%` : from === 0 ? `dưới ${below}%` : `từ ${from}% đến dưới ${below}%`,
  unranked: {
    title: 'ĐƠN VỊ KHÔNG XẾP HẠNG',
    headers: { number: 'TT', file: 'Tệp', unit: 'Đơn vị', code: 'Mã đơn vị', reason: 'Lý do' },
    none: 'Mọi tệp đã đọc đều được xếp hạng.',
  },
  differences: {
    title: 'CHÊNH LỆCH GIỮA SỐ GHI TRONG TỆP VÀ SỐ TÍNH LẠI',
    note: 'So sánh trang Tổng hợp của từng tệp với điểm tính lại từ số liệu đã nhập; chênh lệch đến 0,011 do làm tròn thì bỏ qua. Nguyên nhân thường gặp: sửa tay công thức, lưu tệp khi chưa tính lại, tính lại vào ngày khác ngày lưu.',
    headers: {
      number: 'TT',
      unit: 'Đơn vị',
      code: 'Mã đơn vị',
      file: 'Tệp',
      area: 'Lĩnh vực',
      figure: 'Số so sánh',
      printed: 'Ghi trong tệp',
      computed: 'Tính lại',
      difference: 'Chênh lệch',
    },
    total: 'Tổng cộng',
    figures: FIGURES,
    none: 'Không có chênh lệch.',
  },
} as const;
