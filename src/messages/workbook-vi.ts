/** The texts of the workbook. They are Vietnamese whatever the language of Excel: the workbook is an official form. */
import type { EntryCode } from '../rules/entry';
import type { Facts } from '../rules/rule-kind';
import { percent, points } from './numbers-vi';

/** What the check cell of a row says. Short: it stands in a narrow column and in a formula (255 characters at most). */
export const ENTRY_TEXT: Readonly<Record<EntryCode, string>> = {
  'entry.missing': 'Chưa nhập',
  'entry.incomplete': 'Còn thiếu số liệu',
  'entry.errorCell': 'Ô nhập đang báo lỗi',
  'entry.notNumber': 'Phải là số, không phải chữ',
  'entry.negative': 'Không nhập số âm',
  'entry.notWhole': 'Phải là số nguyên',
  'entry.totalZero': 'Tổng số bằng 0: nếu không phát sinh, ghi x vào cột Không phát sinh',
  'entry.doneExceedsTotal': 'Số đã thực hiện lớn hơn tổng số',
  'entry.notDate': 'Phải là ngày, dạng 31/01/2026',
  'entry.dateOutsideYear': 'Ngày nằm ngoài năm đánh giá',
  'entry.dueMissing': 'Chưa có hạn: bổ sung trong trang Cấu hình',
  'entry.notInList': 'Chọn một mục trong danh sách',
  'entry.aboveMaximum': 'Lớn hơn điểm tối đa',
  'entry.flagUnknown': 'Cột Không phát sinh chỉ ghi x',
  'entry.flagWithNumbers': 'Đã ghi không phát sinh nhưng vẫn có số liệu',
  'entry.flagNotAllowed': 'Tiêu chí này không áp dụng Không phát sinh',
};

/** How a rule scores, in one or two sentences, from its facts. */
export function ruleText(facts: Facts): string {
  switch (facts.form) {
    case 'ratio': {
      const share = `Tỷ lệ = ${facts.done} / ${facts.total}.`;
      const goal = `Từ ${percent(facts.goal)}: điểm tối đa`;
      const between = {
        proportional: 'tỷ lệ × điểm tối đa',
        toGoal: `tỷ lệ / ${percent(facts.goal)} × điểm tối đa`,
        interpolated: `tăng đều từ 0 tại ${percent(facts.floor)} đến điểm tối đa tại ${percent(facts.goal)}`,
      }[facts.belowGoal];
      if (facts.floor <= 0) return `${share} ${goal}; thấp hơn: ${between}.`;
      return `${share} ${goal}; từ ${percent(facts.floor)}: ${between}; dưới ${percent(facts.floor)}: 0 điểm.`;
    }
    case 'bands': {
      const steps = facts.bands.map(
        band => `${band.open ? 'trên' : 'từ'} ${percent(band.from)}: ${points(band.points)}`,
      );
      return `Tỷ lệ = ${facts.done} / ${facts.total}; ${steps.join('; ')}; còn lại: 0 điểm.`;
    }
    case 'choice':
      return `${facts.choices.map(([name, value]) => `${name}: ${points(value)}`).join('; ')}.`;
    case 'checklist':
      return `Cộng điểm ${facts.items} ý bên dưới, chọn Đạt hoặc Không đạt cho từng ý.`;
    case 'deadline': {
      const late =
        facts.latePoints > 0 && facts.graceDays > 0
          ? ` Chậm đến ${facts.graceDays} ngày: ${points(facts.latePoints)}; sau đó: 0 điểm.`
          : ' Sau hạn: 0 điểm.';
      return `Ký số đúng hạn (mặc định ${facts.day}/${facts.month}): điểm tối đa.${late}`;
    }
    case 'deduct':
      return `${facts.counted}: mỗi trường hợp trừ ${points(facts.pointsEach)}, thấp nhất ${points(facts.limit)}.`;
    case 'bonus':
      return `${facts.counted}: mỗi trường hợp ${points(facts.pointsEach)}, nhiều nhất ${points(facts.limit)}.`;
    case 'survey':
      return `Tỷ lệ = ${facts.satisfied} / ${facts.valid}; điểm = tỷ lệ × điểm tối đa.`;
    case 'manual':
      return `Điểm ghi vào cột Kết quả, từ 0 đến điểm tối đa. Căn cứ: ${facts.basis}`;
  }
}

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
  system: '_cchc',
} as const;

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
  },
} as const;

