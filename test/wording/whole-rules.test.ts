/** What comes of a text in full: names of what is counted, words of levels and steps of no points as well as the numbers. */
import type { Rule } from '../../src/rules/kinds';
import { readRule } from '../../src/wording/read-rule';

test.each<readonly [text: string, title: string, rule: Rule]>([
  // What is counted has the name that the text gives it, and where it only says "lần" that of the title.
  [
    'Mỗi hồ sơ trễ hạn trừ 0,1 điểm',
    'Giải quyết hồ sơ',
    { kind: 'deduct', counted: 'Số hồ sơ trễ hạn', pointsEach: 0.1 },
  ],
  [
    'Hồ sơ trễ hạn bị trừ 0,1 điểm/hồ sơ',
    'Giải quyết hồ sơ',
    { kind: 'deduct', counted: 'Số hồ sơ trễ hạn', pointsEach: 0.1 },
  ],
  [
    'Mỗi lần trừ 0,1 điểm',
    'Chậm gửi báo cáo',
    { kind: 'deduct', counted: 'Số lần chậm gửi báo cáo', pointsEach: 0.1 },
  ],
  ['Mỗi lần trừ 0,1 điểm', '', { kind: 'deduct', counted: 'Số lần', pointsEach: 0.1 }],
  [
    'Cứ mỗi sáng kiến được công nhận cộng 0,5 điểm, tổng điểm không quá 2 điểm',
    '',
    { kind: 'bonus', counted: 'Số sáng kiến được công nhận', pointsEach: 0.5 },
  ],
  ['Nộp chậm báo cáo: trừ hết điểm', '', { kind: 'deduct', counted: 'Số nộp chậm báo cáo', pointsEach: 2 }],
  // Steps of no points say nothing at the lower end, and all at the upper one.
  [
    'Từ 10 mô hình trở lên: 2; từ 5 đến dưới 10 mô hình: 1; từ 2 đến dưới 5 mô hình: 0; dưới 2 mô hình: 0',
    '',
    {
      kind: 'counts',
      counted: 'Số mô hình',
      steps: [
        { from: 10, points: 2 },
        { from: 5, points: 1 },
      ],
    },
  ],
  [
    'Từ 0 đến dưới 2 vụ: 2 điểm; từ 2 đến dưới 5 vụ: 1 điểm; từ 5 vụ trở lên: 0 điểm',
    '',
    {
      kind: 'counts',
      counted: 'Số vụ',
      steps: [
        { from: 5, points: 0 },
        { from: 2, points: 1 },
        { from: 0, points: 2 },
      ],
    },
  ],
  // A number that cannot be told from the next one is no step of a count.
  [
    'Từ 99999999999999999999 mô hình trở lên: 2 điểm; dưới 99999999999999999999 mô hình: 0 điểm',
    '',
    {
      kind: 'yesNo',
      words: ['Từ 99999999999999999999 mô hình trở lên', 'dưới 99999999999999999999 mô hình'],
    },
  ],
  // Arrows stand for colons.
  [
    'Ban hành => 2 điểm; không ban hành ⇒ 0 điểm',
    '',
    { kind: 'yesNo', words: ['Ban hành', 'không ban hành'] },
  ],
])('"%s" (%s)', (text, title, rule) => {
  expect(readRule(text, 2, title).rule).toEqual(rule);
});

test('levels that only their ends tell apart are told by their numbers', () => {
  const [like, one, other] = ['Ban hành kế hoạch cải cách hành chính năm '.repeat(6), 'sớm', 'muộn'];
  const { rule } = readRule(`${like}${one}: 2 điểm\n${like}${other}: 1 điểm\nKhông ban hành: 0 điểm`, 2);
  const names = rule.kind === 'levels' ? rule.levels.map(([name]) => name.slice(0, 12)) : [];
  expect(names).toEqual(['1. Ban hành ', '2. Ban hành ', '3. Không ban']);
});
