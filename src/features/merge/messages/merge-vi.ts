import type { MergeIssue } from '../domain/merge-issue';
import type { OwnDoubt } from '../domain/verdict';
import type { Sentences } from '../../../messages/messages';

/** Tiếng Việt. */
export const MERGE_VI = {
  issues: {
    'merge.noLedger': () =>
      'Đây không phải là bản sao của sổ theo dõi: chọn lại tệp, hoặc đề nghị người gửi gửi lại chính tệp đã nhận.',
    'merge.damaged': () =>
      'Phần thông tin ẩn của tệp bị hỏng nên không biết tệp thuộc sổ nào: đề nghị người gửi gửi lại tệp chưa qua chuyển đổi.',
    'merge.newerSchema': ({ version }) =>
      `Tệp do phiên bản mới hơn tạo ra (cấu trúc ${version}): cập nhật phần bổ trợ rồi chọn lại tệp.`,
    'merge.notACopy': () =>
      'Đây là một sổ theo dõi, không phải bản đã gửi từ mục Gửi, nên không biết trước khi gửi trong đó có gì. Đề nghị người gửi điền vào bản đã nhận.',
    'merge.summary': () => 'Đây là bản tổng hợp để đọc, không có số liệu để gộp.',
    'merge.otherUnit': ({ given, expected }) =>
      `Tệp của đơn vị khác: ${given}; sổ đang mở là của ${expected}.`,
    'merge.otherYear': ({ given, expected }) => `Tệp của năm ${given}; sổ đang mở là của năm ${expected}.`,
    'merge.otherSet': ({ given, expected }) =>
      `Tệp dùng bộ tiêu chí khác: ${given}; sổ đang mở dùng ${expected}.`,
    'merge.otherWorkbook': () =>
      'Tệp được gửi từ một sổ khác của cùng đơn vị và năm này. Mở đúng sổ đã gửi tệp rồi gộp ở đó.',
    'merge.unknownCopy': ({ copyId }) =>
      `Trang Gửi nhận không ghi bản ${copyId}: bản này chưa được gửi từ sổ đang mở, hoặc dòng của nó đã bị xóa.`,
  } satisfies Sentences<MergeIssue>,
  doubts: {
    'merge.erased': () => 'Tệp đã xóa số liệu này.',
    'merge.uncertain': () => 'Chưa rõ số liệu này thuộc dòng hoặc cột nào của tệp.',
    'merge.noResult': () => 'Ô trong tệp là công thức chưa có kết quả nên không gộp.',
    'merge.shifted': () =>
      'Trùng với số liệu cũ của ô khác cùng dòng hoặc cùng cột: có thể các ô trong tệp đã bị dịch chỗ.',
    'merge.rowRenamed': () => 'Tên của dòng đã khác: có thể là dòng cũ được sửa, có thể là một dòng khác.',
    'merge.rowTwice': () => 'Sổ đã có dòng giống hệt.',
    'merge.oneCell': () => 'Dòng mới chỉ có một ô được điền: có thể là dòng tiêu đề xen giữa.',
    'merge.rowUnnamed': () =>
      'Dòng mới để trống cột đầu tiên: có thể là phần ký tên hoặc ghi chú bên dưới bảng.',
    'merge.notAsked': () => 'Tiêu chí không dùng ô này.',
    'merge.counted': () => 'Số này do sổ đếm từ trang Khắc phục, Nhiệm vụ hoặc Báo cáo: sửa các dòng ở đó.',
    'merge.leftBehind': () =>
      'Ghi theo mã của bộ tiêu chí cũ; bộ mới không có ô này. Cần giữ thì chép lại nơi khác.',
    'merge.noPlace': () => 'Sổ đang mở không còn ô để ghi: khắc phục ở mục Kiểm tra trước.',
  } satisfies Sentences<OwnDoubt>,
  /** What of a copy was not found, and what becomes of it. */
  gaps: (count: number) => `${count} chỗ của bản gửi không tìm thấy hoặc chưa rõ trong tệp`,
  gapsHint: 'Số liệu tương ứng trong sổ được giữ nguyên.',
  renamed: (sheet: string, name: string) =>
    `Trang “${sheet}” có tên khác trong tệp là “${name}”, vẫn đọc được.`,
  erased: (count: number) => `${count} ô bị xóa trắng trong tệp`,
  erasedHint: 'Số liệu trong sổ được giữ nguyên, trừ những ô được đánh dấu.',
  doubtful: (count: number) => `${count} chỗ cần xem lại`,
  doubtfulHint: 'Không gộp, trừ những chỗ được đánh dấu.',
  title: 'Gộp bản đã điền',
  intro: 'Chọn các tệp được gửi lại. Chưa ghi gì vào sổ cho đến khi bấm Gộp vào sổ.',
  choose: 'Chọn tệp…',
  drop: 'hoặc kéo tệp thả vào đây',
  reading: (done: number, of: number) => `Đang đọc tệp: ${done}/${of}`,
  /** Takes a copy whose row is missing in the register. */
  accept: 'Vẫn gộp tệp này',
  remove: (file: string) => `Bỏ tệp ${file}`,
  /** Who a copy was made for, and when it was sent. */
  from: (recipient: string, sent: string) => `${recipient}, gửi ngày ${sent}`,
  again: 'Bản này đã gộp trước đó; chỉ những gì mới sửa từ đó được gộp thêm.',
  nothing: 'Không có gì mới so với sổ.',
  taken: (count: number) => `${count} số liệu mới`,
  rows: (count: number) => `${count} dòng mới ở các sổ theo dõi`,
  conflicts: (count: number) => `${count} chỗ sổ và tệp khác nhau`,
  outside: (count: number) => `${count} chỗ ngoài phần được giao`,
  outsideHint: 'Không gộp, trừ những chỗ được đánh dấu.',
  removed: (count: number) => `${count} dòng đã bị xóa trong tệp`,
  removedHint: 'Các dòng này được giữ nguyên trong sổ.',
  errors: (count: number) => `${count} ô trong tệp không gộp được`,
  /** A value of the ledger that another of the chosen files brings. */
  fromFile: (value: string, file: string) => `${value} (từ tệp ${file})`,
  ours: (value: string) => `Giữ của sổ: ${value}`,
  theirs: (value: string) => `Lấy của tệp: ${value}`,
  other: 'Ghi giá trị khác',
  otherValue: 'Giá trị khác',
  /** Beside what was typed and is refused. */
  notTaken: (value: string) => `Chưa ghi nhận, vẫn là ${value}.`,
  sentAs: (value: string) => `Lúc gửi: ${value}`,
  empty: 'để trống',
  takeAll: 'Lấy tất cả của tệp này',
  keepAll: 'Giữ tất cả của sổ',
  more: (count: number) => `Hiện thêm ${count} mục`,
  undecided: (count: number) => `Còn ${count} chỗ chưa chọn.`,
  carryOut: 'Gộp vào sổ',
  merging: 'Đang ghi vào sổ…',
  done: (values: number, rows: number) =>
    `Đã gộp ${values} số liệu và ${rows} dòng mới. Nguồn của từng số liệu ghi ở trang Nhật ký.`,
  undo: 'Hoàn tác lần gộp',
  undoing: 'Đang hoàn tác…',
  undone: 'Đã hoàn tác: sổ trở lại như trước khi gộp.',
  undonePartly: 'Đã hoàn tác những chỗ còn như lúc gộp.',
};

/** What the pane says of copies that come back. */
export type MergeTexts = typeof MERGE_VI;
