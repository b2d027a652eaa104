import type { Rule } from '../../src/rules/kinds';
import type { Achieved } from '../../src/rules/kinds';
import { workedExamples } from '../../src/wording/worked-examples';

const SHARE = { done: 'Số đúng hạn', total: 'Tổng số' } as const;
/** What was achieved in short, and the points that it comes to. */
const inShort = (achieved: Achieved): string => {
  switch (achieved.form) {
    case 'share':
      return `${achieved.done}/${achieved.total}`;
    case 'choice':
      return achieved.chosen;
    case 'condition':
      return achieved.met ? 'met' : 'not met';
    case 'checklist':
      return `all but ${achieved.missed.length}`;
    case 'deadline':
      return `${achieved.date - achieved.due} days late`;
    case 'deduct':
    case 'bonus':
    case 'counts':
      return `${achieved.cases} cases`;
    case 'tally':
      return achieved.counts.map(([, count]) => count).join('+');
    case 'ratios':
      return achieved.parts.map(({ done, total }) => `${done}/${total}`).join('+');
    case 'weighted':
      return `${achieved.share}`;
    case 'manual':
      return achieved.basis;
  }
};

test.each<[rule: Rule, max: number, examples: string]>([
  [
    { kind: 'ratio', ...SHARE, floor: 0.8, goal: 1, belowGoal: 'proportional' },
    10,
    '10/10: 10 · 9/10: 9 · 8/10: 8 · 7/10: 0 · 0/10: 0',
  ],
  [
    { kind: 'ratio', ...SHARE, floor: 0.6, goal: 0.85, belowGoal: 'toGoal' },
    10,
    '1000/1000: 10 · 850/1000: 10 · 725/1000: 8.529412 · 600/1000: 7.058824 · 599/1000: 0',
  ],
  [
    {
      kind: 'bands',
      ...SHARE,
      bands: [
        { from: 0.9, open: true, points: 2 },
        { from: 0.7, open: false, points: 1 },
      ],
    },
    2,
    '10/10: 2 · 9/10: 1 · 7/10: 1 · 6/10: 0 · 0/10: 0',
  ],
  [
    {
      kind: 'counts',
      counted: 'Số lượt',
      steps: [
        { from: 100, points: 4 },
        { from: 50, points: 3 },
      ],
    },
    4,
    '100 cases: 4 · 99 cases: 3 · 50 cases: 3 · 49 cases: 0 · 0 cases: 0',
  ],
  [{ kind: 'yesNo' }, 2, 'met: 2 · not met: 0'],
  [
    {
      kind: 'levels',
      levels: [
        ['Kịp thời', 1],
        ['Không kịp thời', 0.5],
      ],
    },
    1,
    'Kịp thời: 1 · Không kịp thời: 0.5',
  ],
  [
    {
      kind: 'checklist',
      items: [
        ['Có kế hoạch', 0.2],
        ['Có báo cáo', 0.3],
      ],
    },
    0.5,
    'all but 0: 0.5 · all but 1: 0.2 · all but 2: 0',
  ],
  [
    { kind: 'deadline', due: { month: 1, day: 30 }, latePoints: 2, graceDays: 15 },
    4,
    '0 days late: 4 · 1 days late: 2 · 15 days late: 2 · 16 days late: 0',
  ],
  [
    { kind: 'deduct', counted: 'Số hồ sơ', pointsEach: 0.25, floor: 1 },
    3,
    '0 cases: 3 · 1 cases: 2.75 · 2 cases: 2.5 · 8 cases: 1',
  ],
  [
    { kind: 'bonus', counted: 'Số sáng kiến', pointsEach: 0.5 },
    2,
    '0 cases: 0 · 1 cases: 0.5 · 2 cases: 1 · 4 cases: 2',
  ],
  [
    {
      kind: 'tally',
      start: 'full',
      items: [
        { title: 'Muộn', pointsEach: -1 },
        { title: 'Vắng', pointsEach: -2 },
      ],
    },
    5,
    '0+0: 5 · 1+0: 4 · 0+1: 3',
  ],
  [
    {
      kind: 'ratios',
      parts: [
        { title: 'A', ...SHARE, points: 1 },
        { title: 'B', ...SHARE, points: 3 },
      ],
    },
    4,
    '10/10+10/10: 4 · 9/10+9/10: 3.6 · 5/10+5/10: 2 · 0/10+0/10: 0',
  ],
  [
    { kind: 'survey', satisfied: 'Số phiếu hài lòng', valid: 'Số phiếu' },
    10,
    '100/100: 10 · 90/100: 9 · 50/100: 5',
  ],
  [{ kind: 'manual', basis: 'Hội đồng chấm' }, 2, ''],
])('%j of %d points is shown by what it comes to', (rule, max, examples) => {
  const shown = workedExamples(rule, max).map(({ achieved, points }) => `${inShort(achieved)}: ${points}`);
  expect(shown.join(' · ')).toBe(examples);
});
