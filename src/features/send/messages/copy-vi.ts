import type { CopyKind } from '../../../ledger/copies';
import { GUIDE_TEXT } from '../../../messages/guide-vi';

/** The texts of the first sheet of a copy. Vietnamese whatever the language of Excel: it belongs to the workbook. */
export const COPY_TEXT = {
  title: (kind: CopyKind, year: number): string =>
    kind === 'officer'
      ? `PHIẾU NHẬP SỐ LIỆU CẢI CÁCH HÀNH CHÍNH NĂM\u00a0${year}`
      : `BẢN SAO SỔ THEO DÕI CẢI CÁCH HÀNH CHÍNH NĂM\u00a0${year}`,
  labels: {
    recipient: 'Người nhận',
    sent: 'Ngày gửi',
    due: 'Hạn gửi lại',
    replyTo: 'Gửi lại cho',
    copyId: 'Mã bản gửi',
  },
  steps: 'I. Việc cần làm',
  stepList: {
    /** `progress` is how far the criteria were when the copy was made. */
    enterPart: (sheets: string, progress: string): string =>
      `Nhập vào các ô nền vàng của trang ${sheets}; đến ngày gửi ${progress}. Danh sách ở phần III.`,
    /** The same where all of them were entered. */
    reviewPart: (sheets: string, progress: string): string =>
      `Xem lại số liệu trong các ô nền vàng của trang ${sheets}; đến ngày gửi ${progress}. Danh sách ở phần III.`,
    enterWhole:
      'Nhập vào các ô nền vàng của từng trang. Cách nhập, ý nghĩa các cột và cách chấm từng tiêu chí nêu ở trang Hướng dẫn.',
    notArising:
      'Trong năm không phát sinh công việc thuộc tiêu chí: ghi x vào cột Không phát sinh và để trống số liệu.',
    counted: (codes: string): string =>
      `Tiêu chí ${codes} lấy số liệu từ các sổ theo dõi của đơn vị: không nhập ở trang lĩnh vực, chỉ cập nhật các dòng ở trang Khắc phục, Nhiệm vụ, Báo cáo.`,
    /** `sheets` are those that lack something, each in quotes. */
    incomplete: (sheets: string): string =>
      `Khi gửi, sổ của đơn vị bị mất một phần ở trang ${sheets} nên phần đó trong tệp này để trống. Hỏi lại người gửi trước khi nhập.`,
    registers:
      'Mỗi văn bản kiểm chứng ghi một dòng ở trang Minh chứng. Tồn tại phải khắc phục, nhiệm vụ và báo cáo được giao: cập nhật các dòng đã có hoặc ghi thêm dòng ở trang Khắc phục, Nhiệm vụ, Báo cáo.',
    check: 'Cột Kiểm tra báo chỗ còn thiếu hoặc chưa đúng; để trống là số liệu đã hợp lệ.',
    keep: 'Giữ nguyên tên các trang, mã tiêu chí và dòng tiêu đề; lưu tệp ở định dạng .xlsx. Dùng được Excel 2010 trở lên, WPS hoặc LibreOffice.',
    /** `until` is a date, '' where there is no deadline. */
    sendBack: (to: string, until: string): string =>
      `Nhập xong, lưu và gửi lại tệp này cho ${to === '' ? 'người gửi' : to}${until === '' ? '' : `, chậm nhất ngày ${until}`}.`,
  },
  colors: 'II. Màu của ô',
  colorList: {
    ...GUIDE_TEXT.colorList,
    other: 'Phần của người khác (chỉ để xem) hoặc ô không dùng cho tiêu chí này, đã khóa',
  },
  criteria: 'III. Tiêu chí phụ trách',
  headers: ['Mã', 'Tiêu chí', 'Trang', 'Tình trạng', 'Số minh chứng'],
  entered: 'Đã nhập',
} as const;
