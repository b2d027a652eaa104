/** A scoring text as authorities could write it, and what it is. */
export interface OwnWording {
  readonly text: string;
  readonly max: number;
  readonly kind: string;
  /** What `numbersOf` its rule must be. */
  readonly numbers?: readonly unknown[];
  readonly notArising?: 'full' | 'leaveOut' | true;
  readonly title?: string;
}

/** What must be read, with certainty. */
export const CERTAIN: readonly OwnWording[] = [
  // Bands: bounds in words, signs and dashes.
  {
    text: 'Từ 90% trở lên: 2 điểm; từ 80% đến dưới 90%: 1,5 điểm; từ 70% đến dưới 80%: 1 điểm; dưới 70%: 0 điểm',
    max: 2,
    kind: 'bands',
    numbers: [0.9, false, 2, 0.8, false, 1.5, 0.7, false, 1],
  },
  {
    text: '≥ 95%: 3đ\n≥ 85% và < 95%: 2đ\n< 85%: 0đ',
    max: 3,
    kind: 'bands',
    numbers: [0.95, false, 3, 0.85, false, 2],
  },
  {
    text: '>= 95%: 3 điểm\n85% - <95%: 2 điểm\n<85%: 1 điểm',
    max: 3,
    kind: 'bands',
    numbers: [0.95, false, 3, 0.85, false, 2, 0, false, 1],
  },
  {
    text: '- Trên 80%: 1,0\n- Từ 50% đến 80%: 0,5\n- Dưới 50%: 0',
    max: 1,
    kind: 'bands',
    numbers: [0.8, true, 1, 0.5, false, 0.5],
  },
  {
    text: 'ĐẠT 100%: 4 ĐIỂM\nTỪ 80% ĐẾN DƯỚI 100%: 2 ĐIỂM\nDƯỚI 80%: 0 ĐIỂM',
    max: 4,
    kind: 'bands',
    numbers: [1, false, 4, 0.8, false, 2],
  },
  {
    text: '80% ≤ T < 100%: 1\nT = 100%: 2\nT < 80%: 0',
    max: 2,
    kind: 'bands',
    numbers: [1, false, 2, 0.8, false, 1],
  },
  {
    text: 'Hoàn thành 100% kế hoạch: 1; Hoàn thành từ 80% - dưới 100% kế hoạch: 0,5; Hoàn thành dưới 80% kế hoạch: 0',
    max: 1,
    kind: 'bands',
    numbers: [1, false, 1, 0.8, false, 0.5],
  },
  {
    text: 'a) 100% báo cáo gửi đúng hạn: 01 điểm; b) Từ 75% đến dưới 100% báo cáo gửi đúng hạn: 0.5 điểm; c) Dưới 75% báo cáo gửi đúng hạn: 0 điểm',
    max: 1,
    kind: 'bands',
    numbers: [1, false, 1, 0.75, false, 0.5],
  },
  {
    text: '• Đạt từ 98% trở lên: 1,5đ\n• Đạt từ 95% đến dưới 98%: 1đ\n• Đạt dưới 95%: không có điểm',
    max: 1.5,
    kind: 'bands',
    numbers: [0.98, false, 1.5, 0.95, false, 1],
  },
  {
    text: 'Trên 90 phần trăm: 2; từ 70 đến 90 phần trăm: 1; còn lại: 0',
    max: 2,
    kind: 'bands',
    numbers: [0.9, true, 2, 0.7, false, 1],
  },
  {
    text: 'Tỷ lệ hồ sơ quá hạn:\n- Dưới 1%: 3 điểm\n- Từ 1% đến dưới 5%: 1 điểm\n- Từ 5% trở lên: 0 điểm',
    max: 3,
    kind: 'bands',
    numbers: [0.01, false, 1, 0, false, 3],
  },
  {
    text: 'Đạt 100%: 2 điểm Từ 80% đến dưới 100%: 1 điểm Dưới 80%: 0 điểm',
    max: 2,
    kind: 'bands',
    numbers: [1, false, 2, 0.8, false, 1],
  },
  {
    text: 'Từ 99,5% trở lên: 1; từ 97,5% đến dưới 99,5%: 0,5; dưới 97,5%: 0',
    max: 1,
    kind: 'bands',
    numbers: [0.995, false, 1, 0.975, false, 0.5],
  },
  {
    text: 'Không dưới 90%: 2 điểm; dưới 90%: 1 điểm; không thực hiện: 0 điểm',
    max: 2,
    kind: 'bands',
    numbers: [0.9, false, 2, 0, true, 1],
  },
  {
    text: 'Đạt từ 90% trở lên: điểm tối đa\nĐạt từ 70% đến dưới 90%: 50% điểm tối đa\nĐạt dưới 70%: không tính điểm',
    max: 3,
    kind: 'bands',
    numbers: [0.9, false, 3, 0.7, false, 1.5],
  },
  {
    text: 'Đạt t\u01b0\u0300 90% tr\u01a1\u0309 l\u00ean: 2; dưới 90%: 0'.normalize('NFD'),
    max: 2,
    kind: 'bands',
    numbers: [0.9, false, 2],
  },
  {
    text: 'Từ\u00a090%\u00a0trở\u00a0lên:\u00a02\u00a0điểm\nTừ 80% –\u00a0dưới 90%: 1 điểm\nDưới 80%: 0 điểm',
    max: 2,
    kind: 'bands',
    numbers: [0.9, false, 2, 0.8, false, 1],
  },
  {
    text: 'Hoàn thành từ 80%\nđến dưới 100% kế hoạch: 1\nHoàn thành 100% kế hoạch: 2\nHoàn thành dưới 80% kế hoạch: 0',
    max: 2,
    kind: 'bands',
    numbers: [1, false, 2, 0.8, false, 1],
  },
  {
    text: 'Giải ngân đạt từ 95% kế hoạch vốn trở lên: 3 điểm; đạt từ 90% đến dưới 95% kế hoạch vốn: 2 điểm; dưới 90%: 0 điểm',
    max: 3,
    kind: 'bands',
    numbers: [0.95, false, 3, 0.9, false, 2],
  },
  {
    text: 'Đạt từ 100% trở lên: 2; Đạt từ 90% đến dưới 100%: 1; Dưới 90%: 0. Không phát sinh: điểm tối đa',
    max: 2,
    kind: 'bands',
    numbers: [1, false, 2, 0.9, false, 1],
    notArising: 'full',
  },
  {
    text: '30 điểm: đạt từ 90% trở lên\n20 điểm: đạt từ 70% đến dưới 90%\n0 điểm: dưới 70%',
    max: 30,
    kind: 'bands',
    numbers: [0.9, false, 30, 0.7, false, 20],
  },

  // Ratios: formulas in words and letters.
  { text: 'Tỷ lệ x điểm tối đa', max: 3, kind: 'ratio', numbers: [0, 1, 'proportional', undefined] },
  {
    text: 'Điểm đánh giá = (b/a) x điểm tối đa\nTrong đó: a là tổng số hồ sơ; b là số hồ sơ đúng hạn',
    max: 3,
    kind: 'ratio',
    numbers: [0, 1, 'proportional', undefined],
  },
  {
    text: 'Hoàn thành 100% kế hoạch: 1; Hoàn thành từ 80% - dưới 100% kế hoạch: tính theo công thức [tỷ lệ % hoàn thành x 1.00/100%]; Hoàn thành dưới 80% kế hoạch: 0',
    max: 1,
    kind: 'ratio',
    numbers: [0.8, 1, 'proportional', undefined],
  },
  {
    text: 'Điểm số được tính bằng tỷ lệ % hồ sơ giải quyết đúng hạn nhân với 2 điểm',
    max: 2,
    kind: 'ratio',
    numbers: [0, 1, 'proportional', undefined],
  },
  {
    text: 'Lấy tỷ lệ % đạt được nhân điểm tối đa',
    max: 2,
    kind: 'ratio',
    numbers: [0, 1, 'proportional', undefined],
  },
  {
    text: 'Điểm = Số nhiệm vụ hoàn thành × 4 / Tổng số nhiệm vụ được giao',
    max: 4,
    kind: 'ratio',
    numbers: [0, 1, 'proportional', undefined],
  },
  {
    text: 'Điểm = (Số hồ sơ đúng hạn × điểm tối đa)/Tổng số hồ sơ',
    max: 4,
    kind: 'ratio',
    numbers: [0, 1, 'proportional', undefined],
  },
  {
    text: 'Đạt từ 80% trở lên: 3 điểm\nDưới 80%: điểm = (tỷ lệ thực hiện/80%) x 3',
    max: 3,
    kind: 'ratio',
    numbers: [0, 0.8, 'toGoal', undefined],
  },
  {
    text: 'Từ 90% trở lên: 2 điểm; từ 50% đến dưới 90%: Điểm = Tỷ lệ đạt/0,9*2; dưới 50%: 0 điểm',
    max: 2,
    kind: 'ratio',
    numbers: [0.5, 0.9, 'toGoal', undefined],
  },
  {
    text: 'Từ 90% trở lên: 2 điểm; từ 50% đến dưới 90%: Điểm = (Tỷ lệ - 50%)/(90% - 50%) x 2; dưới 50%: 0 điểm',
    max: 2,
    kind: 'ratio',
    numbers: [0.5, 0.9, 'interpolated', undefined],
  },
  {
    text: 'Đạt 100%: 5 điểm; từ 70% đến dưới 100%: tỷ lệ đạt x 5 điểm, làm tròn 2 chữ số thập phân; dưới 70%: 0 điểm',
    max: 5,
    kind: 'ratio',
    numbers: [0.7, 1, 'proportional', 2],
  },
  {
    text: 'Điểm = Tỷ lệ giải ngân x 10, tối đa 10 điểm',
    max: 10,
    kind: 'ratio',
    numbers: [0, 1, 'proportional', undefined],
  },
  {
    text: 'Điểm = T x điểm tối đa. Trong đó T là tỷ lệ hồ sơ trực tuyến. Không phát sinh hồ sơ: giảm trừ điểm tối đa',
    max: 3,
    kind: 'ratio',
    numbers: [0, 1, 'proportional', undefined],
    notArising: 'leaveOut',
  },
  {
    text: 'Điểm = K x 3; K = Số cuộc kiểm tra đã thực hiện / Số cuộc kiểm tra theo kế hoạch',
    max: 3,
    kind: 'ratio',
    numbers: [0, 1, 'proportional', undefined],
  },

  // Cases.
  {
    text: 'Mỗi sáng kiến được công nhận được 0,5 điểm, tối đa không quá 2 điểm',
    max: 2,
    kind: 'bonus',
    numbers: [0.5],
  },
  { text: 'Cứ 01 mô hình mới được cộng 1 điểm (tối đa 3 điểm)', max: 3, kind: 'bonus', numbers: [1] },
  { text: '0,5 điểm/mô hình, tối đa 2 điểm', max: 2, kind: 'bonus', numbers: [0.5] },
  { text: 'Mỗi lần vi phạm trừ 0,5 điểm', max: 2, kind: 'deduct', numbers: [0.5, undefined] },
  {
    text: 'Trừ 0,25 điểm/01 văn bản ban hành sai thể thức',
    max: 2,
    kind: 'deduct',
    numbers: [0.25, undefined],
  },
  {
    text: 'Không có vi phạm: 2 điểm; mỗi trường hợp vi phạm trừ 0,5 điểm, trừ tối đa 1,5 điểm',
    max: 2,
    kind: 'deduct',
    numbers: [0.5, 0.5],
  },
  {
    text: 'Gửi báo cáo đầy đủ, đúng hạn: 3 điểm. Mỗi báo cáo gửi chậm trừ 0,5đ; trừ đến hết số điểm',
    max: 3,
    kind: 'deduct',
    numbers: [0.5, undefined],
  },
  { text: 'Mỗi báo cáo thiếu hoặc chậm bị trừ ½ điểm', max: 2, kind: 'deduct', numbers: [0.5, undefined] },
  {
    text: '- Đi muộn: trừ 0,5đ/lần\n- Vắng không lý do: trừ 1đ/lần',
    max: 5,
    kind: 'tally',
    numbers: ['full', -0.5, -1],
  },
  { text: 'Cứ mỗi ngày chậm trừ 0,1 điểm', max: 1, kind: 'deduct', numbers: [0.1, undefined] },

  { text: 'Trừ 01 điểm/ngày', max: -1, title: 'Nộp hồ sơ trễ hạn', kind: 'bonus', numbers: [1] },
  {
    text: 'Nộp trễ: trừ 0,5 điểm/ngày; thiếu nội dung: trừ 0,25 điểm/lần',
    max: -2,
    kind: 'tally',
    numbers: ['zero', 0.5, 0.25],
  },

  // Dates.
  {
    text: 'Ban hành trước ngày 15/12: 2 điểm; ban hành sau thời hạn hoặc không ban hành: 0 điểm',
    max: 2,
    kind: 'deadline',
    numbers: [12, 14, 0, 0],
  },
  {
    text: 'Ban hành chậm nhất ngày 31/01: 1; ban hành chậm từ 01 đến 10 ngày: 0,5; chậm quá 10 ngày hoặc không ban hành: 0',
    max: 1,
    kind: 'deadline',
    numbers: [1, 31, 0.5, 10],
  },
  {
    text: 'Ban hành trong quý I: 1 điểm\nKhông ban hành hoặc ban hành chậm: 0 điểm',
    max: 1,
    kind: 'deadline',
    numbers: [3, 31, 0, 0],
  },
  {
    text: 'Ban hành trong tháng 01: 1 điểm\nBan hành từ tháng 02 trở đi: 0 điểm',
    max: 1,
    kind: 'deadline',
    numbers: [1, 31, 0, 0],
  },
  {
    text: 'Gửi báo cáo trước ngày 15 tháng 11 hằng năm: 1 điểm; gửi sau ngày 15 tháng 11: 0 điểm',
    max: 1,
    kind: 'deadline',
    numbers: [11, 14, 0, 0],
  },
  {
    text: 'Nộp báo cáo không quá ngày 20/11: 1; nộp từ ngày 21/11 đến ngày 30/11: 0,5; sau ngày 30/11 hoặc không nộp: 0',
    max: 1,
    kind: 'deadline',
    numbers: [11, 20, 0.5, 10],
  },

  // Choices.
  { text: 'Đạt yêu cầu được 1 điểm, không đạt yêu cầu được 0 điểm', max: 1, kind: 'yesNo' },
  { text: 'Có quy chế: 0,5 / Không có quy chế: 0', max: 0.5, kind: 'yesNo' },
  { text: 'Có bố trí: Điểm tối đa; không bố trí: không điểm', max: 1.5, kind: 'yesNo' },
  {
    text: 'Thực hiện đúng quy định thì được 1 điểm; thực hiện không đúng quy định thì không có điểm',
    max: 1,
    kind: 'yesNo',
  },
  {
    text: 'Công khai đầy đủ (1 điểm); không công khai hoặc công khai không đầy đủ (0 điểm)',
    max: 1,
    kind: 'yesNo',
  },
  {
    text: 'Có văn bản chỉ đạo: 1 điểm\nKhông có: 0 điểm\n(Trong năm không có nhiệm vụ được giao thì được tính 01 điểm)',
    max: 1,
    kind: 'yesNo',
    notArising: 'full',
  },
  {
    text: 'Tổ chức hội nghị đối thoại ít nhất 01 lần/năm: 1 điểm; không tổ chức: 0 điểm',
    max: 1,
    kind: 'yesNo',
  },
  { text: 'Không có đơn thư vượt cấp: 2 điểm\nCó đơn thư vượt cấp: 0 điểm', max: 2, kind: 'yesNo' },
  {
    text: 'Ban hành kịp thời: 1đ; ban hành chậm: 0,5đ; không ban hành: 0đ',
    max: 1,
    kind: 'levels',
    numbers: [1, 0.5, 0],
  },
  {
    text: 'Tốt: 3 điểm\nKhá: 2 điểm\nTrung bình: 1 điểm\nYếu: 0 điểm',
    max: 3,
    kind: 'levels',
    numbers: [3, 2, 1, 0],
  },
  {
    text: 'Hoàn thành xuất sắc nhiệm vụ: điểm tối đa\nHoàn thành tốt nhiệm vụ: 80% điểm tối đa\nHoàn thành nhiệm vụ: 50% điểm tối đa\nKhông hoàn thành: 0 điểm',
    max: 5,
    kind: 'levels',
    numbers: [5, 4, 2.5, 0],
  },
  {
    text: '- Hỗ trợ được ít nhất 01 sản phẩm OCOP 4 sao trở lên: 1 điểm\n- Hỗ trợ được ít nhất 01 sản phẩm OCOP 3 sao: 0,5 điểm',
    max: 1,
    kind: 'levels',
    numbers: [1, 0.5],
  },
  {
    text: 'Ban hành trong vòng 10 ngày kể từ ngày nhận được kế hoạch của tỉnh: 2\nBan hành sau 10 ngày: 1\nKhông ban hành: 0',
    max: 2,
    kind: 'levels',
    numbers: [2, 1, 0],
  },
  {
    text: 'Đã ban hành kế hoạch trước ngày 31/12 năm trước: 1 điểm; ban hành trong năm đánh giá: 0,5 điểm; không ban hành: 0 điểm',
    max: 1,
    kind: 'levels',
    numbers: [1, 0.5, 0],
  },
  {
    text: '- Có phân công: 0,5\n- Có quy chế: 0,25\n- Có báo cáo: 0,25',
    max: 1,
    kind: 'checklist',
    numbers: [0.5, 0.25, 0.25],
  },
  {
    text: '+ Máy tính: 1 điểm\n+ Máy in: 0,5 điểm\n+ Máy quét: 0,5 điểm\n+ Không trang bị: 0 điểm',
    max: 2,
    kind: 'checklist',
    numbers: [1, 0.5, 0.5],
  },
  {
    text: '1. Xây dựng kế hoạch: 01 (một) điểm\n2. Tổ chức sơ kết: 01 (một) điểm',
    max: 2,
    kind: 'checklist',
    numbers: [1, 1],
  },

  // Numbers of things.
  {
    text: 'Từ 05 tin bài trở lên: 2 điểm; từ 03 đến 04 tin bài: 1 điểm; dưới 03 tin bài: 0 điểm',
    max: 2,
    kind: 'counts',
    numbers: [5, 2, 3, 1],
  },
  {
    text: 'Có từ 10 mô hình trở lên: 3; từ 5 đến dưới 10 mô hình: 2; từ 1 đến dưới 5 mô hình: 1; không có mô hình: 0',
    max: 3,
    kind: 'counts',
    numbers: [10, 3, 5, 2, 1, 1],
  },
  {
    text: 'Có 02 cuộc kiểm tra trở lên: 1 điểm; có 01 cuộc kiểm tra: 0,5 điểm; không kiểm tra: 0 điểm',
    max: 1,
    kind: 'counts',
    numbers: [2, 1, 1, 0.5],
  },

  // Surveys.
  { text: 'Điểm điều tra xã hội học', max: 20, kind: 'survey' },
  { text: 'Căn cứ kết quả chỉ số hài lòng (SIPAS) do Sở Nội vụ công bố', max: 10, kind: 'survey' },
  { text: 'Điểm = Chỉ số hài lòng x điểm tối đa', max: 10, kind: 'survey' },

  // Several ratios.
  {
    text: 'Điểm = (Tỷ lệ hồ sơ đúng hạn + Tỷ lệ hồ sơ trực tuyến)/2 x 4',
    max: 4,
    kind: 'ratios',
    numbers: [2, 2],
  },
  {
    text: 'Điểm = Tỷ lệ hồ sơ đúng hạn x 3 + Tỷ lệ hồ sơ trực tuyến x 1',
    max: 4,
    kind: 'ratios',
    numbers: [3, 1],
  },
];

