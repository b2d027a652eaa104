import type { Entry, EntryCode } from '../../src/rules/entry';
import type { Rule } from '../../src/rules/kinds';
import { serialDate } from '../../src/rules/serial-date';

/** The year that the dates below fall in. */
export const YEAR = 2026;

const day = (month: number, date: number, year = YEAR): number => serialDate(year, month, date);

/** What an entry must come to: points, a state without points, or the problem that it shows. */
export type Expected = number | 'blank' | 'notArising' | EntryCode;

/** A sentence of a real decision, the rule that expresses it, and entries with what they must come to. */
export interface Wording {
  readonly source: string;
  readonly wording: string;
  readonly rule: Rule;
  readonly max: number;
  readonly cases: readonly (readonly [entry: Partial<Entry>, expected: Expected])[];
}

const CA_MAU = 'QĐ 1880/QĐ-UBND Cà Mau 2013';
const HAI_PHONG = 'QĐ 3793/QĐ-UBND Hải Phòng 2022';
const DONG_QUANG = 'Bảng chấm điểm chuẩn tiếp cận pháp luật, xã Đông Quang 2023';
const APPENDIX_1B = 'Phụ lục 1B, cách tính điểm ứng dụng công nghệ thông tin';
const KHANH_HOA = '11-QĐ/TU Khánh Hòa 2026';
const EMULATION = 'Phiếu thi đua 2026';
const SATISFACTION = 'QĐ 766/QĐ-TTg 2022';
const SCORING_PROGRAM = 'Phần mềm chamdiemv03';
const LAW_PROGRAM = 'Phần mềm TCPL_NEW';

const ratio = {
  kind: 'ratio',
  done: 'Đã làm',
  total: 'Phải làm',
  floor: 0,
  goal: 1,
  belowGoal: 'proportional',
} as const;

