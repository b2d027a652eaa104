/** The texts of the workbook. They are Vietnamese whatever the language of Excel: the workbook is an official form. */
import type { Facts } from '../rules/rule-kind';
import { dayOfYear, percent, points } from './numbers-vi';

/** How a rule scores, in one or two sentences, from its facts. */
export function ruleText(facts: Facts): string {
  switch (facts.form) {
    case 'ratio': {
      const share = `Tỷ lệ = ${facts.done} / ${facts.total}.`;
      const [floor, goal] = [percent(facts.floor), percent(facts.goal)];
      const full = facts.goal < 1 ? `Đạt từ ${goal} trở lên: điểm tối đa` : `Đạt ${goal}: điểm tối đa`;
      const between = {
        proportional: 'tỷ lệ × điểm tối đa',
        toGoal: `tỷ lệ / ${goal} × điểm tối đa`,
        interpolated: `điểm tăng đều từ 0 (tại ${floor}) đến điểm tối đa (tại ${goal})`,
      }[facts.belowGoal];
      if (facts.floor <= 0) return `${share} ${full}; thấp hơn: ${between}.`;
      if (facts.floor >= facts.goal) return `${share} ${full}; thấp hơn: 0 điểm.`;
      return `${share} ${full}; từ ${floor} đến dưới ${goal}: ${between}; dưới ${floor}: 0 điểm.`;
    }
    case 'bands': {
      const steps = facts.bands.map(
        band => `${band.open ? 'trên' : 'từ'} ${percent(band.from)}: ${points(band.points)}`,
      );
      return `Tỷ lệ = ${facts.done} / ${facts.total}. Tỷ lệ ${steps.join('; ')}; còn lại: 0 điểm.`;
    }
    case 'choice':
      return `${facts.choices.map(([name, value]) => `${name}: ${points(value)}`).join('; ')}.`;
    case 'checklist':
      return `Cộng điểm của ${facts.items} nội dung bên dưới; chọn Đạt hoặc Không đạt cho từng nội dung.`;
    case 'deadline': {
      const late =
        facts.latePoints > 0 && facts.graceDays > 0
          ? ` Chậm không quá ${facts.graceDays} ngày: ${points(facts.latePoints)}; chậm hơn: 0 điểm.`
          : ' Quá hạn: 0 điểm.';
      return `Ký số đúng hạn (hạn mặc định ${dayOfYear(facts.day, facts.month)}): điểm tối đa.${late}`;
    }
    case 'deduct':
      return `${facts.counted}: mỗi trường hợp trừ ${points(facts.pointsEach)} vào điểm tối đa, thấp nhất còn ${points(facts.limit)}.`;
    case 'bonus':
      return `${facts.counted}: mỗi trường hợp được ${points(facts.pointsEach)}, nhiều nhất ${points(facts.limit)}.`;
    case 'survey':
      return `Tỷ lệ = ${facts.satisfied} / ${facts.valid}. Điểm = tỷ lệ × điểm tối đa.${
        facts.levels.length === 0
          ? ''
          : ` Số phiếu ghi ở dòng của từng mức; tính là hài lòng: ${facts.levels.join('; ')}.`
      }`;
    case 'manual':
      return `Ghi điểm vào cột Kết quả / mức, từ 0 đến điểm tối đa. Căn cứ: ${facts.basis}.`;
  }
}

/** How a checklist scores, where its items do not stand below it. */
export function checklistText(items: readonly (readonly [title: string, points: number])[]): string {
  return `Cộng điểm các nội dung đạt: ${items.map(([title, value]) => `${title} (${points(value)})`).join('; ')}.`;
}

