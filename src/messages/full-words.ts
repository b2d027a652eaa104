/** Abbreviations that criteria use to be short, and what an official document writes instead. */
const FULL: Readonly<Record<string, string>> = {
  CBCC: 'cán bộ, công chức',
  DN: 'doanh nghiệp',
  DVC: 'dịch vụ công',
  HTQLCL: 'hệ thống quản lý chất lượng',
  KH: 'kế hoạch',
  'KT-XH': 'kinh tế - xã hội',
  NSNN: 'ngân sách nhà nước',
  QĐ: 'quyết định',
  'QLVB&ĐH': 'quản lý văn bản và điều hành',
  TDTHPL: 'theo dõi tình hình thi hành pháp luật',
  'TN&TKQ': 'tiếp nhận và trả kết quả',
  VBQPPL: 'văn bản quy phạm pháp luật',
  'VP-TK': 'văn phòng - thống kê',
  XHH: 'xã hội học',
};

/** A short name that is longer than another stands before it, so that KT-XH is not taken for two. */
const SHORT = new RegExp(
  `(?<![\\p{L}\\d/&-])(${Object.keys(FULL)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\d&]|[-/]\\p{L})`,
  'gu',
);

/**
 * A text with its abbreviations written out, but for those that an official document introduces itself (CCHC, TTHC,
 * UBND, HĐND). Numbers of papers keep theirs. `fullWords('Ban hành KH CCHC')` is "Ban hành kế hoạch CCHC".
 */
export function fullWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(SHORT, (short, _group, at: number) => (at === 0 ? upperFirst(FULL[short]!) : FULL[short]!));
}

/** `upperFirst('kế hoạch')` is "Kế hoạch". */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** A title within a sentence; a word all in capitals keeps them. `lowerFirst('Số phiếu')` is "số phiếu". */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text;
}
