import type { Risk } from '../domain/at-risk';
import type { Effort, PlanVerdict } from '../domain/plan-of-points';
import type { YearEndOutlook } from '../domain/year-end';
import type { TargetOffer } from '../domain/target-offers';
import { stepText } from './step-vi';

/** Tiếng Việt. */
export const PLANNER_VI = {
  title: 'Kế hoạch điểm',
  intro: 'Còn đạt được bao nhiêu điểm, cần làm gì để đạt chỉ tiêu và điểm nào sắp mất.',
  step: stepText,
  now: (index: string) => `Hiện có ${index}.`,
  ceiling: (index: string) => `Cao nhất còn đạt được ${index}.`,
  lastYear: (index: string) => `Năm trước ${index}.`,
  target: 'Chỉ tiêu cần đạt (từ 0 đến 100)',
  targetWrong: 'Nhập chỉ số từ 0 đến 100, ví dụ 90 hoặc 90,5.',
  offers: {
    settings: 'Chỉ tiêu đã đặt',
    rating: 'Xếp loại',
    lastYear: 'Bằng năm trước',
    ranking: 'Bằng đơn vị xếp trên',
  } satisfies Record<TargetOffer['from'], string>,
  /** A unit that is ranked above. */
  ranked: (name: string, rank: number) => `${name}, hạng ${rank}`,
  /** What became of the search; indices on the scale of 100. */
  verdicts: {
    noTarget: () => 'Chưa có chỉ tiêu: nhập chỉ số cần đạt hoặc chọn một mức ở trên.',
    nothingCounts: () =>
      'Chưa tính được chỉ số vì không có tiêu chí nào được tính điểm. Xem lại mục Kiểm tra.',
    reached: ({ target }) => `Đã đạt chỉ tiêu ${target}.`,
    planned: ({ target, missing, after }) =>
      `Chỉ tiêu ${target}: còn thiếu ${missing}. Cách ít việc nhất đạt ${after}.`,
    needsOthers: ({ target, missing, after }) =>
      `Chỉ tiêu ${target}: còn thiếu ${missing}. Làm hết các việc còn làm được thì đạt ${after}; phần còn lại phải nhờ các điểm do điều tra xã hội học hoặc cơ quan khác cho.`,
    outOfReach: ({ target, missing, after }) =>
      `Chỉ tiêu ${target}: còn thiếu ${missing}. Không thể đạt; làm hết các việc còn làm được thì cao nhất là ${after}.`,
    yearOver: ({ target, missing }) =>
      `Chỉ tiêu ${target}: còn thiếu ${missing}. Năm đánh giá đã hết nên không còn việc nào làm thêm được.`,
  } satisfies Record<
    PlanVerdict,
    (facts: { readonly target: string; readonly missing: string; readonly after: string }) => string
  >,
  /** What the figures take for granted. */
  awaited: (points: string, codes: string) =>
    `Chưa kể ${points} điểm do điều tra xã hội học hoặc cơ quan khác cho, chưa có kết quả (${codes}).`,
  withAwaited: (index: string) => `Nếu được cho đủ các điểm này thì cao nhất là ${index}.`,
  wrong: (codes: string) =>
    `Chưa tính các tiêu chí nhập chưa đúng (${codes}): sửa ở mục Kiểm tra rồi xem lại.`,
  shares:
    'Với tỷ lệ, phần còn lại của tổng số hiện nay được coi là còn làm được, trừ số ghi là không thể đạt.',
  least: 'Cách ít việc nhất',
  steps: 'Các việc cần làm',
  others: 'Việc khác còn làm được',
  more: (count: number) => `Hiện thêm ${count} việc`,
  impossible: 'Không làm được',
  effort: 'Mức độ khó',
  efforts: {
    1: '1 – rất dễ',
    2: '2 – dễ',
    3: '3 – vừa',
    4: '4 – khó',
    5: '5 – rất khó',
  } satisfies Record<Effort, string>,
  /** `of` is what is counted, where there are several shares. */
  missed: (left: string, of: string) =>
    `Trong ${left} còn lại, số không thể đạt nữa${of === '' ? '' : ` (${of})`}`,
  missedWrong: 'Nhập số từ 0 trở lên.',
  assignTitle: 'Giao việc',
  assignHint:
    'Mỗi việc thành một dòng ở trang Nhiệm vụ, giao cho người phụ trách tiêu chí; trang Kế hoạch điểm theo dõi điểm khi có số liệu.',
  /** Where tasks that are overdue lower the score of a criterion. */
  assignCounted: (codes: string) =>
    `Việc được giao mà quá hạn sẽ tính vào tiêu chí ${codes} như mọi nhiệm vụ khác.`,
  proofs: (count: number, points: string) =>
    `Giao cả việc bổ sung minh chứng cho ${count} tiêu chí, để giữ ${points} điểm đã chấm`,
  due: 'Hạn chung',
  /** Tasks of an earlier plan that are not done yet. */
  assignedBefore: (count: number) =>
    `${count} việc đã giao theo kế hoạch điểm, chưa xong nên không giao lại. Muốn đổi hạn hoặc người làm, sửa ở trang Nhiệm vụ.`,
  assign: (count: number) => `Giao ${count} việc`,
  assigning: 'Đang ghi vào sổ…',
  assigned: (count: number, sheet: string) => `Đã giao ${count} việc ở trang Nhiệm vụ và lập trang ${sheet}.`,
  show: 'Xem trang',
  undo: 'Hoàn tác',
  undoing: 'Đang hoàn tác…',
  undone: 'Đã hoàn tác.',
  assignUndone: (sheet: string) => `Đã bỏ các việc vừa giao ở trang Nhiệm vụ và trang ${sheet} vừa lập.`,
  /** Nothing was taken back. */
  assignStays: (sheet: string) =>
    `Không hoàn tác được: trang ${sheet} đã có người sửa hoặc không còn trong sổ. Các việc đã giao giữ nguyên.`,
  undonePartly: 'Đã hoàn tác những chỗ còn như lúc giao.',
  areas: 'Theo lĩnh vực',
  areaMax: (max: string) => `Tối đa ${max}`,
  areaLastYear: (points: string) => `Năm trước ${points}`,
  whatIf: 'Thử số liệu',
  whatIfHint: 'Nhập thử số liệu để xem điểm thay đổi thế nào. Chưa ghi gì vào sổ cho đến khi bấm Ghi vào sổ.',
  criterion: 'Tiêu chí',
  asItIs: 'Giữ như trong sổ',
  cells: {
    done: 'Đã thực hiện',
    total: 'Tổng số',
    date: 'Ngày thực hiện',
    result: 'Kết quả',
    notArising: 'Không phát sinh',
  },
  area: (code: string) => `Lĩnh vực ${code}`,
  index: 'Chỉ số',
  rating: 'Xếp loại',
  lacking: 'Còn thiếu so với chỉ tiêu',
  writeSupposed: 'Ghi vào sổ',
  dropSupposed: 'Bỏ số liệu thử',
  supposedWritten: 'Đã ghi vào sổ.',
  yearEnd: 'Dự kiến cuối năm',
  asItStands: (index: string) => `Không làm gì thêm: ${index}`,
  /** Two closings. */
  between: (from: string, to: string) => `từ kỳ ${from} đến kỳ ${to}`,
  atPace: (between: string, index: string) => `Theo tiến độ ${between}: ${index}`,
  allDone: (index: string) => `Làm hết phần còn lại: ${index}`,
  noYearEnd: {
    yearOver: 'Năm đánh giá đã hết nên không còn gì để dự kiến.',
    tooFewClosings: 'Cần ít nhất hai kỳ đã chốt ở hai ngày khác nhau để biết tiến độ. Chốt kỳ ở mục Chốt kỳ.',
    nothingCounts: 'Chưa tính được chỉ số nên chưa dự kiến được.',
  } satisfies Record<Exclude<YearEndOutlook['told'], 'figures' | 'totalsShrink'>, string>,
  totalsShrink: (between: string, codes: string) =>
    `Không dự kiến được: ${between}, số liệu của tiêu chí ${codes} giảm đi, có thể vì kỳ sau không cộng dồn.`,
  risks: 'Điểm có thể mất',
  moreRisks: (count: number) => `Hiện thêm ${count} mục`,
  noRisk: 'Không thấy điểm nào sắp mất.',
  risk: {
    due: 'Chưa nhập, sắp đến hạn',
    overdueRemedy: 'Khắc phục đã quá hạn',
    bound: 'Sát ngưỡng điểm',
    unproven: 'Có điểm nhưng chưa có minh chứng',
    appraisedBelow: 'Thẩm định thấp hơn tự chấm',
  } satisfies Record<Risk, string>,
  riskDue: (day: string) => `Hạn ${day}`,
  failures: (count: number) => `Thêm ${count} trường hợp không đạt là mất số điểm này`,
  riskYear: (year: number) => `Năm\u00a0${year}`,
  lastYearHint: 'Chọn sổ năm trước để biết tiêu chí nào đã bị thẩm định thấp hơn tự chấm.',
  otherYear: (year: number) => `Sổ đã chọn là sổ năm\u00a0${year}, không phải sổ năm trước: chọn tệp khác.`,
  lastYearLabel: 'Chọn sổ năm trước',
  untitled: 'Chưa ghi nội dung',
  withoutEvidence: (index: string) =>
    `Nếu thẩm định không công nhận các điểm chưa có minh chứng: còn ${index}.`,
};

/** What the pane says of the plan of points. */
export type PlannerTexts = typeof PLANNER_VI;
