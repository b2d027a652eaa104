import { countedName, countedThings } from '../../src/messages/counted-things';

test.each([
  [9, 'Số văn bản gửi đúng hạn', '9 văn bản gửi đúng hạn'],
  [1200, ' Số hồ sơ ', '1.200 hồ sơ'],
  // What became of them goes without saying.
  [2, 'Số nhiệm vụ đã hoàn thành', '2 nhiệm vụ'],
  // A name that says only what became of things does not say what they are.
  [3, 'Số đã thực hiện', '3 nội dung'],
  [3, 'Đã làm', '3 nội dung'],
  [3, 'Số phải làm', '3 nội dung'],
  [3, 'Được giao', '3 nội dung'],
  // Money is counted in its unit, and what is a number of things in things.
  [5, 'Vốn đã giải ngân (đồng)', '5 đồng'],
  [5, 'Số hồ sơ (trực tuyến)', '5 hồ sơ (trực tuyến)'],
  // What stands in brackets is no unit where it refers to something.
  [5, 'Dịch vụ công (mức 3)', '5 dịch vụ công (mức 3)'],
  [5, 'Tổng điểm (a+b)', '5 tổng điểm (a+b)'],
  [4, 'Số DN', '4 doanh nghiệp'],
])('%d of "%s" are "%s"', (count, name, said) => {
  expect(countedThings(count, name)).toBe(said);
});

test.each([
  ['Số vụ vi phạm', 'vụ vi phạm'],
  [' Vắng mặt ', 'vắng mặt'],
  ['Số 1', 'số 1'],
  ['UBND xã', 'UBND xã'],
])('what "%s" counts is "%s"', (name, said) => {
  expect(countedName(name)).toBe(said);
});
