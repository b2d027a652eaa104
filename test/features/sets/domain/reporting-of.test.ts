import { reportingOf } from '../../../../src/features/sets/domain/reporting-of';
import { fromText } from '../read-drawn';

test.each<[string, readonly string[], string | undefined]>([
  ['Hằng quý', [], 'quarter'],
  ['Quý, 6 tháng, năm', [], 'quarter'],
  ['6 tháng/lần', [], 'halfYear'],
  ['Năm', ['Báo cáo quý I'], 'year'],
  ['Theo quy định', [], undefined],
  ['', ['Thực hiện chế độ báo cáo định kỳ (hằng quý, 6 tháng, năm)'], 'quarter'],
  ['', ['Tất cả báo cáo gửi đúng hạn (báo cáo quý I, quý III và báo cáo năm): 3'], 'quarter'],
  ['', ['Gửi báo cáo 6 tháng, năm'], 'halfYear'],
  ['', ['Báo cáo theo quy định trong năm'], undefined],
  ['', ['Báo cáo năm', 'Quý khách được phục vụ'], undefined],
])('"%s" beside %j', (column, texts, reporting) => {
  expect(reportingOf(column, texts)).toBe(reporting);
});

test('the column of a table says how often its criteria are reported', () => {
  const reading = fromText([
    'TT | Nội dung | Điểm | Cách chấm | Kỳ báo cáo',
    'I | Chỉ đạo | 3 | |',
    '1 | Kế hoạch | 1 | Có: 1; không: 0 | Năm',
    '2 | Kiểm tra | 2 | Có: 2; không: 0 | Hằng quý',
  ]);
  expect(reading.areas[0]!.criteria.map(({ reporting }) => reporting)).toEqual(['year', 'quarter']);
});
