import type { ReportRow } from '../../../ledger/ledger';
import { textOf } from '../../../rules/cell';
import { lowerFirst } from '../../../messages/full-words';
import { PERIOD_NAMES_VI } from '../../../messages/period-names-vi';

/** The fixed texts of the periodic report. Vietnamese whatever the language of Excel: it is an official document. */
export const REPORT_TEXT = {
  situation: 'TÌNH HÌNH CHUNG',
  results: 'KẾT QUẢ THỰC HIỆN THEO TỪNG LĨNH VỰC',
  shortcomings: 'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
  shortcomingList: 'Tồn tại, hạn chế',
  causes: 'Nguyên nhân',
  remedied: 'Kết quả khắc phục tồn tại, hạn chế',
  ahead: (time: string) => `NHIỆM VỤ ${time.toLocaleUpperCase('vi')}`,
  proposals: 'KIẾN NGHỊ, ĐỀ XUẤT',
  summary: (time: string) => `Kết quả công tác cải cách hành chính ${time}`,
  /** `alone` where the period does not go back to the start of the year, as points do. */
  opening: (organ: string, time: string, from: string, to: string, alone: boolean) =>
    `Thực hiện chế độ báo cáo định kỳ về công tác cải cách hành chính (CCHC), ${organ} báo cáo kết quả thực hiện ${time} (số liệu từ ngày ${from} đến ngày ${to}${alone ? '; điểm và chỉ số tính lũy kế từ đầu năm' : ''}) như sau:`,
  closing: (organ: string, time: string) =>
    `Trên đây là báo cáo kết quả công tác cải cách hành chính ${time} của ${organ}./.`,
  noTasks: 'Trong kỳ không có nhiệm vụ được giao đến hạn.',
  noShortcomings: (day: string) => `Tính đến ngày ${day}, chưa ghi nhận tồn tại, hạn chế.`,
  noRemediations: 'Không có tồn tại, hạn chế của Chỉ số CCHC năm trước phải theo dõi khắc phục.',
  causeMissing: 'Nguyên nhân của các tồn tại, hạn chế',
  causesOpen: 'Nguyên nhân của các tồn tại, hạn chế nêu trên: ',
  proposalMissing: 'Kiến nghị, đề xuất với cơ quan cấp trên (không có thì ghi “Không”)',
  aheadMissing: 'Nhiệm vụ trọng tâm của kỳ tiếp theo',
  scoreAppendix: 'BẢNG TỰ CHẤM ĐIỂM THEO TIÊU CHÍ',
  evidenceAppendix: 'DANH MỤC TÀI LIỆU KIỂM CHỨNG',
  taskAppendix: 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO',
  pointsPlanAppendix: (year: number) => `KẾ HOẠCH NÂNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
  /** `codes` is '' where no step that is left is for a criterion. */
  stepsLeft: (codes: string) =>
    `Thực hiện các việc còn lại của kế hoạch nâng điểm (Phụ lục IV)${codes === '' ? '' : ` đối với tiêu chí: ${codes}`}.`,
  noEvidence: 'Trong kỳ chưa ghi nhận tài liệu kiểm chứng.',
} as const;

/** A period within a sentence. `reportPeriodName('Năm', 2026)` is "năm 2026", that of Quý I "quý I năm 2026". */
export function reportPeriodName(period: string, year: number): string {
  return lowerFirst(PERIOD_NAMES_VI.ofYear(period, year));
}

/** What a report of the register is called. `reportName({ kind: 'Báo cáo CCHC', period: 'Năm' }, 2026)` is "Báo cáo CCHC năm 2026". */
export function reportName({ kind, period }: Pick<ReportRow, 'kind' | 'period'>, year: number): string {
  const name = textOf(period);
  return [textOf(kind), name && reportPeriodName(name, year)].filter(Boolean).join(' ');
}

/** The time that the tasks after a report are for: a report on six months is followed by the other six. */
export function timeAhead(code: 'Q1' | 'H1' | 'Q3' | 'Y', year: number): string {
  return {
    Q1: `quý II năm ${year}`,
    H1: `6 tháng cuối năm ${year}`,
    Q3: `quý IV năm ${year}`,
    Y: `năm ${year + 1}`,
  }[code];
}
