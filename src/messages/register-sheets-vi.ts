import type { Register, RegisterColumn } from '../ledger/registers';

/** What a register is called, what its sheet says of it, and the headers of its columns. */
type RegisterTexts = {
  readonly [R in Register]: {
    readonly title: string;
    readonly note: string;
    readonly columns: Readonly<Record<RegisterColumn<R>, string>>;
  };
};

/** The texts of the registers; Vietnamese as all of the workbook. */
export const REGISTER_TEXT: RegisterTexts = {
  evidence: {
    title: 'SỔ MINH CHỨNG',
    note: 'Mỗi dòng là một văn bản. Mã tiêu chí chọn trong danh sách; ngày ký là ngày ký số.',
    columns: {
      criterion: 'Tiêu chí',
      number: 'Số, ký hiệu',
      signed: 'Ngày ký',
      summary: 'Trích yếu',
      signer: 'Người ký',
      link: 'Đường dẫn',
    },
  },
  remediation: {
    title: 'SỔ KHẮC PHỤC TỒN TẠI, HẠN CHẾ',
    note: 'Mỗi dòng là một tồn tại, hạn chế. Năm chỉ số là năm của chỉ số đã nêu tồn tại đó; để trống được tính là năm trước. Ghi ngày hoàn thành khi đã khắc phục xong.',
    columns: {
      shortcoming: 'Tồn tại, hạn chế',
      criterion: 'Tiêu chí',
      year: 'Năm chỉ số',
      lost: 'Điểm mất',
      measure: 'Biện pháp khắc phục',
      owner: 'Người phụ trách',
      given: 'Ngày giao',
      due: 'Hạn',
      result: 'Kết quả',
      done: 'Ngày hoàn thành',
      status: 'Trạng thái',
    },
  },
  tasks: {
    title: 'SỔ THEO DÕI NHIỆM VỤ ĐƯỢC GIAO',
    note: 'Nhiệm vụ được giao: để trống cột Tiêu chí / chỉ báo. Việc thuộc chỉ báo quy trình: chọn mã chỉ báo trong danh sách.',
    columns: {
      task: 'Nhiệm vụ',
      assignedBy: 'Văn bản giao',
      given: 'Ngày giao',
      indicator: 'Tiêu chí / chỉ báo',
      owner: 'Người phụ trách',
      due: 'Hạn',
      done: 'Ngày hoàn thành',
      note: 'Ghi chú',
      status: 'Trạng thái',
    },
  },
  reports: {
    title: 'SỔ THEO DÕI BÁO CÁO',
    note: 'Hạn gửi mặc định là ngày 20 của tháng cuối kỳ; sửa lại theo quy định của cơ quan cấp trên.',
    columns: {
      kind: 'Loại báo cáo',
      period: 'Kỳ',
      section: 'Bộ phận',
      due: 'Hạn gửi',
      sent: 'Ngày gửi',
      number: 'Số, ký hiệu',
      status: 'Trạng thái',
    },
  },
  mailed: {
    title: 'SỔ GỬI, NHẬN',
    note: 'Các bản đã gửi cho người phụ trách và tình trạng trả lời.',
    columns: {
      recipient: 'Người nhận',
      copyId: 'Mã bản gửi',
      file: 'Tên tệp',
      sent: 'Ngày gửi',
      answered: 'Ngày trả lời',
      status: 'Trạng thái',
    },
  },
  history: {
    title: 'LỊCH SỬ CÁC KỲ ĐÃ CHỐT',
    note: 'Mỗi dòng là một tiêu chí của một kỳ đã chốt; chỉ ghi thêm, không sửa. Chốt lại một kỳ thì các dòng cũ được đánh dấu.',
    columns: {
      period: 'Kỳ',
      closed: 'Ngày chốt',
      criterion: 'Tiêu chí',
      done: 'Đã thực hiện',
      total: 'Tổng số',
      result: 'Kết quả',
      score: 'Điểm tự chấm',
      appraised: 'Điểm thẩm định',
      state: 'Tình trạng',
    },
  },
  log: {
    title: 'NHẬT KÝ THAY ĐỔI',
    note: 'Các thay đổi do phần bổ trợ ghi vào sổ; chỉ ghi thêm, không sửa.',
    columns: {
      at: 'Thời điểm',
      file: 'Tệp',
      sender: 'Người gửi',
      sheet: 'Trang',
      cell: 'Ô',
      before: 'Giá trị cũ',
      after: 'Giá trị mới',
    },
  },
};

/** What stands in place of a status that the days of a row do not give. */
export const NO_STATUS = { dueMissing: 'Chưa có hạn', dateInvalid: 'Ngày chưa hợp lệ' } as const;

/** The header of a column. `registerHeader('evidence', 'signed')` is "Ngày ký". */
export function registerHeader<R extends Register>(register: R, column: RegisterColumn<R>): string {
  const headers: Readonly<Record<string, string>> = REGISTER_TEXT[register].columns;
  return headers[column]!;
}
