import { criteriaOf, type Area, type Criterion, type IndexSet } from '../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { roundResult } from '../../src/rules/decimal';

/** What an area is called; the number counts from 1. */
type NameArea = (number: number) => Pick<Area, 'title' | 'sheet'>;

const plainName: NameArea = number => ({ title: `Lĩnh vực thứ ${number}`, sheet: `Lĩnh vực ${number}` });

/** Names that a formula, an XML file or a chart could trip over. `setWithAreas(5, awkwardName)`. */
export const awkwardName: NameArea = number => ({
  title: `Lĩnh vực "${number}" <thu & chi> của xã 'Cẩm Giang'`,
  sheet: `${number}. "Thu" & 'chi' <của> xã`,
});

/**
 * The criteria of the shipped set divided anew, in order, into this many areas, with their codes and sums to match.
 * Obeys the laws for 1 to 30 areas. Example: `setWithAreas(5)` has criteria 1.1 … 5.8 and 100 points.
 */
export function setWithAreas(count: number, nameOf: NameArea = plainName): IndexSet {
  const criteria = criteriaOf(DEFAULT_SET);
  const start = (index: number): number => Math.round((index * criteria.length) / count);
  return {
    ...DEFAULT_SET,
    id: `${DEFAULT_SET.id}-${count}`,
    areas: Array.from({ length: count }, (_, index): Area => {
      const code = String(index + 1);
      return summed({
        code,
        ...nameOf(index + 1),
        maxPoints: 0,
        headings: [],
        criteria: criteria
          .slice(start(index), start(index + 1))
          .map((criterion, position) => ({ ...criterion, code: `${code}.${position + 1}` })),
      });
    }),
  };
}

/**
 * A lawful set with only the first criteria of each area; the very last of them is given by hand and worth what is
 * missing to 100 points. Example: `withFirstCriteria(setWithAreas(2), 3)` has the criteria 1.1 … 2.3.
 */
export function withFirstCriteria(set: IndexSet, count: number): IndexSet {
  const few = {
    ...set,
    areas: set.areas.map(area => ({ ...area, criteria: area.criteria.slice(0, count) })),
  };
  const kept = criteriaOf(few);
  const last = kept.at(-1)!;
  const maxPoints = kept.slice(0, -1).reduce((rest, criterion) => rest - criterion.maxPoints, 100);
  const { areas } = withCriterion(few, last.code, {
    maxPoints: roundResult(maxPoints),
    rule: { kind: 'manual', basis: 'Công thức riêng của cơ quan thẩm định' },
  });
  return { ...few, areas: areas.map(summed) };
}

/** The set with one criterion changed; the sums of points are left as they were. */
export function withCriterion(set: IndexSet, code: string, change: Partial<Criterion>): IndexSet {
  if (!criteriaOf(set).some(criterion => criterion.code === code))
    throw new RangeError(`no criterion ${code}`);
  return {
    ...set,
    areas: set.areas.map(area => ({
      ...area,
      criteria: area.criteria.map(criterion =>
        criterion.code === code ? { ...criterion, ...change } : criterion,
      ),
    })),
  };
}

/** The set with one area changed; `number` counts from 1. */
export function withArea(set: IndexSet, number: number, change: Partial<Area>): IndexSet {
  return {
    ...set,
    areas: set.areas.map((area, index) => (index + 1 === number ? { ...area, ...change } : area)),
  };
}

/** A lawful set in which every rule kind occurs, those that the shipped set lacks included. */
export function setOfEveryKind(): IndexSet {
  return withRules(setWithAreas(5), OTHER_KINDS);
}

/** The same with every form that a kind has: rounded, in its own words, weighed, and what each counts that did not arise. */
export function setOfEveryForm(): IndexSet {
  return withRules(setOfEveryKind(), OTHER_FORMS);
}

/** Rules for criteria of so many points, by code. */
type Rules = Readonly<Record<string, (max: number) => Criterion['rule']>>;

function withRules(given: IndexSet, rules: Rules): IndexSet {
  return Object.entries(rules).reduce((set, [code, ruleOf]) => {
    const { maxPoints } = criteriaOf(set).find(each => each.code === code)!;
    return withCriterion(set, code, { rule: ruleOf(maxPoints) });
  }, given);
}

const OTHER_FORMS: Rules = {
  '1.7': () => ({
    kind: 'ratio',
    done: 'Vốn đã giải ngân',
    total: 'Vốn được giao',
    floor: 0.6,
    goal: 0.85,
    belowGoal: 'toGoal',
    round: 2,
    notArising: 'leaveOut',
  }),
  '2.6': max => ({
    kind: 'tally',
    start: 'zero',
    items: [
      { title: 'Tham gia đầy đủ, đúng hạn', pointsEach: 0.25 },
      { title: 'Chủ động tổ chức', pointsEach: max },
    ],
    notArising: 'full',
  }),
  '5.4': () => ({
    kind: 'yesNo',
    words: ['Có kế hoạch đúng hạn', 'Không có "hoặc" quá hạn'],
    notArising: 'leaveOut',
  }),
  '5.6': max => ({
    kind: 'levels',
    levels: [
      ['Đúng hạn', max, 'Ban hành kế hoạch không quá 30 ngày kể từ ngày kế hoạch của tỉnh được ban hành'],
      ['Trễ hạn', roundResult(max / 2), 'Không quá 60 ngày kể từ ngày kế hoạch được ban hành'],
      ['Không ban hành', 0],
    ],
  }),
  '5.7': () => ({
    kind: 'survey',
    satisfied: 'Số phiếu quy đổi',
    valid: 'Số phiếu hợp lệ',
    weights: [
      ['Rất hài lòng', 5],
      ['Hài lòng', 4],
      ['Bình thường', 3],
      ['Không hài lòng', 0],
    ],
    notArising: true,
  }),
};

/** Rules of the kinds that the shipped set lacks. */
const OTHER_KINDS: Rules = {
  '1.1': max => ({
    kind: 'bands',
    done: 'Số nhiệm vụ đã thực hiện',
    total: 'Số nhiệm vụ theo kế hoạch',
    bands: [
      { from: 0.9, open: true, points: max },
      { from: 0.7, open: false, points: 1 },
    ],
    notArising: true,
  }),
  '1.4': () => ({ kind: 'manual', basis: 'Công thức riêng của cơ quan thẩm định' }),
  '2.1': max => ({
    kind: 'counts',
    counted: 'Số lượt người tham gia',
    steps: [
      { from: 100, points: max },
      { from: 50, points: roundResult(max / 2) },
      { from: 1, points: 0.1 },
    ],
    notArising: 'full',
  }),
  '2.5': max => ({
    kind: 'tally',
    start: 'full',
    items: [
      { title: 'Không trực', pointsEach: -max },
      { title: 'Trực muộn', pointsEach: -0.25 },
      { title: 'Sáng kiến được công nhận', pointsEach: 0.1 },
    ],
    notArising: true,
  }),
  '5.3': max => ({
    kind: 'ratios',
    parts: ['Hồ sơ đúng hạn', 'Hồ sơ trực tuyến', 'Hồ sơ số hóa'].map(title => ({
      title,
      done: `Số ${title.toLowerCase()}`,
      total: 'Số hồ sơ',
      points: max / 3,
    })),
    notArising: 'leaveOut',
  }),
};

function summed(area: Area): Area {
  return {
    ...area,
    maxPoints: roundResult(area.criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0)),
  };
}