export const AREA_TEXT = {
  title: (code: string, title: string): string => `LĨNH VỰC ${code}. ${title.toLocaleUpperCase('vi')}`,
  unitLine: { before: 'Ủy ban nhân dân ', between: ' - Năm ' },
  totalRow: 'Cộng lĩnh vực',
  sample: 'SỐ LIỆU MẪU - KHÔNG DÙNG ĐỂ BÁO CÁO',
  headers: {
    code: 'Mã',
    title: 'Tiêu chí',
    target: 'Chỉ tiêu',
    max: 'Điểm tối đa',
    rule: 'Cách chấm',
    done: 'Đã thực hiện (tử số)',
    total: 'Tổng số (mẫu số)',
    date: 'Ngày thực hiện',
    due: 'Hạn',
    result: 'Kết quả / mức',
    notArising: 'Không phát sinh',
    ratio: 'Tỷ lệ',
    score: 'Điểm tự chấm',
    appraised1: 'Thẩm định lần 1',
    explanation: 'Giải trình',
    appraised2: 'Thẩm định lần 2',
    evidence: 'Số minh chứng',
    owner: 'Phụ trách',
    reporting: 'Kỳ báo cáo',
    floor: 'Ngưỡng',
    goal: 'Đích',
    note: 'Ghi chú',
    check: 'Kiểm tra',
  },
  fed: {
    remediation: 'Số liệu lấy từ trang Khắc phục.',
    reports: 'Số liệu lấy từ trang Báo cáo.',
    tasks: 'Số liệu lấy từ trang Nhiệm vụ.',
  },
  answer: { satisfied: 'Tính là hài lòng', other: 'Không tính là hài lòng' },
  reporting: { quarter: 'Quý', halfYear: '6 tháng', year: 'Năm' },
  prompt: {
    done: 'Đã thực hiện (tử số)',
    total: 'Tổng số (mẫu số)',
    count: 'Số trường hợp',
    date: 'Ngày thực hiện',
    dateMessage: 'Ngày ký số của văn bản, dạng ngày/tháng/năm.',
    result: 'Kết quả',
    resultMessage: 'Chọn một mục trong danh sách.',
    points: 'Điểm',
    notArising: 'Không phát sinh',
    notArisingMessage: 'Ghi x nếu trong năm không phát sinh; khi đó để trống số liệu.',
    votes: 'Số phiếu',
    votesMessage:
      'Số phiếu trả lời mức này; không có phiếu thì để trống. Chỉ biết tỷ lệ đã công bố, ví dụ 92,67% hài lòng: ghi 92,67 vào một mức hài lòng và 7,33 vào một mức không hài lòng.',
    appraised: 'Điểm thẩm định',
  },
  alert: {
    title: 'Chưa đúng',
    number: 'Nhập số không âm, ví dụ 12 hoặc 12,5.',
    whole: 'Nhập số nguyên không âm, ví dụ 0, 1, 2.',
    date: 'Nhập ngày trong năm đánh giá, dạng ngày/tháng/năm.',
    list: 'Chọn một mục trong danh sách.',
    flag: 'Chỉ ghi x hoặc để trống.',
    points: 'Nhập số từ 0 đến điểm tối đa của tiêu chí.',
    year: 'Nhập năm gồm bốn chữ số, từ 2000 đến 2100.',
    index: 'Nhập chỉ số từ 0 đến 100, ví dụ 85 hoặc 85,5.',
  },
} as const;

