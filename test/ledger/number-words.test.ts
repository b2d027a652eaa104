import { numberInWords, scaleInWords } from '../../src/ledger/number-words';

test.each([
  ['không', 0],
  ['ba', 3],
  ['bốn', 4],
  ['bảy', 7],
  ['tám', 8],
  ['ba ti', 3e9],
  ['mười', 10],
  ['mười hai', 12],
  ['hai mươi', 20],
  ['hai mươi mốt', 21],
  ['ba mươi tư', 34],
  ['chín trăm', 900],
  ['Chin tram', 900],
  ['một trăm linh năm', 105],
  ['một trăm lẻ năm', 105],
  ['một trăm hai mươi lăm', 125],
  ['hai nghìn không trăm hai mươi sáu', 2026],
  ['ba ngàn', 3000],
  ['một triệu hai trăm nghìn', 1_200_000],
  ['hai tỷ', 2e9],
  ['chín trăm hồ sơ', 900],
])('"%s" is %d', (words, value) => {
  expect(numberInWords(words)).toBe(value);
});

test.each([
  '',
  'nhiều',
  'trăm',
  'nghìn',
  'một trăm hai',
  'hai nghìn ba',
  'hai ba',
  'hai triệu rưỡi',
  'một phần ba',
  'hai phẩy năm',
  'linh năm',
  'hai linh năm',
  'một nghìn hai triệu',
  'một nghìn hai nghìn',
  'một trăm hai nghìn',
  'hai chục',
  'ba tá',
  'phẩy năm',
  'năm phần',
  'hai trăm ba trăm',
  'nghìn triệu',
  'khoảng ba mươi',
  'ba trong năm hồ sơ',
  // What every object of the language has is no word of a number.
  'constructor',
  'hai constructor ba',
])('"%s" says no number that is certain', words => {
  expect(numberInWords(words)).toBeUndefined();
});

test('what is counted may come in thousands', () => {
  expect(scaleInWords('hồ sơ')).toBe(1);
  expect(scaleInWords('constructor')).toBe(1);
  expect(scaleInWords('nghìn hồ sơ')).toBe(1000);
  expect(scaleInWords('tỷ đồng')).toBe(1e9);
  expect(scaleInWords('triệu rưỡi')).toBeUndefined();
  expect(scaleInWords('rưỡi')).toBeUndefined();
});
