import { criteriaOf } from '../../src/catalogue/index-set';
import { DEFAULT_SET, SHIPPED_SETS } from '../../src/catalogue/shipped';

/** What belongs to one unit and one year: an authority that is no more, a year, a numbered decision. */
const FOREIGN = /huyện|thị trấn|(?<!\d)(19|20)\d\d(?!\d)|\d+\s*\/\s*(\d+\/)?\p{Lu}+|quyết định số/iu;

/** By these a workbook and its copies know their set again. */
const KEPT = ['id', 'version', 'year'];

function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, path === '' ? key : `${path}.${key}`));
}

test.each(SHIPPED_SETS.map(set => ({ id: set.id, set })))(
  'the set $id names no authority that is no more, no year and no decision of anybody',
  ({ set }) => {
    const texts = textsIn(set, '').filter(([path]) => !KEPT.includes(path));
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(([, text]) => FOREIGN.test(text))).toEqual([]);
  },
);

test('workbooks that stand know the set again', () => {
  expect(SHIPPED_SETS.map(({ id, version, year }) => [id, version, year])).toEqual([
    ['cam-giang', '2023.2', 2023],
    ['cap-xa', '2026.1', 2026],
  ]);
});

test('the set of new workbooks is named after the plan from which it is drawn', () => {
  expect(DEFAULT_SET.title).toMatch(/^Bộ tiêu chí theo Kế hoạch khắc phục tồn tại, hạn chế /);
});

test('a set that nobody issued says in its title, its remark and at every criterion that it is a draft', () => {
  const drafts = SHIPPED_SETS.filter(set => set !== DEFAULT_SET);
  expect(drafts.map(({ id }) => id)).toEqual(['cap-xa']);
  for (const set of drafts) {
    expect(set.title).toMatch(/^Bản nháp .*, thay bằng bộ tiêu chí của tỉnh$/);
    expect(set.pointsNote).toMatch(/bản nháp.*mặc định/);
    // What is assumed, or that the points of the rule are those of its source.
    const assured = criteriaOf(set).filter(({ note = '' }) => !/mặc định|do cấp tỉnh quy định/.test(note));
    expect(assured).toEqual([]);
    expect(criteriaOf(set).filter(({ source }) => source.trim() === '')).toEqual([]);
  }
});
