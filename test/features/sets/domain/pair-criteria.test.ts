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
  const more = setOf({ 'Thể chế': ['1.1', '1.2', '1.3'].map(code => criterion(code, plan)) });
  expect(shown(twice, more).pairs.map(pair => pair.split(' ')[2])).toEqual(['look', 'look']);
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

test.each([
  // Five words and six, of which all five and the four pairs are shared: 18 parts of 20.
  [0.9, 'Hiện đại hóa hành chính', 'Hiện đại hóa hành chính công', 'certain'],
  // The same with a word at the other end changed too: 18 parts of 24.
  [0.75, 'Hiện đại hóa hành chính nhà nước', 'Hiện đại hóa hành chính công', 'look'],
])('criteria of one name in an area whose title is %d the same', (_, from, to, sure) => {
  const plan = 'Ban hành kế hoạch';
  const [old, next] = [from, to].map(area =>
    setOf({ [area]: [criterion('1.1', plan)], 'Cải cách thể chế': [criterion('2.1', plan)] }),
  ) as [IndexSet, IndexSet];
  expect(shown(old, next).pairs[0]).toBe(`1.1 1.1 ${sure} same`);
});

test.each([
  // Two words of three, and neither pair: 4 parts of 10.
  [0.4, 'Tài chính công', 'Tài sản công', 'certain'],
  [0.25, 'Tài chính', 'Tài sản công', 'look'],
])('the one criterion of a title, in an area whose title is %d the same', (_, from, to, sure) => {
  const title = 'Công khai dự toán';
  const rule: Criterion['rule'] = { kind: 'manual', basis: 'Hội đồng chấm' };
  const old = setOf({ [from]: [criterion('1.1', title)] });
  const next = setOf({ [to]: [criterion('1.2', title, { rule })] });
  expect(shown(old, next).pairs).toEqual([`1.1 1.2 ${sure} ruleChanged`]);
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

describe('how sure a pair is', () => {
  const TITLE = 'An bình cường dũng em';
  const MANUAL: Partial<Criterion> = { rule: { kind: 'manual', basis: 'Tự chấm' } };
  /** The pair of one criterion 1.1 in the area "Thể chế", and one of the title in the same area or another one. */
  const pair = (
    title: string,
    {
      code = '1.1',
      area = 'Thể chế',
      more = {},
    }: { code?: string; area?: string; more?: Partial<Criterion> },
    others: readonly Criterion[] = [],
  ): string | undefined => {
    const old = setOf({ 'Thể chế': [criterion('1.1', TITLE)] });
    const next = setOf({ [area]: [criterion(code, title, more), ...others] });
    return shown(old, next).pairs[0];
  };

  test.each<[string, string, Parameters<typeof pair>[1], string | undefined]>([
    ['a few words, under its code', 'An bình hoa lan', {}, '1.1 1.1 look same'],
    ['a few words, under its code and another kind of rule', 'An bình hoa lan', { more: MANUAL }, undefined],
    ['a few words, under another code', 'An bình hoa lan', { code: '1.2' }, undefined],
    [
      'half of the words, under another code and rule',
      'An bình cường hoa lan',
      { code: '1.2', more: MANUAL },
      '1.1 1.2 look ruleChanged',
    ],
    ['nearly all words, in its place', `${TITLE} gia`, { code: '1.2' }, '1.1 1.2 certain same'],
    [
      'nearly all words, under its code elsewhere',
      `${TITLE} gia`,
      { area: 'Tài chính' },
      '1.1 1.1 certain same',
    ],
    [
      'nearly all words, under another code elsewhere',
      `${TITLE} gia`,
      { code: '1.2', area: 'Tài chính' },
      '1.1 1.2 look same',
    ],
    [
      'the very title, elsewhere, of its rule',
      TITLE,
      { code: '1.2', area: 'Tài chính' },
      '1.1 1.2 certain same',
    ],
    [
      'the very title, elsewhere, under its code',
      TITLE,
      { area: 'Tài chính', more: MANUAL },
      '1.1 1.1 certain ruleChanged',
    ],
    ['the very title, in its place', TITLE, { code: '1.2', more: MANUAL }, '1.1 1.2 certain ruleChanged'],
    [
      'the very title and nothing else',
      TITLE,
      { code: '1.2', area: 'Tài chính', more: MANUAL },
      '1.1 1.2 look ruleChanged',
    ],
  ])('%s', (_, title, place, expected) => {
    expect(pair(title, place)).toBe(expected);
  });

  test('where another one is nearly as much alike somebody must look', () => {
    const near = criterion('1.3', `${TITLE} hoa`);
    expect(pair(`${TITLE} gia`, { code: '1.2' }, [near])).toBe('1.1 1.2 look same');
    expect(pair(`${TITLE} gia`, { code: '1.2' }, [criterion('1.3', 'An bình cường')])).toBe(
      '1.1 1.2 certain same',
    );
  });

  test('headings tell where a criterion stands', () => {
    const headed = (title: string): IndexSet => {
      const set = setOf({ 'Thể chế': [criterion('1.1.1', TITLE)] });
      return {
        ...set,
        areas: set.areas.map(area => ({
          ...area,
          headings: [
            { code: '1.1', title },
            { code: '1.11', title: 'Khác' },
          ],
        })),
      };
    };
    const sure = (to: IndexSet): string =>
      pairCriteria(
        headed('Văn bản pháp luật của xã'),
        withCriterion(to, '1.1.1', { title: `${TITLE} gia`, code: '1.1.2' }),
      ).pairs[0]!.sure;
    expect(sure(headed('Văn bản pháp luật của xã'))).toBe('certain');
    expect(sure(headed('Tiếp dân'))).toBe('look');
  });
});

test('of two that were chosen to become one the first does; what was chosen and is not there leaves it alone', () => {
  const old = setOf({ A: [criterion('1.1', 'Việc thứ nhất'), criterion('1.2', 'Công khai ngân sách')] });
  const next = setOf({ A: [criterion('1.1', 'Việc thứ nhất')] });
  const both = new Map([
    ['1.1', '1.1'],
    ['1.2', '1.1'],
  ]);
  expect(shown(old, next, both)).toEqual({ pairs: ['1.1 1.1 chosen same'], added: [], dropped: ['1.2'] });
  expect(shown(old, next, new Map([['1.1', '9.9']]))).toEqual({
    pairs: [],
    added: ['1.1'],
    dropped: ['1.1', '1.2'],
  });
});

test('a choice frees nobody but who was chosen before', () => {
  const choices = new Map<string, string | null>([
    ['1.1', '2.1'],
    ['1.2', null],
    ['1.3', '2.3'],
  ]);
  expect([...withChoice(choices, '1.4', '2.1')]).toEqual([
    ['1.2', null],
    ['1.3', '2.3'],
    ['1.4', '2.1'],
  ]);
  expect([...withChoice(choices, '1.4', null)].map(([code]) => code)).toEqual(['1.1', '1.2', '1.3', '1.4']);
});

test('a pairing is counted by what becomes of each', () => {
  const old = setOf({
    A: [
      criterion('1.1', 'Việc thứ nhất'),
      criterion('1.2', 'Công khai ngân sách'),
      criterion('1.3', 'Tiếp dân'),
    ],
  });
  const next = setOf({
    A: [criterion('1.1', 'Việc thứ nhất'), criterion('1.2', 'Công khai ngân sách', { maxPoints: 3 })],
  });
  expect(pairCounts(pairCriteria(old, next))).toEqual({ same: 1, ruleChanged: 1, added: 0, dropped: 1 });
});
