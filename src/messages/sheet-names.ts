/** The names of the sheets; apart from the other texts of the workbook, because all that reads one needs them. */
export const SHEET_NAME = {
  guide: 'Hướng dẫn',
  config: 'Cấu hình',
  summary: 'Tổng hợp',
  evidence: 'Minh chứng',
  remediation: 'Khắc phục',
  tasks: 'Nhiệm vụ',
  reports: 'Báo cáo',
  mailed: 'Gửi nhận',
  history: 'Lịch sử',
  log: 'Nhật ký',
  copy: 'Bản gửi',
  /** The index set as a table, while somebody edits it in the workbook; the other holds what no column of it shows. */
  indexSet: 'Bộ tiêu chí',
  indexSetParts: '_bo_tieu_chi',
  system: '_cchc',
} as const;

/** All of them; no area can have one of these. */
export const SHEET_NAMES: readonly string[] = Object.values(SHEET_NAME);

/** What the name of a sheet ends with once an upgrade has made it anew; a number tells several of them apart. */
export const KEPT_SHEET = (number: number): string => (number === 1 ? ' (cũ)' : ` (cũ ${number})`);
