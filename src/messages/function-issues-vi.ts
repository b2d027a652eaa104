/** What a cell says beside #VALUE! or #N/A. Apart from the other texts, because the bundle of functions holds it. */
import type { Argument, FunctionIssue } from '../rules/custom-function';
import { number } from './numbers-vi';

export const ARGUMENT_NAMES_VI: Readonly<Record<Argument, string>> = {
  done: 'tử_số',
  total: 'mẫu_số',
  max: 'điểm_tối_đa',
  floor: 'ngưỡng',
  goal: 'đích',
  variant: 'cách_tính',
  mayExceed: 'cho_vượt',
  ratioTable: 'bảng_tỷ_lệ',
  ratioPoints: 'vùng_điểm_tỷ_lệ',
  ratio: 'tỷ_lệ',
  bands: 'bảng_bậc',
  result: 'kết_quả',
  levels: 'bảng_mức',
  condition: 'điều_kiện',
  conditions: 'vùng_điều_kiện',
  needed: 'số_cần_đạt',
  points: 'vùng_điểm',
  date: 'ngày',
  due: 'hạn',
  latePoints: 'điểm_trễ',
  graceDays: 'số_ngày_trễ',
  cases: 'số_trường_hợp',
  pointsEach: 'điểm_mỗi_trường_hợp',
  caseCounts: 'vùng_số_trường_hợp',
  eachPoints: 'vùng_điểm_mỗi_trường_hợp',
  start: 'điểm_ban_đầu',
  leastPoints: 'điểm_thấp_nhất',
  cap: 'mức_trần',
  share: 'tỷ_lệ_hài_lòng',
  scores: 'vùng_điểm_đạt',
  maxima: 'vùng_điểm_tối_đa',
  earned: 'điểm_đạt',
  counted: 'điểm_được_tính',
  scale: 'thang_điểm',
  index: 'chỉ_số',
  ratings: 'bảng_xếp_loại',
  lowest: 'tỷ_lệ_thấp_nhất',
  value: 'giá_trị',
  values: 'vùng_giá_trị',
  ties: 'đồng_hạng',
  decimals: 'số_lẻ',
  position: 'thứ_tự',
  doneDate: 'ngày_hoàn_thành',
  today: 'ngày_xét',
  nearDays: 'số_ngày_báo_trước',
};

const SENTENCES: {
  readonly [C in FunctionIssue['code']]: (
    issue: Extract<FunctionIssue, { readonly code: C }>,
    name: (argument: Argument) => string,
  ) => string;
} = {
  'argument.missing': ({ argument }, name) => `Chưa có ${name(argument)}.`,
  'argument.notOneCell': ({ argument }, name) => `${name(argument)} chỉ nhận một ô, không nhận cả vùng.`,
  'argument.notNumber': ({ argument }, name) => `${name(argument)} phải là số, ví dụ 12 hoặc 12,5.`,
  'argument.ambiguousNumber': ({ argument, text }, name) =>
    `${name(argument)} ghi là chữ "${text}", có thể hiểu hai cách; hãy nhập lại ở dạng số.`,
  'argument.notWhole': ({ argument }, name) => `${name(argument)} phải là số nguyên.`,
  'argument.negative': ({ argument }, name) => `${name(argument)} không được là số âm.`,
  'argument.outOfRange': ({ argument, from, to }, name) =>
    `${name(argument)} phải từ ${number(from)} đến ${number(to)}.`,
  'argument.exceeds': ({ argument, limit }, name) => `${name(argument)} lớn hơn ${name(limit)}.`,
  'argument.notDate': ({ argument }, name) => `${name(argument)} phải là ngày, ví dụ 31/01/2026.`,
  'argument.notCondition': ({ argument }, name) =>
    `${name(argument)} chỉ nhận Đạt, Không đạt, TRUE, FALSE, 1 hoặc 0.`,
  'argument.notInList': ({ argument, list }, name) => `${name(argument)} chỉ nhận: ${list.join(', ')}.`,
  'argument.shapesDiffer': ({ argument, other }, name) =>
    `${name(argument)} và ${name(other)} phải có cùng số hàng và số cột.`,
  'argument.notOneLine': ({ argument }, name) => `${name(argument)} phải nằm trên một hàng hoặc một cột.`,
  'argument.columns': ({ argument, from, to }, name) =>
    `${name(argument)} phải có ${from === to ? from : `${from} hoặc ${to}`} cột.`,
  'argument.notDescending': ({ argument }, name) => `${name(argument)} phải xếp từ bậc cao xuống bậc thấp.`,
  'result.zero': ({ argument }, name) => `${name(argument)} bằng 0 hoặc còn trống nên chưa tính được.`,
  'result.notFound': ({ argument, within }, name) =>
    `Không tìm thấy ${name(argument)} trong ${name(within)}.`,
  'result.foundTwice': ({ argument, within }, name) =>
    `${name(argument)} xuất hiện nhiều lần trong ${name(within)}.`,
  'result.nothingCounts': () => 'Không có điểm tối đa nào được tính.',
  'result.noBand': () => 'Không có mức xếp loại nào phù hợp với chỉ số này.',
};

/** Example: `functionIssueSentence({ code: 'argument.negative', argument: 'done' })`. */
export function functionIssueSentence(issue: FunctionIssue): string {
  const sentence = SENTENCES[issue.code] as (
    issue: FunctionIssue,
    name: (argument: Argument) => string,
  ) => string;
  return sentence(issue, argument => `“${ARGUMENT_NAMES_VI[argument]}”`);
}

/** Whether the arguments are in order and only the result is not available: #N/A, otherwise #VALUE!. */
export function isNotAvailable({ code }: FunctionIssue): boolean {
  return code.startsWith('result.');
}
