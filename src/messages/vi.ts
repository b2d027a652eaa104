import type { ExcelIssue } from '../ledger/excel-issue';
import type { WorkIssue } from '../ledger/work-issue';
import { fixed } from '../rules/decimal';
import type { PointsKind } from '../scores/points';
import { dateText } from './date-text';
import { ENTRY_TEXT } from './entry-vi';
import type { Language, Sentences } from './messages';
import { NOT_COME_VI } from './not-come-vi';
import { PERIOD_NAMES_VI } from './period-names-vi';

const decimal = (value: number, decimals: number): string => fixed(value, decimals).replace('.', ',');

/** What made the work stop; of what is not named here, Excel says only that it failed. */
const CAUSES: Partial<Record<ExcelIssue['code'], string>> = {
  'excel.busy': 'Excel đang bận',
  'excel.cellEditMode': 'đang nhập dở một ô',
  'excel.otherWindow': 'đang mở cửa sổ của sổ tính khác',
  'excel.protected': 'ô hoặc trang đang được bảo vệ',
  'excel.tooBig': 'dữ liệu quá lớn',
  'excel.unsupported': 'Excel này chưa hỗ trợ',
  'excel.cancelled': 'đã bấm dừng',
};
const why = (cause: ExcelIssue['code']): string => CAUSES[cause] ?? 'Excel báo lỗi';

/** What keeps work in the open workbook from being done, and what to do. */
const WORK: Sentences<WorkIssue> = {
  'excel.sheetExists': ({ names }) =>
    `Sổ tính này đã có: ${names.join(', ')}. Chưa thay đổi gì. Mở một sổ tính trống, hoặc đổi tên các trang đó rồi làm lại.`,
  'excel.nameTaken': () =>
    'Sổ tính này đã có một trang biểu đồ hoặc một tên trùng với sổ theo dõi. Chưa thay đổi gì. Mở một sổ tính trống rồi làm lại.',
  'excel.rowGone': () => 'Dòng này không còn trong sổ. Khôi phục dòng từ bản lưu gần nhất.',
  'excel.sheetMissing': ({ names }) =>
    `Sổ này không còn trang ${names.join(', ')}: trang đã bị xóa hoặc đổi tên. Đặt lại tên cũ, hoặc mở bản lưu gần nhất.`,
  'excel.layoutChanged': ({ names }) =>
    `Dòng hoặc cột của trang ${names.join(', ')} đã bị thêm, xóa hay di chuyển nên không điền được. Chưa thay đổi gì.`,
  'excel.entriesExist': () => 'Sổ này đã có số liệu nên không điền số liệu mẫu. Chưa thay đổi gì.',
  'excel.entriesHalfWritten': ({ cause }) =>
    `Việc điền vào sổ dừng giữa chừng (${why(cause)}) và chưa xóa lại được phần đã điền. Đóng sổ tính không lưu rồi mở lại.`,
  'excel.changedSince': () =>
    'Sổ tính đã thay đổi từ lúc xem trước nên chưa sửa gì. Xem lại những chỗ sẽ sửa rồi làm lại.',
  'excel.repairHalfDone': ({ cause }) =>
    `Việc ghi vào sổ dừng giữa chừng (${why(cause)}) và chưa trả lại được như trước. Đóng sổ tính không lưu rồi mở lại.`,
  'excel.periodClosed': ({ period, closed }) =>
    `Kỳ ${PERIOD_NAMES_VI.inSentence(period)} đã chốt ngày ${dateText(closed)}. Chưa ghi gì thêm.`,
  'excel.registerFull': ({ name, free, needed }) =>
    `Trang ${name} chỉ còn chỗ cho ${free} dòng, trong khi cần ghi ${needed} dòng. Chưa ghi gì. Lưu một bản của sổ, rồi xóa những dòng không còn dùng trên trang này.`,
  'excel.partsMissing': () =>
    'Sổ vừa mất một phần (trang, dòng hoặc cột) nên chưa ghi gì. Xem mục Kiểm tra, khôi phục rồi làm lại.',
  'excel.closingHalfDone': ({ cause }) =>
    `Việc chốt kỳ dừng giữa chừng (${why(cause)}) và chưa xóa lại được các dòng đã ghi. Đóng sổ tính không lưu rồi mở lại.`,
  'excel.workbookProtected': () =>
    'Cấu trúc sổ tính được bảo vệ bằng mật khẩu nên không thêm, đổi tên hay gỡ trang được. Vào Xem lại > Bảo vệ sổ làm việc, nhập mật khẩu để bỏ bảo vệ, rồi làm lại.',
  'excel.protected': () =>
    'Ô hoặc trang này đang được bảo vệ nên Excel không cho ghi. Bỏ bảo vệ trang rồi làm lại.',
  'excel.cellEditMode': () =>
    'Excel đang ở chế độ nhập ô. Nhấn Enter hoặc Esc trong trang tính, rồi làm lại.',
  'excel.otherWindow': () =>
    'Quay lại cửa sổ sổ tính này và bấm vào một ô: Excel không làm việc này khi sổ tính khác đang ở phía trước. Quay lại là việc đang làm tự tiếp tục.',
  'excel.pending': () =>
    'Excel chưa trả lời, thường là vì đang nhập dở một ô. Nhấn Enter (hoặc Esc) trong trang tính; việc đang làm sẽ tự tiếp tục.',
  'excel.busy': () => 'Excel đang bận. Chờ vài giây rồi làm lại.',
  'excel.printNotSet': () =>
    'Sổ đã ghi xong, nhưng Excel chưa cố định được dòng tiêu đề hoặc chưa đặt được trang in, có thể vì máy chưa cài máy in. Trước khi in, vào Bố trí Trang chọn khổ A4, vừa một trang theo chiều ngang và vùng in đủ số dòng.',
  'part.notLoaded': () =>
    'Chưa tải được một phần của chương trình. Kiểm tra kết nối mạng rồi làm lại; số liệu trong sổ không bị ảnh hưởng.',
  'excel.unsupported': ({ missing }) =>
    `Phiên bản Excel này chưa hỗ trợ (thiếu ${missing}). Cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.`,
  'excel.tooBig': () => 'Dữ liệu vượt giới hạn một lần ghi của Excel. Chưa thay đổi gì.',
  'excel.cancelled': () => 'Đã dừng theo yêu cầu. Các trang tạo dở đã được gỡ bỏ.',
  'excel.leftovers': ({ names, cause }) =>
    `Việc tạo sổ dừng giữa chừng (${why(cause)}) và chưa gỡ hết các trang tạo dở. Xóa các trang ${names.join(', ')}, hoặc đóng sổ tính không lưu.`,
  'excel.noLedger': () => 'Sổ tính đang mở chưa phải là sổ theo dõi cải cách hành chính.',
  'excel.ledgerDamaged': ({ what }) =>
    `Phần thông tin ẩn của sổ (${what}) bị hỏng nên không đọc được. Mở lại bản lưu gần nhất.`,
  'excel.olderSchema': ({ version }) =>
    `Sổ này do phiên bản cũ tạo ra (cấu trúc ${version}), cần nâng cấp trước khi dùng.`,
  'excel.newerSchema': ({ version }) =>
    `Sổ này do phiên bản mới hơn tạo ra (cấu trúc ${version}). Cập nhật phần bổ trợ rồi mở lại.`,
  'excel.unknown': ({ hostCode }) => `Excel báo lỗi ${hostCode}. Chưa mất dữ liệu; hãy làm lại.`,
};