/** What may be read in any way, but never with certainty: it can be meant otherwise, or no rule says it. */
export const UNCERTAIN: readonly (readonly [text: string, max: number])[] = [
  // Bounds that two steps claim, gaps, overlaps, a best case that is not the maximum.
  ['Từ 90% - 100%: 2; từ 80% - 90%: 1; dưới 80%: 0', 2],
  ['Từ 90% trở lên: 2; từ 80% đến dưới 85%: 1; dưới 80%: 0', 2],
  ['Từ 90% trở lên: 2; từ 80% đến 89%: 1; dưới 80%: 0', 2],
  ['Từ 90% trở lên: 2; từ 80% đến dưới 90%: 1; dưới 80%: 0', 3],
  ['Từ 90% trở lên: 3; từ 80% đến dưới 90%: 1; dưới 80%: 0', 2],
  ['Từ 95% trở lên và có báo cáo: 2; từ 95% trở lên nhưng không có báo cáo: 1; dưới 95%: 0', 2],
  ['Đạt 100% và được khen thưởng: 2; dưới 100%: 0', 2],
  ['Tỷ lệ hồ sơ đúng hạn từ 95%: 2; tỷ lệ hồ sơ trực tuyến từ 50%: 1', 2],
  ['Đạt 90%: 2; đạt 80%: 1; còn lại: 0', 2],
  ['Trên 90% trở lên: 2; dưới 90%: 0', 2],
  ['Khoảng 90%: 2; dưới 90%: 0', 2],
  ['Từ 90% trở lên: 2; từ 80% đến dưới 90%: 0,5 - 1; dưới 80%: 0', 2],
  ['Trên 90%: 2; dưới 90%: 0', 2],
  ['Từ 80% trở lên: 1; từ 60% đến dưới 80%: 2; dưới 60%: 0', 2],
  // Formulas of another kind, or of figures that nobody has.
  ['Điểm = Tỷ lệ x 1,5', 2],
  ['Điểm = 2 - số hồ sơ trễ hạn x 0,1', 2],
  ['Điểm = (Tỷ lệ năm nay/Tỷ lệ năm trước) x điểm tối đa', 2],
  ['Điểm = Số hồ sơ/Số hồ sơ của đơn vị cao nhất x 2', 2],
  ['Từ 80% đến dưới 100%: tính theo tỷ lệ; đạt 100%: 2; dưới 80%: 0', 2],
  ['Từ 90% trở lên: 2; từ 80% đến dưới 90%: tỷ lệ x 2; từ 70% đến dưới 80%: 0,5; dưới 70%: 0', 2],
  ['Từ 85% trở lên: 10; từ 60% đến dưới 85%: Điểm = (Tỷ lệ/90%) x 10; dưới 60%: 0', 10],
  ['Điểm = Tỷ lệ hồ sơ đúng hạn x điểm tối đa. Thiếu báo cáo thì kết quả làm tròn đến 2 chữ số thập phân', 2],
  ['Điểm = a x 0,5', 2],
  ['Điểm = a x 2', 2],
  ['Từ 90% đến dưới 98%: nội suy; từ 98% trở lên: 3; dưới 90%: 0', 3],
  ['Trung bình cộng các tỷ lệ thành phần x điểm tối đa', 3],
  ['Điểm = (100% - tỷ lệ hồ sơ trễ hạn) x 3', 3],
  ['Tỷ lệ hồ sơ trễ hạn x điểm tối đa', 3],
  // Cases by the pair, by the percent, with tiers, with two amounts, once or each.
  ['Cứ 02 hồ sơ trễ hạn trừ 0,5 điểm', 2],
  ['Đạt 100%: 5 điểm; cứ giảm 1% trừ 0,1 điểm', 5],
  ['Cứ 10% tăng thêm được 0,5 điểm', 2],
  ['Nộp chậm: trừ 1 điểm', 3],
  ['Đầy đủ: 3 điểm; thiếu nội dung: trừ 1 điểm', 3],
  ['Mỗi hồ sơ trễ hạn trừ 0,1 điểm; từ hồ sơ thứ 10 trở đi trừ 0,5 điểm', 2],
  ['mỗi trường hợp trừ 0', 2],
  ['Mỗi sáng kiến 0,5 điểm, tối đa 1 điểm', 2],
  ['Mỗi sáng kiến cấp tỉnh 1 điểm, cấp xã 0,5 điểm', 2],
  ['Thực hiện tốt: 2 điểm; thực hiện chưa tốt: trừ điểm tùy mức độ', 2],
  ['Mỗi lần bị phê bình trừ 25% số điểm', 4],
  ['+1 điểm/sáng kiến; -0,5 điểm/vi phạm', 4],
  ['+2 điểm loại A; +1 điểm loại B. Nộp muộn trừ 0,5 điểm/ngày', 4],
  [
    'Nộp trễ nhưng chưa quá 02 ngày: trừ 01 điểm; từ ngày thứ 3 trở đi trừ 01 điểm/ngày hoặc không tiếp nhận',
    5,
  ],
  // Dates of other acts, other years, other conditions, leap years.
  ['Ban hành trước ngày 01/3: 1; sau thời hạn: 0', 1],
  ['Ban hành trong tháng 2: 1; sau tháng 2: 0', 1],
  ['Ban hành trước ngày 15/12/2025: 1; sau ngày 15/12/2025: 0', 1],
  ['Báo cáo đầy đủ nội dung trước ngày 15/12: 2; không báo cáo: 0', 2],
  ['Ban hành trước ngày 31/01: 2; ban hành sau ngày 31/01: 1; không ban hành: 0', 2],
  ['Gửi trước ngày 15/6 và ngày 15/12: 2; không gửi: 0', 2],
  ['Ban hành trước ngày 31/01: 2; chậm không quá 15 ngày: 1; chậm quá 30 ngày: 0', 2],
  ['Chậm không quá 5 ngày làm việc: 1; trước ngày 15/12: 2; không gửi: 0', 2],
  // Choices that are not plain.
  ['Đạt 6 điểm nếu có giải pháp tiên phong; đạt tối đa 3 điểm nếu cải tiến', 6],
  ['Tốt: 2 điểm; Khá: 1 điểm', 3],
  ['Ban hành kịp thời: 1; ban hành không kịp thời: 0,5', 1.5],
  ['Giải Nhất: 3; giải Nhì: 2; giải Ba: 1', 6],
  ['Tốt: 3 - 5 điểm; khá: 1 - 2 điểm; yếu: 0 điểm', 5],
  ['Thực hiện tốt: tối đa 2 điểm; không thực hiện: 0 điểm', 2],
  [
    'Đơn vị có kế hoạch:\n- Đúng hạn: 2\n- Chậm: 1\nĐơn vị không có kế hoạch:\n- Có báo cáo: 1\n- Không báo cáo: 0',
    2,
  ],
  ['Đạt: 2 điểm; không đạt: 0 điểm. Hội đồng xem xét trừ điểm nếu hồ sơ không đầy đủ', 2],
  ['Đạt yêu cầu: 2 điểm', 3],
  ['Không phát sinh: 0 điểm; đạt: 2 điểm', 2],
  ['Đạt: 1; không đạt: 0. Trường hợp không phát sinh thì không tính điểm', 1],
  [
    'Đạt: 1; không đạt: 0. Trường hợp không phát sinh thì đạt điểm tối đa. Không phát sinh thì không chấm điểm và trừ vào tổng điểm',
    1,
  ],
  // Surveys that decide a part only.
  ['Kết quả điều tra xã hội học chiếm 70%, Hội đồng thẩm định 30%', 10],
  ['Căn cứ kết quả điều tra xã hội học và kết quả thẩm định', 10],
  ['Chỉ số hài lòng/90% x điểm tối đa', 10],
  ['Căn cứ kết quả điều tra xã hội học\nCăn cứ chỉ số hài lòng (SIPAS) do Sở Nội vụ công bố', 10],
  // In a part that takes points off.
  ['Có vi phạm: 1 điểm; không vi phạm: 0 điểm', -1],
  ['Không hoàn thành nhiệm vụ: trừ 01 điểm', -1],
  // No rule at all.
  ['Chấm theo quy định', 2],
  ['Theo kết quả thẩm định của Sở Nội vụ', 2],
  ['', 2],
  ['2 điểm', 2],
  ['Điểm tối đa: 2 điểm', 2],
];