export const CONFIG_TEXT = {
  title: 'CẤU HÌNH SỔ THEO DÕI CẢI CÁCH HÀNH CHÍNH',
  general: 'I. Thông tin chung',
  unitName: ['Tên đơn vị', 'Ghi đủ loại đơn vị và tên, ví dụ: xã Cẩm Giang'],
  unitCode: ['Mã đơn vị', 'Gồm 5 chữ số, theo danh mục đơn vị hành chính'],
  authority: ['Cơ quan cấp trên', 'Cơ quan giao nhiệm vụ và thẩm định điểm'],
  year: ['Năm đánh giá', 'Năm mà sổ này theo dõi'],
  period: ['Kỳ báo cáo hiện tại', 'Chọn kỳ đang tổng hợp'],
  fixedDay: ['Chốt số liệu đến ngày', 'Để trống: tính theo ngày hiện tại'],
  asOf: ['Ngày tính', 'Tự tính: ngày chốt số liệu nếu có, nếu không là ngày hiện tại'],
  set: ['Bộ tiêu chí', ''],
  version: ['Phiên bản bộ tiêu chí', ''],
  notArising: ['Tiêu chí không phát sinh', 'Cách tính theo quy định của cơ quan thẩm định'],
  survey: [
    'Điều tra xã hội học trong năm',
    'Chọn Không nếu năm nay không điều tra: tiêu chí điều tra không tính, chỉ số quy về thang 100',
  ],
  signerTitle: ['Chức vụ người ký', 'Ghi ở phần ký của trang Tổng hợp'],
  signerName: ['Họ tên người ký', 'Ghi ở phần ký của trang Tổng hợp'],
  target: ['Chỉ tiêu Chỉ số CCHC của năm', 'Chỉ số phấn đấu, từ 0 đến 100; để trống nếu chưa giao'],
  sample: ['Sổ dùng thử', 'Ghi x nếu số liệu trong sổ chỉ là số liệu mẫu'],
  rating: 'II. Xếp loại theo chỉ số (thang 100)',
  ratingHeaders: ['Mức xếp loại', 'Chỉ số từ'],
  dues: 'III. Hạn của các tiêu chí chấm theo thời hạn',
  dueHeaders: ['Mã', 'Tiêu chí', 'Hạn'],
  people: 'IV. Phân công phụ trách',
  peopleHeaders: ['Vị trí', 'Họ và tên', 'Thư điện tử', 'Tiêu chí phụ trách'],
  sourceNote: 'Ghi chú về bộ tiêu chí',
} as const;

export const SUMMARY_TEXT = {
  organ: 'ỦY BAN NHÂN DÂN',
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  title: 'BẢNG TỔNG HỢP CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ',
  asOf: { day: 'Tính đến ngày ', month: ' tháng ', year: ' năm ', period: ' - Kỳ báo cáo: ' },
  headers: [
    'TT',
    'Lĩnh vực',
    'Điểm tối đa',
    'Điểm tối đa được tính',
    'Tự chấm',
    'Thẩm định',
    'Chênh lệch',
    'Thẩm định/ tự chấm',
    'Điều tra XHH',
    'Chỉ số (%)',
    'Xếp loại',
    'Tiêu chí đã nhập',
    'Số tiêu chí',
    'Điểm mất',
    'Điểm năm trước',
    'Xếp hạng',
  ],
  total: 'Tổng cộng',
  note: 'Điểm mất là phần chưa đạt của các tiêu chí đã nhập; tiêu chí chưa nhập chưa coi là mất điểm nhưng tính 0 điểm khi tính chỉ số. Chênh lệch là điểm thẩm định trừ điểm tự chấm, chỉ so sánh các tiêu chí đã thẩm định.',
  process: 'Chỉ báo quy trình (không tính điểm)',
  processHeaders: ['Mã', 'Chỉ báo', 'Đạt', 'Tổng số', 'Tỷ lệ'],
  chart: 'Chỉ số theo lĩnh vực (%)',
  index: 'Chỉ số (%)',
  trend: {
    title: 'Diễn biến chỉ số qua các kỳ đã chốt',
    headers: ['TT', 'Lĩnh vực'],
    closed: 'Ngày chốt',
    total: 'Toàn đơn vị',
    target: 'Chỉ tiêu của năm',
    missing: 'Còn thiếu so với chỉ tiêu',
    chart: 'Chỉ số toàn đơn vị qua các kỳ',
  },
  preparer: 'NGƯỜI LẬP BIỂU',
  preparerNote: '(Ký, ghi rõ họ tên)',
  place: '……………, ngày …… tháng …… năm ……',
  signature: 'TM. ỦY BAN NHÂN DÂN',
  lastYearAlert: 'Nhập điểm năm trước của lĩnh vực, từ 0 đến điểm tối đa.',
} as const;
