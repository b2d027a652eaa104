import type { FileIssue } from '../ledger/file-issue';
import type { Sentences } from './messages';
import { number } from './numbers-vi';

const megabytes = (bytes: number): string => number(Math.ceil((bytes / 2 ** 20) * 10) / 10);
/** `count(32767)` is "32.767". */
const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '.');

/** Why a received file cannot be read, and what to do; the name of the file stands beside it. */
export const FILE_ISSUE_VI: Sentences<FileIssue> = {
  'file.tooBig': ({ bytes, limit }) =>
    `Tệp nặng ${megabytes(bytes)} MB, chỉ đọc được tệp đến ${megabytes(limit)} MB: xóa bớt hình ảnh và các trang không thuộc sổ rồi lưu lại.`,
  'file.notSpreadsheet': () =>
    'Đây không phải là tệp sổ tính Excel (.xlsx): chọn lại tệp, hoặc đề nghị người gửi gửi lại bản sao của sổ.',
  'file.empty': () => 'Tệp rỗng, không có nội dung: tải lại từ thư, hoặc đề nghị người gửi gửi lại.',
  'file.webPage': () =>
    'Đây là một trang web (như trang đăng nhập hoặc trang báo lỗi) được lưu nhầm thay cho tệp: đăng nhập rồi tải lại tệp, hoặc đề nghị người gửi gửi qua thư.',
  'file.shortcut': () =>
    'Đây chỉ là đường dẫn tới tệp (như lối tắt của Google Trang tính), không có nội dung: mở bảng tính từ đường dẫn, chọn Tệp → Tải xuống → Microsoft Excel (.xlsx) rồi chọn tệp vừa tải.',
  'file.numbers': () =>
    'Đây là tệp Numbers của Apple: mở bằng Numbers, chọn Tệp → Xuất sang → Excel rồi chọn tệp .xlsx mới.',
  'file.archive': () => 'Đây là tệp nén: giải nén rồi chọn tệp .xlsx ở bên trong.',
  'file.companion': () =>
    'Đây là tệp phụ do Excel hoặc máy Mac tự tạo (tên bắt đầu bằng “~$” hoặc “._”), không phải sổ: bỏ qua tệp này, chọn tệp cùng tên không có các ký hiệu đó.',
  'file.mail': () => 'Đây là thư, không phải tệp đính kèm: mở thư, lưu tệp .xlsx đính kèm rồi chọn tệp đó.',
  'file.oldFormat': () =>
    'Tệp ở định dạng cũ hoặc định dạng nhị phân (như .xls): mở bằng Excel, chọn Lưu thành, loại “Sổ làm việc Excel (.xlsx)” rồi chọn tệp mới.',
  'file.encrypted': () =>
    'Tệp có mật khẩu: mở bằng Excel, gỡ mật khẩu ở Tệp → Thông tin → Bảo vệ sổ làm việc, lưu lại rồi chọn tệp này lần nữa.',
  'file.csv': () =>
    'Đây là tệp văn bản (như .csv), không giữ được mã của sổ: đề nghị người gửi gửi lại chính tệp .xlsx đã nhận.',
  'file.ods': () =>
    'Tệp ở định dạng OpenDocument (.ods): mở bằng LibreOffice hoặc Excel, chọn Lưu thành, loại Excel (.xlsx) rồi chọn tệp mới.',
  'file.macro': () =>
    'Tệp có thể chứa macro (.xlsm) nên không được đọc: mở bằng Excel, lưu thành loại .xlsx rồi chọn tệp mới.',
  'file.truncated': () => 'Tệp bị thiếu phần cuối: tải lại từ thư, hoặc đề nghị người gửi gửi lại.',
  'file.broken': () =>
    'Tệp bị hỏng nên không đọc phần nào của tệp: mở bằng Excel để Excel sửa và lưu lại, hoặc đề nghị người gửi gửi lại.',
  'file.tooManyParts': ({ limit }) =>
    `Tệp có hơn ${count(limit)} thành phần: xóa bớt hình ảnh và các trang không thuộc sổ rồi lưu lại.`,
  'file.inflatesTooMuch': ({ limit }) =>
    `Tệp nén quá mức bình thường hoặc bung ra hơn ${megabytes(limit)} MB nên không được đọc: hỏi lại người gửi xem tệp từ đâu ra.`,
  'file.tooManyCells': ({ limit }) =>
    `Tệp có hơn ${count(limit)} ô, kể cả ô trống ở giữa: xóa các trang không thuộc sổ và những ô nhập nhầm ở rất xa rồi lưu lại.`,
  'file.textTooLong': ({ limit }) =>
    `Tệp có ô chứa hơn ${count(limit)} ký tự, nhiều hơn mức Excel cho phép: đề nghị người gửi mở bằng Excel, rút gọn rồi lưu lại.`,
  'file.doctype': () =>
    'Tệp có khai báo mà phần mềm bảng tính không bao giờ ghi nên không được đọc: hỏi lại người gửi xem tệp từ đâu ra.',
  'file.tooSlow': ({ seconds }) =>
    `Đọc tệp quá ${seconds} giây nên đã dừng: xóa các trang không thuộc sổ rồi lưu lại, hoặc thử lại khi máy rảnh hơn.`,
  'file.readerDied': () =>
    'Đang đọc tệp thì việc đọc bị ngắt: đóng bớt chương trình rồi chọn lại tệp; nếu vẫn vậy, mở tệp bằng Excel, lưu lại rồi chọn tệp vừa lưu.',
};
