import { targetText } from '../../../../src/features/reports/messages/target-text';
import type { Criterion } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import type { Rule } from '../../../../src/rules/kinds';
import { serialDate } from '../../../../src/rules/serial-date';

const [first] = DEFAULT_SET.areas[0]!.criteria;
const criterion = (target: string | null, unit: string, rule: Rule): Criterion => ({
  ...first!,
  target,
  unit,
  rule,
});
const share: Rule = first!.rule;
const deduct: Rule = { kind: 'deduct', counted: 'Số vụ', pointsEach: 1 };
const low: Rule = {
  ...{ kind: 'bands', done: 'Hồ sơ quá hạn', total: 'Hồ sơ' },
  bands: [
    { from: 0.01, open: false, points: 0 },
    { from: 0, open: false, points: 1 },
  ],
};
const deadline: Rule = { kind: 'deadline', due: { month: 1, day: 31 }, latePoints: 0, graceDays: 0 };

test.each<[target: string | null, unit: string, rule: Rule, said: string]>([
  ['100', '%', share, 'phấn đấu đạt 100%'],
  ['≥90', '%', share, 'phấn đấu đạt từ 90% trở lên'],
  [' ≥ 92,5 ', '%', share, 'phấn đấu đạt từ 92,5% trở lên'],
  ['≥1', 'sáng kiến', share, 'phấn đấu có ít nhất 1 sáng kiến'],
  ['2', 'sáng kiến', share, 'phấn đấu đạt 2 sáng kiến'],
  ['0', 'vụ vi phạm', deduct, 'không để xảy ra vụ vi phạm nào'],
  ['1', '%', low, 'không quá 1%'],
  ['3', 'vụ vi phạm', deduct, 'không quá 3 vụ vi phạm'],
  // What says no more than that the thing is to be done is left out; anything else is told as it stands.
  ['Có', '', share, ''],
  [null, '', share, ''],
  ['Tăng so với năm trước', '', share, 'tăng so với năm trước'],
  ['Đạt trên 5', '', share, 'đạt trên 5'],
])('a target of "%s" %s is told as "%s"', (target, unit, rule, said) => {
  expect(targetText(criterion(target, unit, rule), undefined)).toBe(said);
});

test('what has a deadline aims at its day, whatever else the set says', () => {
  const signed = criterion('Có', '', deadline);
  expect(targetText(signed, serialDate(2026, 1, 31))).toBe('chậm nhất ngày 31/01/2026');
  expect(targetText(signed, undefined)).toBe('');
});