/** Every wording of a criterion that was found; sums, ratings and ranks stand in `test/domain/wordings.test.ts`. */
export const WORDINGS: readonly Wording[] = [
  {
    source: CA_MAU,
    wording: 'Đạt yêu cầu: 1 / Không đạt yêu cầu: 0',
    rule: { kind: 'yesNo' },
    max: 1,
    cases: [
      [{ result: 'Đạt' }, 1],
      [{ result: 'KHÔNG ĐẠT' }, 0],
      [{ result: 'Có' }, 'entry.notInList'],
      [{}, 'blank'],
    ],
  },
  {
    source: CA_MAU,
    wording:
      'Xác định đầy đủ nhiệm vụ và có bố trí kinh phí: 1 / Không xác định đầy đủ nhiệm vụ hoặc không bố trí kinh phí: 0',
    rule: {
      kind: 'levels',
      levels: [
        ['Xác định đầy đủ nhiệm vụ và có bố trí kinh phí', 1],
        ['Không xác định đầy đủ nhiệm vụ hoặc không bố trí kinh phí', 0],
      ],
    },
    max: 1,
    cases: [
      [{ result: 'Xác định đầy đủ nhiệm vụ và có bố trí kinh phí' }, 1],
      [{ result: 'Không xác định đầy đủ nhiệm vụ hoặc không bố trí kinh phí' }, 0],
    ],
  },
  {
    source: DONG_QUANG,
    wording:
      'a) Ban hành đầy đủ các văn bản quy phạm pháp luật 1 / b) Không ban hành từ 01 (một) văn bản quy phạm pháp luật trở lên 0',
    rule: { ...ratio, floor: 1 },
    max: 1,
    cases: [
      [{ done: 4, total: 4 }, 1],
      [{ done: 3, total: 4 }, 0],
    ],
  },
  {
    source: 'Đồng Tháp, tiêu chuẩn xã tiêu biểu 2024',
    wording: 'Xã, phường, thị trấn đạt tiêu chuẩn “An toàn về an ninh trật tự” …: 7 / Không đạt: 0',
    rule: { kind: 'yesNo' },
    max: 7,
    cases: [
      [{ result: 'Đạt' }, 7],
      [{ result: 'Không đạt' }, 0],
    ],
  },
  {
    source: CA_MAU,
    wording: 'Ban hành kịp thời: 1 / Ban hành không kịp thời: 0,5 / Không ban hành: 0',
    rule: {
      kind: 'levels',
      levels: [
        ['Ban hành kịp thời', 1],
        ['Ban hành không kịp thời', 0.5],
        ['Không ban hành', 0],
      ],
    },
    max: 1,
    cases: [
      [{ result: 'Ban hành kịp thời' }, 1],
      [{ result: 'ban hành không kịp thời' }, 0.5],
      [{ result: 'Không ban hành' }, 0],
      [{ result: 'Ban hành' }, 'entry.notInList'],
    ],
  },
  {
    source: 'Phần mềm chấm điểm Sa Đéc',
    wording:
      "loaiDieuKien = 'AND, OR, MATH'; kieuNhapLieu = 'Input, Select, Checkbox, Radio' (OR = chọn một đáp án)",
    rule: {
      kind: 'levels',
      levels: [
        ['Đáp án "A"', 2],
        ['Đáp án "B"', 1],
      ],
    },
    max: 2,
    cases: [
      [{ result: 'Đáp án "A"' }, 2],
      [{ result: 'Đáp án "B"' }, 1],
    ],
  },
  {
    source: HAI_PHONG,
    wording:
      'Kế hoạch ban hành trong tháng 1 hàng năm: 0,2 / Ban hành từ tháng 2 trở đi hoặc không ban hành: 0',
    rule: { kind: 'deadline', due: { month: 1, day: 31 }, latePoints: 0, graceDays: 0 },
    max: 0.2,
    cases: [
      [{ date: day(1, 31), due: day(1, 31) }, 0.2],
      [{ date: day(1, 31) + 0.9, due: day(1, 31) }, 0.2],
      [{ date: day(2, 1), due: day(1, 31) }, 0],
      [{ due: day(1, 31) }, 'blank'],
    ],
  },
  {
    source: CA_MAU,
    wording:
      'Đủ số lượng và đúng thời gian quy định: 1 / Không đủ số lượng báo cáo hoặc không đúng thời gian quy định: 0',
    rule: { ...ratio, floor: 1, fedBy: 'reports' },
    max: 1,
    cases: [
      [{ done: 4, total: 4 }, 1],
      [{ done: 3, total: 4 }, 0],
    ],
  },
  {
    source: 'Công văn 581/BNV-CCHC',
    wording: 'thời hạn gửi chậm nhất là ngày 20 của tháng cuối kỳ báo cáo',
    rule: { kind: 'deadline', due: { month: 6, day: 20 }, latePoints: 0.5, graceDays: 5 },
    max: 1,
    cases: [
      [{ date: day(6, 20), due: day(6, 20) }, 1],
      [{ date: day(6, 21), due: day(6, 20) }, 0.5],
      [{ date: day(6, 25), due: day(6, 20) }, 0.5],
      [{ date: day(6, 26), due: day(6, 20) }, 0],
    ],
  },
  {
    source: LAW_PROGRAM,
    wording: "So sánh signingTime (thời gian ký thực tế) với deadline (hạn chót): 'valid' hoặc 'invalid'",
    rule: { kind: 'deadline', due: { month: 3, day: 1 }, latePoints: 0, graceDays: 0 },
    max: 1,
    cases: [
      [{ date: day(12, 15, YEAR - 1), due: day(3, 1) }, 1],
      [{ date: day(12, 14, YEAR - 1), due: day(3, 1) }, 'entry.dateOutsideYear'],
      [{ date: day(12, 31) + 0.99, due: day(3, 1) }, 0],
      [{ date: day(12, 31) + 1, due: day(3, 1) }, 'entry.dateOutsideYear'],
      [{ date: '31/01/2026', due: day(3, 1) }, 'entry.notDate'],
      [{ date: day(1, 31), due: null }, 'entry.dueMissing'],
    ],
  },
  {
    source: HAI_PHONG,
    wording:
      'Xác định đầy đủ các nhiệm vụ…: 0,1 / Cụ thể hóa các nhiệm vụ được giao: 0,1 / Xác định rõ kết quả hoàn thành và trách nhiệm triển khai: 0,1 / Không đảm bảo các yêu cầu trên: 0',
    rule: {
      kind: 'checklist',
      items: [
        ['Xác định đầy đủ các nhiệm vụ', 0.1],
        ['Cụ thể hóa các nhiệm vụ được giao', 0.1],
        ['Xác định rõ kết quả hoàn thành và trách nhiệm triển khai', 0.1],
      ],
    },
    max: 0.3,
    cases: [
      [{ items: ['Đạt', 'Đạt', 'Không đạt'] }, 0.2],
      [{ items: ['Đạt', 'đạt', 'Đạt'] }, 0.3],
      [{ items: ['Không đạt', 'Không đạt', 'Không đạt'] }, 0],
      [{ items: ['Đạt', null, 'Đạt'] }, 'entry.incomplete'],
      [{ items: ['Đạt', 'Có', 'Đạt'] }, 'entry.notInList'],
      [{ items: [null, '', null] }, 'blank'],
    ],
  },
  {
    source: APPENDIX_1B,
    wording:
      'Liệt kê mỗi ứng dụng sử dụng trên mạng diện rộng của Bộ: 1 điểm, tổng điểm cho các ứng dụng không quá 5 điểm',
    rule: { kind: 'bonus', counted: 'Số ứng dụng', pointsEach: 1 },
    max: 5,
    cases: [
      [{ done: 0 }, 0],
      [{ done: 4 }, 4],
      [{ done: 7 }, 5],
      [{ done: 1.5 }, 'entry.notWhole'],
    ],
  },
  {
    source: LAW_PROGRAM,
    wording: 'CT2.5 checkbox_group: hiển thị một nhóm các checkbox cho phép chọn một hoặc nhiều hoạt động',
    rule: {
      kind: 'checklist',
      items: [
        ['Hoạt động 1', 1],
        ['Hoạt động 2', 1],
        ['Hoạt động 3', 1],
      ],
    },
    max: 2,
    cases: [[{ items: ['Đạt', 'Đạt', 'Đạt'] }, 2]],
  },
  {
    source: CA_MAU,
    wording: 'Thực hiện trên 90% kế hoạch: 2 / Thực hiện từ 70% - 90% kế hoạch: 1 / Dưới 70% kế hoạch: 0',
    rule: {
      kind: 'bands',
      done: 'Đã làm',
      total: 'Kế hoạch',
      bands: [
        { from: 0.9, open: true, points: 2 },
        { from: 0.7, open: false, points: 1 },
      ],
    },
    max: 2,
    cases: [
      [{ done: 90.5, total: 100 }, 2],
      [{ done: 90, total: 100 }, 1],
      [{ done: 70, total: 100 }, 1],
      [{ done: 69.99, total: 100 }, 0],
      [{ done: 0, total: 100 }, 0],
    ],
  },
  {
    source: 'Luận văn, phương thức tính điểm và xếp loại',
    wording: 'x<=85% 1 / 85%<x<100% 2 / x=100% 3 / 100%<x<=115% 4 / x>115% 5',
    rule: {
      kind: 'bands',
      done: 'Đã làm',
      total: 'Kế hoạch',
      mayExceed: true,
      bands: [
        { from: 1.15, open: true, points: 5 },
        { from: 1, open: true, points: 4 },
        { from: 1, open: false, points: 3 },
        { from: 0.85, open: true, points: 2 },
        { from: 0, open: false, points: 1 },
      ],
    },
    max: 5,
    cases: [
      [{ done: 85, total: 100 }, 1],
      [{ done: 85.1, total: 100 }, 2],
      [{ done: 99.9, total: 100 }, 2],
      [{ done: 100, total: 100 }, 3],
      [{ done: 100.1, total: 100 }, 4],
      [{ done: 115, total: 100 }, 4],
      [{ done: 115.1, total: 100 }, 5],
    ],
  },
  {
    source: APPENDIX_1B,
    wording: 'Điểm = Tỷ lệ * điểm tối đa',
    rule: ratio,
    max: 1.5,
    cases: [
      [{ done: 1, total: 3 }, 0.5],
      [{ done: 3, total: 3 }, 1.5],
      [{ done: 12, total: 10 }, 'entry.doneExceedsTotal'],
      [{ done: 0, total: 0 }, 'entry.totalZero'],
      [{ done: '1', total: 3 }, 'entry.notNumber'],
      [{ done: -1, total: 3 }, 'entry.negative'],
      [{ done: 1 }, 'entry.incomplete'],
      [{ done: { error: '#N/A' }, total: 3 }, 'entry.errorCell'],
    ],
  },
  {
    source: APPENDIX_1B,
    wording:
      'Điểm = Tỷ lệ chuẩn hóa * Điểm tối đa; Tỷ lệ chuẩn hóa = (giá trị của Bộ)/(giá trị của Bộ có giá trị lớn nhất)',
    rule: { ...ratio, done: 'Giá trị của đơn vị', total: 'Giá trị lớn nhất trong khối' },
    max: 10,
    cases: [
      [{ done: 45, total: 60 }, 7.5],
      [{ done: 60, total: 60 }, 10],
    ],
  },
  {
    source: SATISFACTION,
    wording:
      'Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn = Tổng số … xử lý đúng hoặc trước hạn / Tổng số … thuộc thẩm quyền tiếp nhận, xử lý * 100%',
    rule: { ...ratio, notArising: true },
    max: 2,
    cases: [
      [{ done: 19, total: 20 }, 1.9],
      [{ notArising: 'x' }, 'notArising'],
      [{ done: 0, total: 0, notArising: 'X' }, 'notArising'],
      [{ done: 3, total: 3, notArising: 'x' }, 'entry.flagWithNumbers'],
      [{ notArising: 'có' }, 'entry.flagUnknown'],
    ],
  },
  {
    source: SATISFACTION,
    wording:
      'Tỷ lệ hài lòng trong xử lý phản ánh, kiến nghị = (Tổng số - Số bị phản hồi không hài lòng hoặc … quá hạn)/Tổng số * 100%',
    rule: { ...ratio, done: 'Số không bị phản hồi và không quá hạn', total: 'Tổng số phản ánh, kiến nghị' },
    max: 1,
    cases: [[{ done: 17, total: 20 }, 0.85]],
  },
  {
    source: 'Cách viết thường gặp',
    wording: 'đạt 100%: 1 điểm; từ 80% đến dưới 100%: điểm = tỷ lệ x điểm tối đa; dưới 80%: 0',
    rule: { ...ratio, floor: 0.8 },
    max: 1,
    cases: [
      [{ done: 98, total: 100 }, 0.98],
      [{ done: 80, total: 100 }, 0.8],
      [{ done: 79, total: 100 }, 0],
      [{ done: 100, total: 100 }, 1],
    ],
  },
  {
    source: 'Cách viết thường gặp',
    wording: 'như trên, được tính cả khi vượt kế hoạch',
    rule: { ...ratio, floor: 0.8, mayExceed: true },
    max: 1,
    cases: [[{ done: 105, total: 100 }, 1]],
  },
  {
    source: 'Cách viết thường gặp',
    wording: 'đạt đích 90%: điểm tối đa; dưới đích: tỷ lệ x điểm tối đa',
    rule: { ...ratio, floor: 0.7, goal: 0.9 },
    max: 2,
    cases: [
      [{ done: 81, total: 90 }, 2],
      [{ done: 72, total: 90 }, 1.6],
    ],
  },
  {
    source: 'Cách viết thường gặp',
    wording: 'đạt đích 90%: điểm tối đa; dưới đích: tỷ lệ / đích x điểm tối đa',
    rule: { ...ratio, floor: 0.7, goal: 0.9, belowGoal: 'toGoal' },
    max: 2,
    cases: [[{ done: 72, total: 90 }, 1.777778]],
  },
  {
    source: 'Cách viết thường gặp',
    wording: 'đạt đích 90%: điểm tối đa; dưới đích: nội suy từ ngưỡng 70%',
    rule: { ...ratio, floor: 0.7, goal: 0.9, belowGoal: 'interpolated' },
    max: 2,
    cases: [
      [{ done: 72, total: 90 }, 1],
      [{ done: 63, total: 90 }, 0],
    ],
  },
  {
    source: SCORING_PROGRAM,
    wording: 'người chấm chọn nhánh (text) rồi hệ thống tính phep_tinh_cal trên các biến bien_su_dung',
    rule: { kind: 'manual', basis: 'Công thức của cơ quan thẩm định' },
    max: 2,
    cases: [
      [{ result: 1.25 }, 1.25],
      [{ result: 0 }, 0],
    ],
  },
  {
    source: DONG_QUANG,
    wording:
      '(Trong năm đánh giá không có nhiệm vụ được giao ban hành văn bản quy phạm pháp luật được tính 03 điểm)',
    rule: { ...ratio, floor: 1, notArising: true },
    max: 3,
    cases: [
      [{ notArising: 'x' }, 'notArising'],
      [{ done: 0, total: 0 }, 'entry.totalZero'],
    ],
  },
  {
    source: LAW_PROGRAM,
    wording: 'Không phát sinh yêu cầu thành lập, kiện toàn tổ hòa giải',
    rule: { kind: 'yesNo', notArising: true },
    max: 1,
    cases: [
      [{ notArising: 'x' }, 'notArising'],
      [{ result: 'Đạt', notArising: 'x' }, 'entry.flagWithNumbers'],
    ],
  },
  {
    source: LAW_PROGRAM,
    wording: 'Không phát sinh vụ việc',
    rule: { kind: 'deduct', counted: 'Số vụ việc', pointsEach: 0.5, notArising: true },
    max: 1,
    cases: [
      [{ done: 0, notArising: 'x' }, 'notArising'],
      [{ done: 1, notArising: 'x' }, 'entry.flagWithNumbers'],
    ],
  },
  {
    source: HAI_PHONG,
    wording: 'Trừ trường hợp có nhiệm vụ không hoàn thành vì lý do khách quan, chính đáng',
    rule: { ...ratio, total: 'Số nhiệm vụ, không kể nhiệm vụ không hoàn thành vì lý do khách quan' },
    max: 1,
    cases: [
      [{ done: 9, total: 9 }, 1],
      [{ notArising: 'x' }, 'entry.flagNotAllowed'],
    ],
  },
  {
    source: 'Nghị định 335/2025/NĐ-CP',
    wording: 'mỗi lần đánh giá chưa đạt bị trừ 25% điểm chất lượng của sản phẩm/công việc đó',
    rule: { kind: 'deduct', counted: 'Số lần chưa đạt', pointsEach: 0.25 },
    max: 1,
    cases: [
      [{ done: 0 }, 1],
      [{ done: 3 }, 0.25],
      [{ done: 5 }, 0],
    ],
  },
  {
    source: SCORING_PROGRAM,
    wording: 'Điểm phạt không được vượt quá điểm phạt tối đa',
    rule: { kind: 'deduct', counted: 'Số lần bị phạt', pointsEach: 0.5, floor: 1 },
    max: 2,
    cases: [
      [{ done: 1 }, 1.5],
      [{ done: 9 }, 1],
    ],
  },
  {
    source: DONG_QUANG,
    wording:
      'Ban hành từ 01 (một) văn bản quy phạm pháp luật trở lên trái pháp luật và bị cơ quan có thẩm quyền xử lý: 0',
    rule: { kind: 'deduct', counted: 'Số văn bản trái pháp luật', pointsEach: 2 },
    max: 2,
    cases: [
      [{ done: 0 }, 2],
      [{ done: 1 }, 0],
    ],
  },
  {
    source: SCORING_PROGRAM,
    wording: 'Điểm thưởng tự chấm không được vượt quá điểm thưởng tối đa',
    rule: { kind: 'bonus', counted: 'Số sáng kiến', pointsEach: 0.3 },
    max: 1,
    cases: [
      [{ done: 3 }, 0.9],
      [{ done: 4 }, 1],
    ],
  },
  {
    source: HAI_PHONG,
    wording: 'ĐIỂM ĐO LƯỜNG SỰ HÀI LÒNG CỦA NGƯỜI DÂN, TỔ CHỨC 35 - Căn cứ kết quả điều tra xã hội học',
    rule: { kind: 'survey', satisfied: 'Số phiếu hài lòng', valid: 'Số phiếu hợp lệ' },
    max: 35,
    cases: [
      [{ done: 9267, total: 10000 }, 32.4345],
      [{ done: 0, total: 0 }, 'entry.totalZero'],
      [{ done: 601, total: 600 }, 'entry.doneExceedsTotal'],
    ],
  },
  {
    source: SCORING_PROGRAM,
    wording:
      'Kết quả điểm tự chấm vượt quá điểm tối đa, vui lòng xem lại giá trị biến nhập vào hoặc kiểm tra lại công thức.',
    rule: { kind: 'manual', basis: 'Công thức nhiều biến của cơ quan ban hành' },
    max: 0.3,
    cases: [
      [{ result: 0.1 + 0.1 + 0.1 }, 0.3],
      [{ result: 0.31 }, 'entry.aboveMaximum'],
      [{ result: -0.1 }, 'entry.negative'],
      [{ result: { error: '#DIV/0!' } }, 'entry.errorCell'],
    ],
  },
  {
    source: 'Hải Phòng, QĐ 3552/QĐ-UBND 2020',
    wording: 'công thức tính điểm đặc thù để thực hiện việc đánh giá, xác định Chỉ số cải cách hành chính',
    rule: { kind: 'manual', basis: 'Công thức tính điểm đặc thù' },
    max: 7.5,
    cases: [[{ result: 6.1234567 }, 6.123457]],
  },
  {
    source: LAW_PROGRAM,
    wording: "passRule.type === 'n-of-m': đạt khi đủ n tiêu chí con",
    rule: {
      kind: 'bands',
      done: 'Số tiêu chí con đạt',
      total: 'Số tiêu chí con',
      bands: [{ from: 0.6, open: false, points: 1 }],
    },
    max: 1,
    cases: [
      [{ done: 3, total: 5 }, 1],
      [{ done: 2, total: 5 }, 0],
    ],
  },
  {
    source: CA_MAU,
    wording:
      'Tất cả báo cáo được gửi đúng thời gian quy định (báo cáo quí I, quí III, báo cáo 6 tháng và báo cáo năm)',
    rule: { ...ratio, floor: 1, fedBy: 'reports' },
    max: 1,
    cases: [
      [{ done: 4, total: 4 }, 1],
      [{ done: 3, total: 4 }, 0],
    ],
  },
  {
    source: KHANH_HOA,
    wording:
      'Đạt từ 100 lượt người tham gia: 4 điểm / Đạt từ 50 - dưới 100 lượt người: 3 điểm / Dưới 50 lượt người: 2 điểm / Không tổ chức: 0 điểm',
    rule: {
      kind: 'counts',
      counted: 'Số lượt người tham gia',
      steps: [
        { from: 100, points: 4 },
        { from: 50, points: 3 },
        { from: 1, points: 2 },
      ],
    },
    max: 4,
    cases: [
      [{ done: 100 }, 4],
      [{ done: 1_000 }, 4],
      [{ done: 99 }, 3],
      [{ done: 50 }, 3],
      [{ done: 49 }, 2],
      [{ done: 1 }, 2],
      [{ done: 0 }, 0],
      [{ done: 49.5 }, 'entry.notWhole'],
      [{ done: -1 }, 'entry.negative'],
      [{}, 'blank'],
    ],
  },
  {
    source: KHANH_HOA,
    wording:
      'Từ 60% đến dưới 85%: Điểm = (Tỷ lệ giải ngân/85%) x 10, tối đa 10 điểm, làm tròn 02 chữ số / Dưới 60%: 0 điểm',
    rule: { ...ratio, floor: 0.6, goal: 0.85, belowGoal: 'toGoal', round: 2 },
    max: 10,
    cases: [
      [{ done: 85, total: 100 }, 10],
      [{ done: 75, total: 100 }, 8.82],
      [{ done: 2, total: 3 }, 7.84],
      [{ done: 59, total: 100 }, 0],
    ],
  },
  {
    source: KHANH_HOA,
    wording: 'Điểm tính bằng tỷ lệ, làm tròn đến số nguyên nhưng không quá điểm tối đa',
    rule: { ...ratio, round: 0 },
    max: 2.5,
    cases: [
      [{ done: 1, total: 1 }, 2.5],
      [{ done: 1, total: 2 }, 1],
    ],
  },
  {
    source: KHANH_HOA,
    wording:
      'Có văn bản góp ý đúng hạn: 8 điểm / Không có hoặc quá hạn: 0 điểm / Không phát sinh yêu cầu góp ý thì giảm trừ điểm tối đa tương ứng',
    rule: { kind: 'yesNo', words: ['Đúng hạn', 'Không có hoặc quá hạn'], notArising: 'leaveOut' },
    max: 8,
    cases: [
      [{ result: 'ĐÚNG HẠN' }, 8],
      [{ result: 'Không có hoặc quá hạn' }, 0],
      [{ result: 'Đạt' }, 'entry.notInList'],
      [{ notArising: 'x' }, 'notArising'],
    ],
  },
  {
    source: EMULATION,
    wording: 'Không thực hiện đúng âu phục: trừ 0,5đ/lần / Trang phục không bảo đảm: trừ 1đ/lần',
    rule: {
      kind: 'tally',
      start: 'full',
      items: [
        { title: 'Không thực hiện đúng âu phục', pointsEach: -0.5 },
        { title: 'Trang phục không bảo đảm', pointsEach: -1 },
      ],
    },
    max: 2,
    cases: [
      [{ items: [0, 0] }, 2],
      [{ items: [1, 0] }, 1.5],
      [{ items: [1, 1] }, 0.5],
      [{ items: [3, 1] }, 0],
      [{ items: [1, null] }, 'entry.incomplete'],
      [{ items: [1, 0.5] }, 'entry.notWhole'],
      [{ items: [1, 'hai'] }, 'entry.notNumber'],
      [{ items: [1, -1] }, 'entry.negative'],
      [{ items: [null, null] }, 'blank'],
    ],
  },
  {
    source: EMULATION,
    wording: '+0,25 điểm/lần tham gia đầy đủ, đúng hạn; +1 điểm/lần chủ động tổ chức',
    rule: {
      kind: 'tally',
      start: 'zero',
      items: [
        { title: 'Tham gia đầy đủ, đúng hạn', pointsEach: 0.25 },
        { title: 'Chủ động tổ chức', pointsEach: 1 },
      ],
    },
    max: 7,
    cases: [
      [{ items: [3, 2] }, 2.75],
      [{ items: [40, 0] }, 7],
      [{ items: [0, 0] }, 0],
    ],
  },
  {
    source: DONG_QUANG,
    wording: 'Tỷ lệ hồ sơ đúng hạn x 2 điểm; tỷ lệ hồ sơ trực tuyến x 1 điểm',
    rule: {
      kind: 'ratios',
      parts: [
        { title: 'Hồ sơ đúng hạn', done: 'Số hồ sơ đúng hạn', total: 'Số hồ sơ', points: 2 },
        { title: 'Hồ sơ trực tuyến', done: 'Số hồ sơ trực tuyến', total: 'Số hồ sơ', points: 1 },
      ],
    },
    max: 3,
    cases: [
      [{ items: [9, 10, 1, 2] }, 2.3],
      [{ items: [0.1 + 0.2, 0.3, 1, 1] }, 3],
      [{ items: [9, 10, 1, null] }, 'entry.incomplete'],
      [{ items: [9, 10, 'một', 2] }, 'entry.notNumber'],
      [{ items: [9, 10, -1, 2] }, 'entry.negative'],
      [{ items: [9, 10, 0, 0] }, 'entry.totalZero'],
      [{ items: [9, 10, 3, 2] }, 'entry.doneExceedsTotal'],
      [{ items: [0, 10, 2, 2] }, 1],
      [{}, 'blank'],
    ],
  },
  {
    source: DONG_QUANG,
    wording: 'Trung bình cộng của ba tỷ lệ x điểm tối đa',
    rule: {
      kind: 'ratios',
      parts: ['Thứ nhất', 'Thứ hai', 'Thứ ba'].map(title => ({
        title,
        done: 'Đã làm',
        total: 'Phải làm',
        points: 1 / 3,
      })),
    },
    max: 1,
    cases: [
      [{ items: [1, 1, 1, 1, 1, 1] }, 1],
      [{ items: [1, 1, 1, 2, 0, 4] }, 0.5],
    ],
  },
  {
    source: SATISFACTION,
    wording: 'Rất hài lòng x 5, hài lòng x 4, bình thường x 3, không hài lòng x 0',
    rule: {
      kind: 'survey',
      satisfied: 'Số phiếu quy đổi',
      valid: 'Số phiếu hợp lệ',
      weights: [
        ['Rất hài lòng', 5],
        ['Hài lòng', 4],
        ['Bình thường', 3],
        ['Không hài lòng', 0],
      ],
    },
    max: 10,
    cases: [
      [{ items: [10, null, null, null] }, 10],
      [{ items: [10, 5, 5, 0] }, 8.5],
      [{ items: [null, null, null, 3] }, 0],
      [{ items: [0, 0, 0, 0] }, 'entry.totalZero'],
      [{}, 'blank'],
    ],
  },
];