/** Tiếng Việt. */
export const vi = {
  language: 'vi' as Language,
  number: decimal,
  /** Why an entry cannot be scored, in a few words. */
  entry: ENTRY_TEXT,
  work: WORK,
  pane: {
    loading: 'Đang đọc sổ tính…',
    retry: 'Đọc lại',
    dismiss: 'Đóng thông báo',
    /** What a field for a day shows while it is empty, and what is said of a text that is none. */
    date: {
      form: 'ngày/tháng/năm',
      wrong: 'Ghi ngày dạng ngày/tháng/năm, ví dụ 31/01/2026.',
    },
    notCome: NOT_COME_VI,
    /** Shown where the page was opened outside Excel. */
    outside: 'Trang này chạy trong Excel: mở Excel, chọn Sổ CCHC trên thẻ Trang đầu.',
    nav: {
      label: 'Các mục',
      /** The list of the views that have no tab. */
      others: 'Mục khác',
      views: {
        ledger: 'Tổng quan',
        check: 'Kiểm tra',
        deadlines: 'Đến hạn',
        planner: 'Kế hoạch điểm',
        registers: 'Sổ theo dõi',
        send: 'Gửi',
        periods: 'Chốt kỳ',
        reports: 'Báo cáo',
        merge: 'Gộp',
        rollUp: 'Nhiều đơn vị',
        functions: 'Hàm',
      } satisfies Record<
        | 'ledger'
        | 'check'
        | 'deadlines'
        | 'planner'
        | 'registers'
        | 'send'
        | 'merge'
        | 'periods'
        | 'reports'
        | 'rollUp'
        | 'functions',
        string
      >,
    },
    scores: {
      title: 'Điểm tự chấm',
      unit: (name: string, year: number) => `${name} · năm\u00a0${year}`,
      /** Names the choice of `kinds`. */
      kind: 'Loại điểm',
      kinds: { self: 'Tự chấm', appraised: 'Thẩm định', survey: 'Điều tra XHH' } satisfies Record<
        PointsKind,
        string
      >,
      /** Beside an index for which parts of the workbook are missing. */
      incomplete: 'chưa đủ số liệu',
      index: {
        self: 'Chỉ số CCHC',
        appraised: 'Chỉ số phần đã thẩm định',
        survey: 'Chỉ số điều tra XHH',
      } satisfies Record<PointsKind, string>,
      rating: (name: string) => `Xếp loại: ${name}`,
      /** The rating while criteria are still open. */
      ratingSoFar: (name: string) => `Tạm xếp loại: ${name}`,
      entered: (entered: number, of: number) => `Đã nhập ${entered}/${of} tiêu chí`,
      lost: (points: string) => `Mất ${points} điểm`,
      lastYear: (points: string) => `Năm trước ${points} điểm`,
      /** Criteria that the authority has scored. */
      appraised: (appraised: number, of: number) => `Đã thẩm định ${appraised}/${of} tiêu chí`,
      /** Appraised minus self-scored points, with their sign. */
      difference: (points: string) => `Chênh lệch ${points} điểm so với tự chấm`,
      target: (index: string) => `Chỉ tiêu ${index}%`,
      missing: (points: string) => `Còn thiếu ${points} điểm phần trăm`,
      /** The same where nothing would be missing as it is printed. */
      hardlyMissing: 'Còn thiếu dưới 0,01 điểm phần trăm',
      reached: 'Đã đạt',
      points: (points: string, of: string) => `${points}/${of} điểm`,
      areas: 'Theo lĩnh vực',
      open: (title: string) => `Mở trang ${title}`,
      nothing: 'Chưa có số liệu. Nhập vào các ô nền vàng của từng lĩnh vực.',
      invalid: (count: number) => `${count} tiêu chí nhập chưa đúng; xem cột Kiểm tra.`,
      sample: 'Sổ này chứa số liệu mẫu, không dùng để báo cáo.',
      fillSample: 'Điền số liệu mẫu',
      fillSampleHint:
        'Để dùng thử: điền số liệu giả định vào sổ chưa nhập. Mọi trang sẽ ghi rõ là số liệu mẫu.',
      filling: 'Đang điền số liệu mẫu…',
    },
    /** Parts of the open workbook that were not found. */
    incomplete: {
      title: 'Sổ có chỗ bị hỏng hoặc không tìm thấy, nên điểm, báo cáo và bản gửi chưa đủ số liệu.',
      moved: 'Sổ có trang bị thay đổi khuôn mẫu.',
      shifted: (sheet: string) => `Trang “${sheet}” có cột bị thêm, xóa hoặc chuyển chỗ.`,
      more: (count: number) => `Còn ${count} chỗ khác.`,
      look: 'Xem và khôi phục',
      ask: 'Sổ chưa đủ số liệu. Nếu làm tiếp, phần không tìm thấy sẽ bị bỏ trống; nên khôi phục trước.',
      goOn: 'Vẫn làm tiếp',
      leave: 'Để sau',
    },
    /** Cells that an undo left alone. */
    kept: {
      title: (count: number) => `${count} ô đã được sửa sau đó nên giữ nguyên:`,
      cell: (sheet: string, address: string) => `${sheet}, ô ${address}`,
      more: (count: number) => `Hiện thêm ${count} ô`,
    },
    functions: {
      title: 'Hàm CCHC',
      intro:
        'Gõ vào ô như các hàm khác của Excel. Ví dụ ghi theo dấu tiếng Anh; máy dùng dấu phẩy thập phân thì viết 0,9 thay cho 0.9 và ngăn các đối số bằng dấu chấm phẩy.',
      gives: (result: string) => `Kết quả: ${result}`,
    },
  },
};

/** What the pane says before anything else is loaded, in one language; what a view says is loaded with it. */
export type Messages = typeof vi;
