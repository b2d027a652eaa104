import { criteriaOf, type Criterion, type IndexSet } from '../../src/catalogue/index-set';
import type { Rule } from '../../src/rules/kinds';
import { setWithAreas, withCriterion } from '../catalogue/build-set';

/** A text of this length, with what formulas and XML must escape. */
const filled = (length: number, start = ''): string =>
  `${start}"&'<Đ `.repeat(length).slice(0, length - 1) + 'Đ';

const named = (count: number, length: number, points: number): [string, number][] =>
  Array.from({ length: count }, (_, index): [string, number] => [
    `${String(index + 1).padStart(2, '0')} ${'ă'.repeat(length - 3)}`,
    points,
  ]);

/** Rules at the limits of the laws, each worth `max`. */
const rules = (max: number): Rule[] => [
  {
    kind: 'ratio',
    done: filled(255),
    total: filled(255),
    floor: 0.333333,
    goal: 0.999999,
    belowGoal: 'interpolated',
    mayExceed: true,
    notArising: true,
  },
  {
    kind: 'bands',
    done: filled(255),
    total: filled(255),
    notArising: true,
    bands: Array.from({ length: 26 }, (_, index) => ({
      from: (52 - index) / 52,
      open: index > 0,
      points: index === 0 ? max : 0.000001,
    })),
  },
  { kind: 'levels', levels: named(26, 24, max), notArising: true },
  { kind: 'levels', levels: named(2, 255, max), notArising: true },
  { kind: 'checklist', items: named(26, 51, max), notArising: true },
  { kind: 'deduct', counted: filled(255), pointsEach: max, floor: 0, notArising: true },
  { kind: 'bonus', counted: filled(255), pointsEach: max, notArising: true },
  { kind: 'survey', satisfied: filled(255), valid: filled(255), notArising: true },
  {
    kind: 'survey',
    satisfied: filled(255),
    valid: filled(255),
    levels: named(26, 24, 0).map(([name], index) => ({ name, satisfied: index % 2 === 0 })),
    notArising: true,
  },
  { kind: 'manual', basis: filled(255), notArising: true },
  {
    kind: 'ratios',
    parts: named(26, 24, max / 26).map(([title, points]) => ({
      title,
      done: `tử ${'ă'.repeat(8)}`,
      total: `mẫu ${'ă'.repeat(8)}`,
      points,
    })),
    notArising: 'leaveOut',
  },
  {
    kind: 'counts',
    counted: filled(255),
    steps: Array.from({ length: 26 }, (_, index) => ({
      from: 1_000_000 - index,
      points: index === 0 ? max : 0.000001,
    })),
    notArising: 'full',
  },
  {
    kind: 'tally',
    start: 'full',
    items: named(26, 51, -0.000001).map(([title, pointsEach]) => ({ title, pointsEach })),
    notArising: true,
  },
  {
    kind: 'levels',
    levels: named(26, 24, max).map(([name, points]) => [name, points, 'ă'.repeat(51)] as const),
    notArising: true,
  },
  { kind: 'yesNo', words: [filled(255, '1'), filled(255, '2')], notArising: true },
  {
    kind: 'survey',
    satisfied: filled(255),
    valid: filled(255),
    weights: named(26, 51, 0).map(([name], index) => [name, index / 7] as const),
    notArising: true,
  },
];

/** A set at the limits of the laws: the longest texts, the most choices, the most process rows. */
export function largestSet(): IndexSet {
  const set = setWithAreas(5);
  const long = (criterion: Criterion): Partial<Criterion> => ({
    title: filled(500),
    owner: filled(255, criterion.owner),
    unit: filled(60),
    target: filled(60),
    source: filled(500),
    note: filled(500),
    evidence: [filled(300), filled(198)],
  });
  const changed = criteriaOf(set).reduce((sum, criterion, index) => {
    const available = rules(criterion.maxPoints);
    return withCriterion(sum, criterion.code, {
      ...long(criterion),
      rule: available[index % available.length]!,
    });
  }, set);
  return {
    ...changed,
    title: filled(255),
    pointsNote: filled(3000),
    rating: Array.from({ length: 20 }, (_, index): [string, number] => [
      index === 19 ? filled(255) : `Mức ${index + 1}`,
      (19 - index) / 20,
    ]),
    areas: changed.areas.map((area, index) => ({
      ...area,
      title: filled(255),
      sheet: `${index + 1}${'\'&"<'.repeat(10)}`.slice(0, 30) + 'Đ',
    })),
    processRows: Array.from({ length: 20 }, (_, index) => ({
      ...set.processRows[0]!,
      code: `QUYTRI.999.999.999.999.${index + 1}`,
      title: filled(500),
      fedBy: (['sectionReports', 'evidence', 'tasks'] as const)[index % 3]!,
    })),
  };
}
