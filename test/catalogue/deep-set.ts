import type { Area, Criterion, IndexSet, OutsidePart } from '../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../src/catalogue/shipped';

const criterion = (code: string, printedCode: string, maxPoints: number): Criterion => ({
  code,
  printedCode,
  title: `Tiêu chí ${code}`,
  method: `- Có thực hiện: ${maxPoints} điểm\n- Không thực hiện: 0 điểm`,
  maxPoints,
  rule: { kind: 'yesNo', notArising: false },
  target: null,
  unit: '',
  reporting: 'year',
  owner: 'Văn phòng HĐND và UBND',
  evidence: [],
  source: '',
});

const first: Area = {
  code: 'I',
  title: 'Chỉ đạo, điều hành',
  sheet: 'I. Chỉ đạo, điều hành',
  maxPoints: 12,
  headings: [
    { code: 'I.2', printedCode: '2', title: 'Kiểm tra', maxPoints: 9 },
    { code: 'I.2.1', printedCode: 'a', title: 'Kiểm tra nội bộ', maxPoints: 5 },
  ],
  criteria: [
    criterion('I.1', '1', 3),
    criterion('I.2.1.a', '-', 2),
    criterion('I.2.1.đ', '-', 3),
    criterion('I.2.2', 'b', 4),
  ],
};

const outside = (code: string, part: OutsidePart, maxPoints: number): Area => ({
  code,
  title: part === 'bonus' ? 'Điểm thưởng' : 'Điểm trừ',
  sheet: part === 'bonus' ? 'Điểm thưởng' : 'Điểm trừ',
  maxPoints,
  part,
  headings: [],
  criteria: [
    {
      ...criterion(`${code}.1`, '1', 3),
      rule: { kind: 'bonus', counted: 'Số lần', pointsEach: 1, notArising: false },
    },
    {
      ...criterion(`${code}.2`, '2', 2),
      rule: { kind: 'bonus', counted: 'Số lần', pointsEach: 0.5, notArising: false },
    },
  ],
});

/**
 * A lawful set such as provinces issue: 60 points, Roman parts, headings inside headings, criteria beside them, printed
 * numbers that restart, a bonus part of at most 4 points and a penalty part of at most 5.
 */
export function deepSet(): IndexSet {
  const second: Area = {
    ...first,
    code: 'II',
    title: 'Kết quả thực hiện nhiệm vụ',
    sheet: 'II. Kết quả thực hiện nhiệm vụ',
    maxPoints: 48,
    headings: [],
    criteria: [criterion('II.1', '1', 30), criterion('II.2', '2', 18)],
  };
  return {
    ...DEFAULT_SET,
    id: 'nhieu-cap',
    totalPoints: 60,
    areas: [first, second, outside('III', 'bonus', 4), outside('IV', 'penalty', 5)],
    processRows: [],
  };
}
