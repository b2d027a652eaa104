import type { FunctionId } from '../../src/rules/custom-function';

const NAMES = ['Tốt', 'Khá'];
const LEVELS = NAMES.map((name, index) => [name, index]);
const TWO_ROWS = [[1], [2]];

/** What an officer is told, one or more for each kind of mistake. */
export const REFUSED: [id: FunctionId, args: unknown[], shown: '#VALUE!' | '#N/A', sentence: string][] = [
  ['TYLE', ['abc', 5], '#VALUE!', '“tử_số” phải là số, ví dụ 12 hoặc 12,5.'],
  ['TYLE', ['', 5], '#VALUE!', '“tử_số” phải là số, ví dụ 12 hoặc 12,5.'],
  [
    'TYLE',
    ['1.234', 5],
    '#VALUE!',
    '“tử_số” ghi là chữ "1.234", có thể hiểu hai cách; hãy nhập lại ở dạng số.',
  ],
  ['TYLE', [TWO_ROWS, 5], '#VALUE!', '“tử_số” chỉ nhận một ô, không nhận cả vùng.'],
  ['TYLE', [-1, 5], '#VALUE!', '“tử_số” không được là số âm.'],
  ['TYLE', [0, 0], '#N/A', '“mẫu_số” bằng 0 hoặc còn trống nên chưa tính được.'],
  ['TYLE', [5, null], '#N/A', '“mẫu_số” bằng 0 hoặc còn trống nên chưa tính được.'],
  ['DIEMTYLE', [0, 0, 1], '#N/A', '“mẫu_số” bằng 0 hoặc còn trống nên chưa tính được.'],
  ['DIEMTYLE', [12, 10, 1], '#VALUE!', '“tử_số” lớn hơn “mẫu_số”.'],
  ['DIEMTYLE', [5, 10, 1, 0.9, 0.8], '#VALUE!', '“ngưỡng” lớn hơn “đích”.'],
  ['DIEMTYLE', [5, 10, 1, 0, 1, 4], '#VALUE!', '“cách_tính” phải từ 1 đến 3.'],
  ['DIEMTYLE', [5, 10, 1, 0, 1, 1.5], '#VALUE!', '“cách_tính” phải là số nguyên.'],
  ['DIEMBAC', [0.5, [[0.5]]], '#VALUE!', '“bảng_bậc” phải có 2 hoặc 3 cột.'],
  [
    'DIEMBAC',
    [
      0.5,
      [
        [0.5, 1],
        [0.9, 2],
      ],
    ],
    '#VALUE!',
    '“bảng_bậc” phải xếp từ bậc cao xuống bậc thấp.',
  ],
  [
    'DIEMBAC',
    [
      0.5,
      [
        [0.5, 1, '>='],
        [0.5, 2, '>'],
      ],
    ],
    '#VALUE!',
    '“bảng_bậc” phải xếp từ bậc cao xuống bậc thấp.',
  ],
  ['DIEMBAC', [0.5, [[0.5, 1, '<']]], '#VALUE!', '“bảng_bậc” chỉ nhận: >=, >.'],
  ['DIEMBAC', [0.5, [[0.5, 'một']]], '#VALUE!', '“bảng_bậc” phải là số, ví dụ 12 hoặc 12,5.'],
  ['DIEMMUC', ['Kém', LEVELS], '#N/A', 'Không tìm thấy “kết_quả” trong “bảng_mức”.'],
  ['DIEMMUC', ['T*', LEVELS], '#N/A', 'Không tìm thấy “kết_quả” trong “bảng_mức”.'],
  ['DIEMMUC', [null, LEVELS], '#N/A', 'Không tìm thấy “kết_quả” trong “bảng_mức”.'],
  ['DIEMMUC', ['Tốt', [...LEVELS, ['tốt', 5]]], '#N/A', '“kết_quả” xuất hiện nhiều lần trong “bảng_mức”.'],
  ['DIEMMUC', ['Tốt', [['Tốt', 1, 2]]], '#VALUE!', '“bảng_mức” phải có 2 cột.'],
  ['DIEMDAT', ['có', 1], '#VALUE!', '“điều_kiện” chỉ nhận Đạt, Không đạt, TRUE, FALSE, 1 hoặc 0.'],
  [
    'DIEMCONG',
    [[['Đạt', 'Đạt']], TWO_ROWS],
    '#VALUE!',
    '“vùng_điều_kiện” và “vùng_điểm” phải có cùng số hàng và số cột.',
  ],
  ['DIEMHAN', ['hôm qua', 46_053, 1], '#VALUE!', '“ngày” phải là ngày, ví dụ 31/01/2026.'],
  ['DIEMHAN', ['31/02/2026', 46_053, 1], '#VALUE!', '“ngày” phải là ngày, ví dụ 31/01/2026.'],
  ['DIEMHAN', [31_012_026, 46_053, 1], '#VALUE!', '“ngày” phải là ngày, ví dụ 31/01/2026.'],
  ['DIEMHAN', [46_053, null, 1], '#VALUE!', 'Chưa có “hạn”.'],
  ['DIEMTONG', [[[1.5]], [[1]], 2], '#VALUE!', '“vùng_số_trường_hợp” phải là số nguyên.'],
  ['DIEMTONG', [[[-1]], [[1]], 2], '#VALUE!', '“vùng_số_trường_hợp” không được là số âm.'],
  ['DIEMTONG', [[[1]], [[1]], 2, 3], '#VALUE!', '“điểm_ban_đầu” lớn hơn “điểm_tối_đa”.'],
  [
    'DIEMTONG',
    [[[1], [2]], [[1]], 2],
    '#VALUE!',
    '“vùng_số_trường_hợp” và “vùng_điểm_mỗi_trường_hợp” phải có cùng số hàng và số cột.',
  ],
  ['DIEMNHIEUTYLE', [[[1, 0]], [[1]], 2], '#N/A', '“mẫu_số” bằng 0 hoặc còn trống nên chưa tính được.'],
  ['DIEMNHIEUTYLE', [[[3, 2]], [[1]], 2], '#VALUE!', '“tử_số” lớn hơn “mẫu_số”.'],
  ['DIEMNHIEUTYLE', [[[1, 2, 3]], [[1]], 2], '#VALUE!', '“bảng_tỷ_lệ” phải có 2 cột.'],
  [
    'DIEMNHIEUTYLE',
    [[[1, 2]], [[0]], 2],
    '#N/A',
    '“vùng_điểm_tỷ_lệ” bằng 0 hoặc còn trống nên chưa tính được.',
  ],
  [
    'DIEMNHIEUTYLE',
    [[[1, 2]], [[1], [1]], 2],
    '#VALUE!',
    '“vùng_điểm_tỷ_lệ” và “bảng_tỷ_lệ” phải có cùng số hàng và số cột.',
  ],
  [
    'DIEMNHIEUTYLE',
    [[[1, 2]], [[1, 1]], 2],
    '#VALUE!',
    '“vùng_điểm_tỷ_lệ” và “bảng_tỷ_lệ” phải có cùng số hàng và số cột.',
  ],
  ['DIEMTRU', [1, 2.5, 0.25], '#VALUE!', '“số_trường_hợp” phải là số nguyên.'],
  ['DIEMTRU', [1, 2, 0.25, 2], '#VALUE!', '“điểm_thấp_nhất” lớn hơn “điểm_tối_đa”.'],
  ['DIEMXHH', [92.67, 35], '#VALUE!', '“tỷ_lệ_hài_lòng” phải từ 0 đến 1.'],
  ['CHISO', [[['KPS']], [[5]]], '#N/A', 'Không có điểm tối đa nào được tính.'],
  ['CHISO', [[['chưa chấm']], [[5]]], '#VALUE!', '“vùng_điểm_đạt” phải là số, ví dụ 12 hoặc 12,5.'],
  ['CHISO', [[[true]], [[5]]], '#VALUE!', '“vùng_điểm_đạt” phải là số, ví dụ 12 hoặc 12,5.'],
  [
    'CHISO',
    [TWO_ROWS, [[1, 2]]],
    '#VALUE!',
    '“vùng_điểm_đạt” và “vùng_điểm_tối_đa” phải có cùng số hàng và số cột.',
  ],
  ['QUYDOI', [70, 65], '#VALUE!', '“điểm_đạt” lớn hơn “điểm_được_tính”.'],
  [
    'XEPLOAI',
    [
      40,
      [
        ['Tốt', 80],
        ['Khá', 50],
      ],
    ],
    '#N/A',
    'Không có mức xếp loại nào phù hợp với chỉ số này.',
  ],
  ['XEPHANG', [88, TWO_ROWS], '#N/A', 'Không tìm thấy “giá_trị” trong “vùng_giá_trị”.'],
  [
    'XEPHANG',
    [
      1,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    '#VALUE!',
    '“vùng_giá_trị” phải nằm trên một hàng hoặc một cột.',
  ],
  ['XEPHANG', [1, TWO_ROWS, 'khác'], '#VALUE!', '“đồng_hạng” chỉ nhận: canh_tranh, lien_tuc, duy_nhat.'],
  ['XEPHANG', [1, TWO_ROWS, 'duy_nhat'], '#VALUE!', 'Chưa có “thứ_tự”.'],
  ['XEPHANG', [1, TWO_ROWS, 'duy_nhat', 2, 3], '#VALUE!', '“thứ_tự” phải từ 1 đến 2.'],
  ['DATDU', [[['Đạt', 'Đạt']], 3], '#VALUE!', '“số_cần_đạt” phải từ 1 đến 2.'],
  ['CANTHEM', [5, 10, 1.5], '#VALUE!', '“đích” phải từ 0 đến 1.'],
  ['TRANGTHAI', [46_053, null, null], '#VALUE!', 'Chưa có “ngày_xét”.'],
];
