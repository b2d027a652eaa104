import { meaningsOf, type Meaning } from '../../../../src/features/sets/domain/column-meaning';

/** Headers as tables of authorities bear them, by what stands below them. */
const HEADERS: Readonly<Record<Meaning, readonly string[]>> = {
  code: [
    ...['STT', 'TT', 'Số TT', 'Số thứ tự', 'Thứ tự', 'Mã', 'Mã số', 'Mã tiêu chí', 'Mã TC', 'Mã chỉ số'],
    ...['Số', 'Mục', 'Ký hiệu'],
  ],
  title: [
    ...['Nội dung', 'Tiêu chí', 'Lĩnh vực', 'Chỉ tiêu', 'Nhiệm vụ', 'Danh mục', 'Hạng mục'],
    ...['Chỉ số thành phần', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần'],
    // Points stand in the titles below these.
    ...['Nội dung và điểm tối đa', 'Tiêu chí, thang điểm', 'Lĩnh vực/điểm', 'Tên tiêu chí (số điểm)'],
  ],
  points: [
    ...['Điểm tối đa', 'Điểm chuẩn', 'Điểm quy định', 'Điểm cao nhất', 'Điểm trần', 'Điểm thưởng'],
    ...['Điểm cộng', 'Điểm trừ', 'Điểm phạt', 'Tối đa', 'Tổng điểm', 'Điểm TĐ'],
    ...['Thang điểm', 'Mức điểm', 'Khung điểm', 'Điểm', 'Số điểm', 'Điểm chấm', 'Điểm thành phần'],
    ...['Điểm tiêu chí', 'Điểm số', 'Điểm (theo quyết định)'],
  ],
  method: [
    ...['Hướng dẫn tự chấm', 'Cách chấm', 'Cách tính điểm', 'Cách thức', 'Cách xác định', 'Cách đánh giá'],
    ...['Cách cho điểm', 'Phương pháp', 'Công thức'],
    ...['Nội dung đánh giá', 'Nội dung chấm', 'Diễn giải', 'Giải thích', 'Chấm điểm', 'Tính điểm'],
    ...['Cho điểm', 'Các mức độ', 'Mức đánh giá', 'Thang đánh giá', 'Căn cứ đánh giá', 'Cơ sở chấm'],
    ...['Quy định tính', 'Điều kiện cho', 'Tiêu thức đánh giá', 'Ba rem', 'Barem', 'Yêu cầu', 'Tiêu chuẩn'],
  ],
  optionPoints: [],
  evidence: [
    ...['Tài liệu kiểm chứng', 'TLKC', 'Minh chứng', 'Bằng chứng', 'Hồ sơ', 'Sản phẩm', 'Nguồn số liệu'],
    ...['Nguồn dữ liệu', 'Nguồn thông tin'],
  ],
  owner: [
    ...['Chủ trì', 'Bộ phận phụ trách', 'Đầu mối', 'Đơn vị chủ trì', 'Tham mưu', 'Chịu trách nhiệm'],
    ...['Đơn vị', 'Cơ quan', 'Phòng ban', 'Phòng chuyên môn thực hiện', 'Bộ phận theo dõi'],
    ...['Người thực hiện'],
  ],
  survey: [...['Điều tra XHH', 'ĐTXHH', 'Điểm điều tra xã hội học', 'Chỉ số SIPAS', 'Điểm khảo sát']],
  reporting: ['Kỳ báo cáo', 'Kỳ đánh giá', 'Kỳ chấm', 'Tần suất'],
  ignored: [
    ...['Tự chấm', 'Điểm tự chấm', 'Tự đánh giá', 'Tự thẩm định', 'Thẩm định', 'Phúc tra', 'Giải trình'],
    ...['Hội đồng', 'Điểm sở chấm', 'Điểm huyện đánh giá', 'Kết quả đạt', 'Điểm đạt được'],
    ...['Kết quả thực hiện', 'Kết quả đánh giá', 'Số điểm đạt được', 'Xếp loại', 'Xếp hạng'],
    ...['Chỉ số', 'Chỉ số (%)', 'Chỉ số %', 'Chỉ số CCHC', 'Giá trị chỉ số', 'Ghi chú', 'Đơn vị phối hợp'],
    ...['Năm trước', 'Năm 2025', 'Đơn vị tính', 'ĐVT'],
    // Who answers for a criterion is not who says what it comes to.
    ...['Điểm do đơn vị chủ trì thẩm định', 'Kết quả thẩm định của đơn vị phụ trách'],
    ...['Ý kiến thẩm định của đầu mối', 'Góp ý, thẩm định của cơ quan chủ trì'],
  ],
};

test.each(
  Object.entries(HEADERS).flatMap(([meaning, headers]) => headers.map(header => [header, meaning] as const)),
)('below "%s" stands what is meant by %s', (header, meaning) => {
  expect(meaningsOf(header)[0]).toBe(meaning);
  expect(meaningsOf(header.toUpperCase())[0]).toBe(meaning);
});

test('points that may be those of options, and texts that may be titles, say so', () => {
  expect(meaningsOf('Thang điểm')).toEqual(['points', 'optionPoints']);
  expect(meaningsOf('Nội dung đánh giá')).toEqual(['method', 'title']);
  expect(meaningsOf('Điểm tối đa')).toEqual(['points']);
});

test.each(['STT.', 'STT:', 'Stt *', ' STT (1)', 'STT\n(12)', 'S.T.T'.replace(/\./g, '')])(
  'signs and numbers around a header change nothing: %j',
  header => {
    expect(meaningsOf(header)).toEqual(['code']);
  },
);

test.each(['', '  ', '(1)', 'Cột lạ', 'Điểmx', 'Số liệu', 'Chỉ đạo'])('"%s" names no column', header => {
  expect(meaningsOf(header)).toEqual([]);
});

test('a text that is longer than headers are is none', () => {
  const long = (length: number): string => `Tiêu chí ${'a'.repeat(length - 9)}`;
  expect(meaningsOf(long(90))).toEqual(['title']);
  expect(meaningsOf(long(91))).toEqual([]);
});
