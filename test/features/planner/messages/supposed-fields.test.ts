import { PLANNER_TEXTS } from '../../../../src/features/planner/messages/planner-en';
import { supposedFields } from '../../../../src/features/planner/messages/supposed-fields';
import type { Rule } from '../../../../src/rules/kinds';

const labels = (rule: Rule): string[] =>
  supposedFields({ code: '1.1', rule }, PLANNER_TEXTS.vi).map(({ label }) => label);

test('both cells of each ratio are called by its own title', () => {
  const parts = ['Hồ sơ', 'Văn bản'].map(title => ({ title, done: 'Đúng hạn', total: 'Tất cả', points: 1 }));
  expect(labels({ kind: 'ratios', parts })).toEqual([
    'Hồ sơ: Đúng hạn',
    'Hồ sơ: Tất cả',
    'Văn bản: Đúng hạn',
    'Văn bản: Tất cả',
  ]);
});

test('a cell of the row is called by what it counts, and what may be marked comes last', () => {
  const { result, notArising } = PLANNER_TEXTS.vi.cells;
  expect(labels({ kind: 'bonus', counted: 'Số sáng kiến', pointsEach: 1 })).toEqual(['Số sáng kiến']);
  expect(labels({ kind: 'yesNo', notArising: true })).toEqual([result, notArising]);
  expect(labels({ kind: 'checklist', items: [['Có kế hoạch', 1]] })).toEqual(['Có kế hoạch']);
});
