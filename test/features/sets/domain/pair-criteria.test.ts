import fc from 'fast-check';
import { criteriaOf, type Criterion, type IndexSet } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import {
  pairCounts,
  pairCriteria,
  withChoice,
  type PairChoices,
} from '../../../../src/features/sets/domain/pair-criteria';
import { setWithAreas, withCriterion } from '../../../catalogue/build-set';
import { anySetChange } from './any-set-change';

const criterion = (code: string, title: string, more: Partial<Criterion> = {}): Criterion => ({
  code,
  title,
  maxPoints: 1,
  rule: { kind: 'yesNo' },
  target: null,
  unit: '',
  reporting: 'year',
  owner: 'Văn phòng',
  evidence: [],
  source: '',
  ...more,
});

/** A set of areas by their titles, with criteria in them. */
const setOf = (areas: Readonly<Record<string, readonly Criterion[]>>): IndexSet => ({
  ...DEFAULT_SET,
  areas: Object.entries(areas).map(([title, criteria], index) => ({
    code: String(index + 1),
    title,
    sheet: `${index + 1}. ${title}`,
    maxPoints: criteria.length,
    headings: [],
    criteria,
  })),
});

const shown = (old: IndexSet, next: IndexSet, choices?: PairChoices) => {
  const { pairs, added, dropped } = pairCriteria(old, next, choices);
  return {
    pairs: pairs.map(pair => `${pair.old.code} ${pair.next.code} ${pair.sure} ${pair.change}`),
    added: added.map(({ code }) => code),
    dropped: dropped.map(({ code }) => code),
  };
};

test('a set is the same as itself, and sure of it', () => {
  const { pairs, added, dropped } = pairCriteria(DEFAULT_SET, DEFAULT_SET);
  expect(pairs.every(({ old, next, sure }) => old === next && sure === 'certain')).toBe(true);
  expect(pairCounts({ pairs, added, dropped })).toEqual({
    same: criteriaOf(DEFAULT_SET).length,
    ruleChanged: 0,
    added: 0,
    dropped: 0,
  });
});

test('one that comes before all others moves every code, and no pair', () => {
  const old = setWithAreas(1);
  const [area] = old.areas;
  const criteria = [criterion('', 'Công khai ngân sách trên trang thông tin'), ...area!.criteria];
  const next = {
    ...old,
    areas: [{ ...area!, criteria: criteria.map((each, index) => ({ ...each, code: `1.${index + 1}` })) }],
  };
  const { pairs, added, dropped } = pairCriteria(old, next);
  expect(pairs.every(pair => pair.old.title === pair.next.title && pair.sure === 'certain')).toBe(true);
  expect([added.map(({ code }) => code), dropped]).toEqual([['1.1'], []]);
});

test('the same title in two areas belongs to its area; where nothing tells them apart, somebody must look', () => {
  const plan = 'Ban hành kế hoạch';
  const old = setOf({ 'Thể chế': [criterion('1.1', plan)], 'Tài chính công': [criterion('2.1', plan)] });
  const swapped = setOf({ 'Tài chính công': [criterion('1.1', plan)], 'Thể chế': [criterion('2.1', plan)] });
  expect(shown(old, swapped).pairs).toEqual(['1.1 2.1 certain same', '2.1 1.1 certain same']);
  const twice = setOf({ 'Thể chế': [criterion('1.1', plan), criterion('1.2', plan)] });
  expect(shown(twice, twice).pairs.map(pair => pair.split(' ')[2])).toEqual(['certain', 'certain']);
  const shifted = setOf({ 'Thể chế': [criterion('1.2', plan), criterion('1.3', plan)] });
  expect(shown(twice, shifted).pairs.map(pair => pair.split(' ')[2])).toEqual(['look', 'look']);
});

test.each([
  ['another year', 'Kế hoạch CCHC năm 2025', 'Kế hoạch CCHC năm 2026', 'certain'],
  ['capitals and signs', 'Tỷ lệ hồ sơ đúng hạn.', 'TỶ LỆ HỒ SƠ ĐÚNG HẠN', 'certain'],
  [
    'a word more',
    'Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn',
    'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn',
    'certain',
  ],
  [
    'half of the words',
    'Mức độ thực hiện kế hoạch cải cách',
    'Mức độ hoàn thành kế hoạch tuyên truyền',
    'look',
  ],
  ['another thing', 'Mức độ thực hiện kế hoạch', 'Tổ chức bộ máy tinh gọn', undefined],
])('%s', (_, from, to, sure) => {
  const [old, next] = [setOf({ A: [criterion('1.1', from)] }), setOf({ A: [criterion('1.1', to)] })];
  expect(shown(old, next)).toEqual(
    sure === undefined
      ? { pairs: [], added: ['1.1'], dropped: ['1.1'] }
      : { pairs: [`1.1 1.1 ${sure} same`], added: [], dropped: [] },
  );
});

test('a rule or a maximum that changed is told, whatever the order of the parameters', () => {
  const old = setOf({
    A: [criterion('1.1', 'Một việc', { rule: { kind: 'deduct', counted: 'lỗi', pointsEach: 1 } as never })],
  });
  const with_ = (more: Partial<Criterion>) => shown(old, withCriterion(old, '1.1', more)).pairs;
  expect(with_({ rule: { pointsEach: 1, counted: 'lỗi', kind: 'deduct' } as never })).toEqual([
    '1.1 1.1 certain same',
  ]);
  expect(with_({ rule: { kind: 'yesNo' } })).toEqual(['1.1 1.1 certain ruleChanged']);
  expect(with_({ maxPoints: 2 })).toEqual(['1.1 1.1 certain ruleChanged']);
});

test('what an officer chose holds, and frees whom it takes', () => {
  const old = setOf({
    A: [criterion('1.1', 'Việc thứ nhất của xã'), criterion('1.2', 'Công khai ngân sách')],
  });
  const choices = withChoice(new Map(), '1.2', '1.1');
  expect(shown(old, old, choices)).toEqual({
    pairs: ['1.2 1.1 chosen same'],
    added: ['1.2'],
    dropped: ['1.1'],
  });
  expect([...withChoice(choices, '1.1', '1.1')]).toEqual([['1.1', '1.1']]);
  expect(shown(old, old, withChoice(choices, '1.2', null)).dropped).toEqual(['1.2']);
});

test('every criterion of both sets stands in one place', () => {
  fc.assert(
    fc.property(anySetChange(DEFAULT_SET), ({ next, choices }) => {
      const { pairs, added, dropped } = pairCriteria(DEFAULT_SET, next, choices);
      const codes = (set: IndexSet): string[] =>
        criteriaOf(set)
          .map(({ code }) => code)
          .sort();
      expect([...pairs.map(({ old }) => old), ...dropped].map(({ code }) => code).sort()).toEqual(
        codes(DEFAULT_SET),
      );
      expect([...pairs.map(pair => pair.next), ...added].map(({ code }) => code).sort()).toEqual(codes(next));
    }),
  );
});
