import type { MergeTexts } from './merge-texts';

/** Tiếng Việt. */
export const MERGE_VI: MergeTexts = {
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
  },
  title: 'Gộp bản đã điền',
  intro: 'Chọn các tệp được gửi lại. Chưa ghi gì vào sổ cho đến khi bấm Gộp vào sổ.',
  choose: 'Chọn tệp…',
  drop: 'hoặc kéo tệp thả vào đây',
  reading: (done, of) => `Đang đọc tệp: ${done}/${of}`,
  accept: 'Vẫn gộp tệp này',
  remove: file => `Bỏ tệp ${file}`,
  from: (recipient, sent) => `${recipient}, gửi ngày ${sent}`,
  again: 'Bản này đã gộp trước đó; chỉ những gì mới sửa từ đó được gộp thêm.',
  nothing: 'Không có gì mới so với sổ.',
  taken: count => `${count} số liệu mới`,
  rows: count => `${count} dòng mới ở các sổ theo dõi`,
  conflicts: count => `${count} chỗ sổ và tệp khác nhau`,
  outside: count => `${count} chỗ ngoài phần được giao`,
  outsideHint: 'Không gộp, trừ những chỗ được đánh dấu.',
  removed: count => `${count} dòng đã bị xóa trong tệp`,
  removedHint: 'Các dòng này được giữ nguyên trong sổ.',
  errors: count => `${count} ô trong tệp đang báo lỗi, không gộp`,
  ours: value => `Giữ của sổ: ${value}`,
  theirs: value => `Lấy của tệp: ${value}`,
  other: 'Ghi giá trị khác',
  otherValue: 'Giá trị khác',
  sentAs: value => `Lúc gửi: ${value}`,
  empty: 'để trống',
  takeAll: 'Lấy tất cả của tệp này',
  keepAll: 'Giữ tất cả của sổ',
  more: count => `Hiện thêm ${count} mục`,
  undecided: count => `Còn ${count} chỗ chưa chọn.`,
  carryOut: 'Gộp vào sổ',
  merging: 'Đang ghi vào sổ…',
  done: (values, rows) =>
    `Đã gộp ${values} số liệu và ${rows} dòng mới. Nguồn của từng số liệu ghi ở trang Nhật ký.`,
  undo: 'Hoàn tác lần gộp',
  undoing: 'Đang hoàn tác…',
  undone: 'Đã hoàn tác: sổ trở lại như trước khi gộp.',
};
