/** A text that says one thing with certainty, and what makes it say another one. */
import { readRule } from '../../src/wording/read-rule';
import { SEED } from '../seed';
import wordings from './fixtures/wordings.json';
import reviewed from './fixtures/reviewed-wordings.json';
import { CERTAIN } from './own-wordings';

const TEXTS = [
  ...CERTAIN.map(({ text, max }) => [text, max] as const),
  ...wordings.map(({ method, maxPoints }) => [method, maxPoints] as const),
  ...reviewed.filter(({ kind }) => kind !== null).map(({ text, max }) => [text, max] as const),
].filter(([text, max]) => readRule(text, max).confidence === 'certain');

const BEHIND = [
  '; nếu chậm trừ 0,5 điểm',
  '; Hội đồng xem xét quyết định',
  '. Riêng phường: 1 điểm',
  '\nĐiểm được nhân hệ số 0,8',
  '\n(trung bình các quý)',
  '\nChỉ tính khi có từ 10 hồ sơ trở lên',
  '\nNếu chậm thì hạ một mức',
  '\nĐiểm của tiêu chí là trung bình cộng các quý',
  '\n- Có thành tích nổi bật: cộng 0,5 điểm',
  '\nVượt kế hoạch được cộng thêm',
  '\nĐối với phường áp dụng mức 90%',
  '\nTính theo từng quý rồi lấy bình quân',
  '\nMức điểm trên áp dụng cho xã loại I; xã loại II tính 80%',
  '\nLấy kết quả thấp nhất của các thôn',
  '. Đơn vị để xảy ra mất đoàn kết không được công nhận đạt',
  '\nXã vùng cao giảm một nửa chỉ tiêu',
  '\nXã biên giới được ưu tiên',
  '; đang thực hiện: chấm theo tiến độ',
  '; trường hợp khác do Sở Nội vụ hướng dẫn',
  '; tái phạm: không xét',
  '; nộp muộn: -0,5 điểm',
  '\nĐạt nhưng có đơn thư thì chỉ được một nửa',
  '\nKhông quá 80% số điểm',
  '\nChấm lại khi có phản ánh',
  '\nKết quả nhân với tỷ lệ hài lòng',
  '\nSai sót nhỏ: bớt 0,25 điểm',
  '\nThiếu minh chứng: không chấm',
  '. Vượt chỉ tiêu được thêm 0,5 điểm',
  '\nMỗi năm tăng thêm 5%',
  '\nĐiểm liệt nếu bị kỷ luật',
  '\nSau ngày 15/12 không tính',
  '\nHồ sơ đất đai tính gấp đôi',
  '\n(trừ xã mới thành lập)',
  '\nNgoài ra còn căn cứ kết quả hài lòng',
  '\nDo đoàn kiểm tra chấm',
];
const BEFORE = [
  'Đối với đơn vị có kế hoạch:\n',
  'Trường hợp có phát sinh từ 10 hồ sơ trở lên:\n',
  'Nhóm 1:\n',
  'Chiếm 50% điểm của tiêu chí:\n',
  'Lấy trung bình cộng các quý:\n',
  'Điểm thành phần nhân hệ số 2.\n',
  'Đạt một trong hai yêu cầu sau:\n',
  'Chấm theo từng tháng:\n',
  'Nếu có đoàn kiểm tra:\n',
  'Mỗi quý:\n',
  'Trừ điểm như sau:\n',
  'Chỉ áp dụng với phường:\n',
  'Bằng một nửa điểm sau:\n',
];

/**
 * Every clause meets texts of all kinds and every text clauses of all kinds, in a quarter of the time that all pairs take;
 * which quarter follows from the seed, so that exploring meets the others.
 */
const SHARE = 4;
const textsFor = (clause: number): typeof TEXTS =>
  TEXTS.filter((_, at) => at % SHARE === (clause + SEED) % SHARE);

test('there is enough to add to', () => expect(TEXTS.length / SHARE).toBeGreaterThan(100));

test.each(BEHIND.map((clause, at) => [clause, at] as const))(
  'with %j behind it nothing is certain',
  (clause, at) => {
    expect(
      textsFor(at).filter(([text, max]) => readRule(text + clause, max).confidence === 'certain'),
    ).toEqual([]);
  },
);

test.each(BEFORE.map((clause, at) => [clause, at] as const))(
  'with %j before it nothing is certain',
  (clause, at) => {
    expect(
      textsFor(at).filter(([text, max]) => readRule(clause + text, max).confidence === 'certain'),
    ).toEqual([]);
  },
);
