/** Words that stand in cells as values and that formulas compare with. Sentences live in `messages/`. */

/** A condition that is met, and one that is not. */
export const MET = 'Đạt';
export const NOT_MET = 'Không đạt';
/** The mark in the column "Không phát sinh". */
export const FLAG = 'x';
/** Stands in place of a score when a criterion that did not arise, or whose survey was not held, is left out of the index. */
export const LEFT_OUT = 'KPS';
/** Stands in the history for a criterion that did not arise. */
export const NOT_ARISING = 'Không phát sinh';
/** Marks rows of the history whose period was closed again. */
export const REPLACED = 'Đã thay thế';
/** How a thing with a deadline stands. */
export const STATUS = {
  onTime: 'Hoàn thành đúng hạn',
  late: 'Hoàn thành quá hạn',
  overdue: 'Quá hạn',
  soon: 'Sắp đến hạn',
  open: 'Còn hạn',
} as const;
/** How ties are ranked, as CCHC.XEPHANG takes them. */
export const TIES = { competition: 'canh_tranh', dense: 'lien_tuc', unique: 'duy_nhat' } as const;
/** What a report in the register is: the CCHC report of the unit, or one that a section owes to it. */
export const REPORT_KIND = { unit: 'Báo cáo CCHC', section: 'Báo cáo bộ phận' } as const;
/** The setting for criteria that did not arise, as it stands in the configuration sheet. */
export const NOT_ARISING_MODE = {
  full: 'Tính đủ điểm tối đa',
  leaveOut: 'Không tính vào tổng điểm',
} as const;
/** Whether a survey is held in the year, as it stands in the configuration sheet. */
export const SURVEY_HELD = { yes: 'Có', no: 'Không' } as const;
/** Stands in the history for a criterion of a survey that was not held. */
export const NO_SURVEY = 'Không điều tra';
/** The reporting periods, as they stand in the configuration sheet and the report register. */
export const PERIOD = { Q1: 'Quý I', H1: '6 tháng đầu năm', Q3: 'Quý III', Y: 'Năm' } as const;
/** What made-up entries say of a shortcoming, before its criterion, and of the measure against it. */
export const SAMPLE = {
  shortcoming: 'Chưa đạt yêu cầu: ',
  measure: 'Phân công người theo dõi, đôn đốc hoàn thành trước hạn',
} as const;
/** What a remediation says of its shortcoming, before the criterion, when it comes from points that were lost. */
export const LOST_POINTS = 'Chưa đạt điểm tối đa: ';
/** What follows a code that the index set has no more, so that nobody takes it for one of the present set. */
export const NO_MORE = ' (cũ)';
/** Who signs for a commune unless the configuration says otherwise. */
export const SIGNER_TITLE = 'CHỦ TỊCH';
/** How a copy that was sent stands. */
export const COPY_STATUS = {
  waiting: 'Chưa trả lời',
  /** What stands between the state and the day until when an answer is awaited. */
  until: ', hạn ',
  received: 'Đã nhận',
  merged: 'Đã gộp',
  /** Nobody shall send it back. */
  reading: 'Gửi để xem',
} as const;