export const CONFIG_TEXT = {
  title: 'CẤU HÌNH SỔ THEO DÕI CẢI CÁCH HÀNH CHÍNH',
  general: 'I. Thông tin chung',
  unitName: ['Tên đơn vị', 'Ghi đủ loại đơn vị và tên, ví dụ: xã Cẩm Giang'],
  unitCode: ['Mã đơn vị', 'Mã 5 chữ số trong danh mục đơn vị hành chính'],
  authority: ['Cơ quan cấp trên', 'Cơ quan giao nhiệm vụ và thẩm định điểm'],
  year: ['Năm đánh giá', 'Năm mà sổ này theo dõi'],
  period: ['Kỳ báo cáo hiện tại', 'Chọn kỳ đang tổng hợp'],
  asOf: ['Tính đến ngày', 'Mặc định là hôm nay; có thể ghi một ngày cố định để xem lại'],
  set: ['Bộ tiêu chí', ''],
  version: ['Phiên bản bộ tiêu chí', ''],
  notArising: ['Tiêu chí không phát sinh', 'Theo quy định của cơ quan cấp trên'],
  signerTitle: ['Chức vụ người ký', 'Hiện ở cuối trang Tổng hợp'],
  signerName: ['Họ tên người ký', ''],
  sample: ['Sổ dùng thử', 'Ghi x khi số liệu trong sổ là số liệu mẫu'],
  rating: 'II. Xếp loại theo chỉ số (thang 100)',
  ratingHeaders: ['Mức', 'Từ (điểm chỉ số)'],
  dues: 'III. Hạn của các tiêu chí chấm theo thời hạn',
  dueHeaders: ['Mã', 'Tiêu chí', 'Hạn'],
  people: 'IV. Người phụ trách',
  peopleHeaders: ['Vị trí phụ trách', 'Họ và tên', 'Thư điện tử', 'Tiêu chí được giao'],
  sourceNote: 'Ghi chú về bộ tiêu chí',
} as const;

export const SUMMARY_TEXT = {
  title: 'BẢNG TỔNG HỢP CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ',
  headers: [
    'TT',
    'Lĩnh vực',
    'Điểm tối đa',
    'Điểm được tính',
    'Tự chấm',
    'Thẩm định',
    'Điều tra XHH',
    'Chỉ số (%)',
    'Xếp loại',
    'Đã nhập',
    'Số tiêu chí',
    'Điểm mất',
    'Điểm năm trước',
    'Hạng lĩnh vực',
  ],
  total: 'Tổng cộng',
  process: 'Chỉ báo quy trình (không tính vào chỉ số)',
  processHeaders: ['Mã', 'Chỉ báo', 'Đạt', 'Tổng số', 'Tỷ lệ'],
  chart: 'Chỉ số theo lĩnh vực (%)',
  signature: 'TM. ỦY BAN NHÂN DÂN',
  lastYearAlert: 'Nhập điểm năm trước của lĩnh vực, từ 0 đến điểm tối đa.',
} as const;

export const GUIDE_TEXT = {
  title: 'HƯỚNG DẪN SỬ DỤNG SỔ THEO DÕI CẢI CÁCH HÀNH CHÍNH',
  steps: 'I. Các bước thực hiện',
  stepList: [
    'Trang Cấu hình: kiểm tra tên, mã đơn vị, năm, hạn của từng tiêu chí và người phụ trách.',
    'Các trang lĩnh vực: chỉ nhập vào ô nền vàng. Điểm, tỷ lệ, chỉ số và xếp loại tự tính; không nhập vào ô có công thức.',
    'Tiêu chí không phát sinh trong năm: ghi x vào cột Không phát sinh và để trống số liệu.',
    'Mỗi tiêu chí có điểm phải có minh chứng: ghi từng văn bản vào trang Minh chứng, chọn đúng mã tiêu chí.',
    'Nhiệm vụ được giao, báo cáo phải gửi và tồn tại phải khắc phục ghi vào ba trang Nhiệm vụ, Báo cáo, Khắc phục; số liệu của các tiêu chí liên quan tự đếm từ đó.',
    'Cột Kiểm tra cho biết ô nào còn thiếu hoặc chưa đúng. Trang Tổng hợp cho biết điểm từng lĩnh vực và phần còn mất điểm.',
  ],
  colors: 'II. Màu của ô',
  colorList: {
    entry: 'Ô nhập số liệu',
    unused: 'Ô không dùng cho tiêu chí này',
    locked: 'Ô tự tính hoặc cố định, đã khóa',
  },
  columns: 'III. Các cột của trang lĩnh vực',
  columnList: {
    target: 'Mức phấn đấu của tiêu chí.',
    done: 'Số đã làm được, hoặc số trường hợp được đếm.',
    total: 'Số phải làm, dùng làm mẫu số của tỷ lệ.',
    date: 'Ngày ký số của văn bản, với tiêu chí chấm theo thời hạn.',
    result: 'Đạt hoặc Không đạt, một mức, hoặc số điểm, tùy cách chấm.',
    notArising: 'Ghi x khi trong năm không phát sinh việc thuộc tiêu chí.',
    score: 'Điểm của đơn vị tự chấm, tính từ số liệu đã nhập.',
    appraised1: 'Điểm cơ quan thẩm định cho lần đầu.',
    explanation: 'Giải trình của đơn vị khi điểm thẩm định khác điểm tự chấm.',
    appraised2: 'Điểm thẩm định sau giải trình.',
    evidence: 'Số văn bản đã ghi cho tiêu chí ở trang Minh chứng.',
    check: 'Cho biết điều còn thiếu hoặc chưa đúng; để trống là đã đạt yêu cầu.',
  },
  rules: 'IV. Cách chấm từng tiêu chí và tài liệu kiểm chứng',
  ruleHeaders: ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm', 'Tài liệu kiểm chứng'],
} as const;

