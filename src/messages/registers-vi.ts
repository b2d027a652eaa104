import type { RegistersTexts } from './registers-texts';

/** Tiếng Việt. */
export const REGISTERS_VI: RegistersTexts = {
  title: 'Sổ theo dõi',
  register: 'Chọn sổ',
  add: 'Thêm dòng',
  fromLosses: 'Lập từ điểm bị mất',
  find: 'Tìm trong sổ',
  found: (found, of) => `${found}/${of} dòng`,
  empty: 'Sổ này chưa có dòng nào.',
  untitled: 'Chưa ghi nội dung',
  more: count => `Hiện thêm ${count} dòng`,
  form: {
    title: sheet => `Thêm dòng vào trang ${sheet}`,
    none: 'Chưa chọn',
    write: 'Ghi vào sổ',
    writeAnyway: 'Vẫn ghi vào sổ',
    doubtful: 'Xem lại những ô được nhắc. Nếu đúng như vậy thì bấm Vẫn ghi vào sổ.',
    cancel: 'Không thêm',
    writing: 'Đang ghi vào sổ…',
  },
  added: {
    row: (sheet, row) => `Đã ghi vào dòng ${row} của trang ${sheet}.`,
    rows: (sheet, range) => `Đã ghi vào các dòng ${range} của trang ${sheet}.`,
    hidden: 'Trang đang lọc nên có dòng mới bị ẩn; bỏ lọc để thấy.',
    show: 'Tới dòng này',
  },
  losses: {
    title: 'Lập sổ Khắc phục từ điểm bị mất',
    source: 'Lấy điểm từ',
    sources: {
      now: 'Sổ này, tính đến nay',
      file: 'Tệp sổ năm trước (.xlsx)',
      table: 'Bảng điểm năm trước',
    },
    table: 'Bảng điểm năm trước',
    tableHint:
      'Dán hoặc gõ mỗi tiêu chí một dòng: mã hoặc tên tiêu chí, điểm tối đa, điểm đạt. Chép cả bảng từ trang tính hay văn bản đều được.',
    fileHint: 'Sổ năm trước chỉ được đọc, không thay đổi.',
    chooseFile: 'Chọn sổ năm trước…',
    read: (unit, year) => `Theo sổ năm ${year} của ${unit}.`,
    followed: count => `${count} tiêu chí đã có dòng chưa hoàn thành trong sổ Khắc phục nên không lập lại.`,
    nothing: 'Không có tiêu chí nào cần lập thêm.',
    facts: (lost, score) => `Mất ${lost} điểm (đạt ${score})`,
    owner: owner => `Phụ trách: ${owner}`,
    calledThere: title => `Trong nguồn ghi: ${title}`,
    unused: count => `${count} dòng không dùng được:`,
    moreUnused: count => `và ${count} dòng khác`,
    reasons: {
      unknown: 'không có tiêu chí này trong bộ tiêu chí của sổ',
      area: 'dòng cộng của lĩnh vực',
      noScore: 'không thấy điểm',
      outside: 'điểm nhỏ hơn 0 hoặc lớn hơn điểm tối đa',
      twice: 'tiêu chí đã có ở dòng trên',
    },
    unusedLine: (line, reason) => `“${line}”: ${reason}.`,
    write: count => `Ghi ${count} dòng vào trang Khắc phục`,
  },
  lastYearDoubts: {
    'lastYear.otherUnit': ({ unit }) => `Đây là sổ của ${unit}, không phải của đơn vị này.`,
    'lastYear.otherYear': ({ year, expected }) =>
      `Đây là sổ năm ${year}; năm trước của sổ đang mở là năm ${expected}.`,
    'lastYear.sample': () => 'Sổ này chứa số liệu mẫu, không phải kết quả của đơn vị.',
  },
};
