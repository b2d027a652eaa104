import type { RemedyPlanBasis } from '../domain/remedy-plan';
import type { ReportCaution } from '../domain/report-cautions';
import type { DocumentKind } from './documents';
import type { Sentences } from '../../../messages/messages';
import { dateText } from '../../../messages/date-text';
import { PERIOD_NAMES_VI } from '../../../messages/period-names-vi';

/** Tiếng Việt. */
export const REPORTS_VI = {
  title: 'Báo cáo, kế hoạch',
  intro: 'Lập văn bản theo thể thức Nghị định 30/2020/NĐ-CP từ số liệu của sổ. Sổ không thay đổi.',
  kind: 'Loại văn bản',
  kinds: {
    report: 'Báo cáo CCHC định kỳ',
    selfScores: 'Báo cáo tự chấm điểm',
    remedyPlan: 'Kế hoạch khắc phục tồn tại, hạn chế',
  } satisfies Record<DocumentKind, string>,
  period: 'Kỳ báo cáo',
  /** Where the plan takes its losses from. */
  basis: 'Điểm mất lấy từ',
  /** `year` is that of the plan. */
  bases: {
    register: year => `Trang Khắc phục (kế hoạch năm\u00a0${year})`,
    scores: year => `Điểm của sổ này (kế hoạch năm\u00a0${year})`,
  } satisfies Record<RemedyPlanBasis, (year: number) => string>,
  cautions: {
    'report.nothingEntered': () => 'Sổ chưa có số liệu: văn bản chỉ có khung, mọi số liệu phải bổ sung.',
    'report.notEnded': ({ to }) => `Kỳ báo cáo đến ngày ${dateText(to)} mới kết thúc.`,
    'report.notClosed': ({ period }) =>
      `Kỳ ${PERIOD_NAMES_VI.inSentence(period)} chưa chốt: số liệu lấy theo sổ hiện tại. Chốt kỳ trước khi gửi để số liệu không đổi.`,
    'report.standsAlone': ({ from, to }) =>
      `Kỳ này chỉ tính từ ${dateText(from)} đến ${dateText(to)}, trong khi sổ ghi lũy kế từ đầu năm: kiểm tra lại các số liệu.`,
  } satisfies Sentences<ReportCaution>,
  gaps: (count: number) => `Cần bổ sung (${count})`,
  gapsHint: 'Sổ không có những nội dung này; văn bản ghi [bổ sung] ở đúng chỗ.',
  noGaps: 'Không còn nội dung nào phải bổ sung.',
  moreGaps: (count: number) => `Hiện thêm ${count} nội dung`,
  preview: 'Xem trước',
  table: 'Bảng số liệu',
  make: 'Tạo văn bản Word',
  making: 'Đang tạo văn bản…',
  made: 'Đã tạo xong. Số, ngày của văn bản để trống cho văn thư.',
  download: (file: string) => `Tải tệp ${file}`,
  otherWay: 'Máy không cho tải tệp: mở Sổ CCHC bằng Excel trên web hoặc trên máy Windows rồi làm lại.',
  /** A chart as a picture. */
  picture: {
    title: 'Ảnh biểu đồ',
    content: 'Nội dung ảnh',
    whole: 'Chỉ số của tất cả lĩnh vực',
    make: 'Tạo ảnh',
    download: (file: string) => `Tải ảnh ${file}`,
  },
};

/** What the pane says of the documents that it makes; the documents themselves are Vietnamese. */
export type ReportsTexts = typeof REPORTS_VI;