export const REGISTER_TEXT = {
  evidence: {
    title: 'SỔ MINH CHỨNG',
    note: 'Mỗi dòng là một văn bản. Mã tiêu chí chọn trong danh sách; ngày ký là ngày ký số.',
  },
  remediation: {
    title: 'SỔ KHẮC PHỤC TỒN TẠI, HẠN CHẾ',
    note: 'Mỗi dòng là một tồn tại. Ghi ngày hoàn thành khi đã khắc phục xong.',
  },
  tasks: {
    title: 'SỔ THEO DÕI NHIỆM VỤ ĐƯỢC GIAO',
    note: 'Cột Tiêu chí / chỉ báo để trống với nhiệm vụ thường; ghi mã III.3, III.4, III.5 với việc thuộc chỉ báo quy trình.',
  },
  reports: {
    title: 'SỔ THEO DÕI BÁO CÁO',
    note: 'Hạn gửi mặc định là ngày 20 tháng cuối kỳ; sửa theo quy định của cơ quan cấp trên.',
  },
  mailed: { title: 'SỔ GỬI, NHẬN', note: 'Các bản đã gửi cho người phụ trách và tình trạng trả lời.' },
  history: {
    title: 'LỊCH SỬ CÁC KỲ ĐÃ CHỐT',
    note: 'Mỗi dòng là một tiêu chí của một kỳ đã chốt; chỉ ghi thêm, không sửa.',
  },
  log: {
    title: 'NHẬT KÝ THAY ĐỔI',
    note: 'Các thay đổi do phần bổ trợ ghi vào sổ; chỉ ghi thêm, không sửa.',
  },
  status: 'Trạng thái',
  columns: {
    evidence: ['Tiêu chí', 'Số, ký hiệu', 'Ngày ký', 'Trích yếu', 'Người ký', 'Đường dẫn'],
    remediation: [
      'Tồn tại, hạn chế',
      'Tiêu chí',
      'Điểm mất',
      'Biện pháp khắc phục',
      'Người phụ trách',
      'Hạn',
      'Kết quả',
      'Ngày hoàn thành',
    ],
    tasks: [
      'Nhiệm vụ',
      'Văn bản giao',
      'Tiêu chí / chỉ báo',
      'Người phụ trách',
      'Hạn',
      'Ngày hoàn thành',
      'Ghi chú',
    ],
    reports: ['Loại báo cáo', 'Kỳ', 'Bộ phận', 'Hạn gửi', 'Ngày gửi', 'Số, ký hiệu'],
    mailed: ['Người nhận', 'Mã bản gửi', 'Tên tệp', 'Ngày gửi', 'Ngày trả lời', 'Trạng thái'],
    history: [
      'Kỳ',
      'Ngày chốt',
      'Tiêu chí',
      'Đã thực hiện',
      'Tổng số',
      'Kết quả',
      'Điểm tự chấm',
      'Điểm thẩm định',
    ],
    log: ['Thời điểm', 'Tệp', 'Người gửi', 'Trang', 'Ô', 'Giá trị cũ', 'Giá trị mới'],
  },
} as const;
