import type { LastYearDoubt } from '../domain/last-year-doubts';
import type { UnusedReason } from '../domain/lost-points';
import type { Sentences } from '../../../messages/messages';

/** Tiếng Việt. */
export const REGISTERS_VI = {
  title: 'Sổ theo dõi',
  register: 'Chọn sổ',
  add: 'Thêm dòng',
  fromLosses: 'Lập từ điểm bị mất',
  find: 'Tìm trong sổ',
  found: (found: number, of: number) => `${found}/${of} dòng`,
  empty: 'Sổ này chưa có dòng nào.',
  untitled: 'Chưa ghi nội dung',
  more: (count: number) => `Hiện thêm ${count} dòng`,
  form: {
    title: (sheet: string) => `Thêm dòng vào trang ${sheet}`,
    none: 'Chưa chọn',
    write: 'Ghi vào sổ',
    writeAnyway: 'Vẫn ghi vào sổ',
    doubtful: 'Xem lại những ô được nhắc. Nếu đúng như vậy thì bấm Vẫn ghi vào sổ.',
    cancel: 'Không thêm',
    writing: 'Đang ghi vào sổ…',
  },
  added: {
    row: (sheet: string, row: number) => `Đã ghi vào dòng ${row} của trang ${sheet}.`,
    /** `range` is such as 5–8. */
    rows: (sheet: string, range: string) => `Đã ghi vào các dòng ${range} của trang ${sheet}.`,
    hidden: 'Trang đang lọc nên có dòng mới bị ẩn; bỏ lọc để thấy.',
    show: 'Tới dòng này',
    undo: 'Hoàn tác việc thêm',
    undoing: 'Đang hoàn tác…',
    undone: 'Đã hoàn tác: sổ trở lại như trước khi thêm.',
    undonePartly: 'Đã hoàn tác những dòng còn như lúc thêm; dòng đã được sửa giữ nguyên cả dòng.',
  },
  losses: {
    title: 'Lập sổ Khắc phục từ điểm bị mất',
    source: 'Lấy điểm từ',
    sources: {
      now: 'Sổ này, tính đến nay',
      file: 'Tệp sổ năm trước (.xlsx)',
      table: 'Bảng điểm năm trước',
    } satisfies Record<'now' | 'file' | 'table', string>,
    table: 'Bảng điểm năm trước',
    tableHint:
      'Dán hoặc gõ mỗi tiêu chí một dòng: mã hoặc tên tiêu chí, điểm tối đa, điểm đạt. Chép cả bảng từ trang tính hay văn bản đều được.',
    fileHint: 'Sổ năm trước chỉ được đọc, không thay đổi.',
    chooseFile: 'Chọn sổ năm trước…',
    /** What was read of a file; `year` is that of the file. */
    read: (unit: string, year: number) => `Theo sổ năm\u00a0${year} của ${unit}.`,
    followed: (count: number, year: number) =>
      `${count} tiêu chí đã có dòng của chỉ số năm\u00a0${year} trong sổ Khắc phục nên không lập lại.`,
    /** Which year the rows get. */
    ofYear: (year: number) => `Các dòng ghi Năm chỉ số ${year}.`,
    /** Of this year's index, which only the next one counts. */
    ofThisYear: (year: number) =>
      `Các dòng ghi Năm chỉ số ${year}: sổ năm nay chưa đếm, sổ năm\u00a0${year + 1} mới đếm.`,
    from: 'Chỉ lập khi mất từ (điểm)',
    fromWrong: 'Ghi số điểm từ 0, ví dụ 0,25.',
    /** `from` is in points. */
    below: (count: number, from: string) => `${count} tiêu chí mất dưới ${from} điểm nên không lập.`,
    forAll: {
      due: 'Hạn của tất cả các dòng',
      owner: 'Người phụ trách tất cả các dòng (chưa chọn: theo từng tiêu chí)',
    },
    nothing: 'Không có tiêu chí nào cần lập thêm.',
    /** Points that were lost, and the score with its maximum. */
    facts: (lost: string, score: string) => `Mất ${lost} điểm (đạt ${score} điểm)`,
    owner: (owner: string) => `Phụ trách: ${owner}`,
    /** A day. */
    due: (due: string) => `Hạn: ${due}`,
    calledThere: (title: string) => `Trong nguồn ghi: ${title}`,
    unused: (count: number) => `${count} dòng không dùng được:`,
    moreUnused: (count: number) => `và ${count} dòng khác`,
    reasons: {
      unknown: 'không có tiêu chí này trong bộ tiêu chí của sổ',
      area: 'dòng cộng của lĩnh vực',
      noScore: 'không thấy điểm',
      outside: 'điểm nhỏ hơn 0 hoặc lớn hơn điểm tối đa',
      twice: 'tiêu chí đã có ở dòng trên',
    } satisfies Record<UnusedReason, string>,
    unusedLine: (line: string, reason: string) => `“${line}”: ${reason}.`,
    write: (count: number) => `Ghi ${count} dòng vào trang Khắc phục`,
  },
  lastYearDoubts: {
    'lastYear.otherUnit': ({ unit }) => `Đây là sổ của ${unit}, không phải của đơn vị này.`,
    'lastYear.otherYear': ({ year, expected }) =>
      `Đây là sổ năm\u00a0${year}; năm trước của sổ đang mở là năm\u00a0${expected}.`,
    'lastYear.sample': () => 'Sổ này chứa số liệu mẫu, không phải kết quả của đơn vị.',
  } satisfies Sentences<LastYearDoubt>,
};

/** What the pane says of the registers, of new rows in them, and of remediations for lost points. */
export type RegistersTexts = typeof REGISTERS_VI;
