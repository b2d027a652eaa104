import type { IndexSet } from '../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { indexSetIssues } from '../../src/catalogue/laws';
import type { Dialect } from '../../src/workbook/dialect';
import { awkwardName, setOfEveryKind, setWithAreas } from '../catalogue/build-set';
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { samplePlan } from '../sample/sample-plan';
import { largestSet } from './largest-set';
import { planBreaches } from './plan-laws';

const DIALECTS: readonly Dialect[] = ['native', 'live'];
const SETS: readonly (readonly [name: string, set: IndexSet, sheets: number])[] = [
  ['eight areas', DEFAULT_SET, 19],
  ['one area', setWithAreas(1), 12],
  ['five areas', setWithAreas(5), 16],
  ['seven areas with awkward names', setWithAreas(7, awkwardName), 18],
  ['nine areas', setWithAreas(9), 20],
  ['thirty areas', setWithAreas(30), 41],
  ['every rule kind', setOfEveryKind(), 16],
  ['the longest texts and most choices that the laws allow', largestSet(), 16],
  ['no process rows', { ...setWithAreas(5), processRows: [] }, 16],
];

describe.each(SETS)('a workbook of %s', (_, set, sheets) => {
  test('obeys the laws of its set', () => {
    expect(indexSetIssues(set)).toEqual([]);
  });

  test.each(DIALECTS.flatMap(dialect => [true, false].map(blank => ({ dialect, blank }))))(
    'breaks no law: $dialect, blank: $blank',
    ({ dialect, blank }) => {
      const plan = samplePlan({ blank, dialect, set });
      expect(planBreaches(plan, dialect)).toEqual([]);
      expect(plan.sheets).toHaveLength(sheets);
    },
  );
});

describe('the check can fail:', () => {
  const sound = samplePlan({ blank: false, dialect: 'live' });
  /** The plan with one sheet changed, the third area. */
  const changed = (change: (sheet: SheetPlan) => Partial<SheetPlan>): WorkbookPlan => ({
    ...sound,
    sheets: sound.sheets.map((sheet, index) => (index === 5 ? { ...sheet, ...change(sheet) } : sheet)),
  });
  const withCell = (cell: PlannedCell): WorkbookPlan =>
    changed(({ rows }) => ({ rows: [...rows, { cells: [cell] }] }));
  const withFormula = (formula: string): WorkbookPlan =>
    withCell({ style: 'score', content: { formula, value: 0 } });
  const alert = { title: 'Chưa đúng', message: 'Nhập lại.' };
  const listFrom = (source: string): WorkbookPlan =>
    changed(() => ({ validations: [{ address: 'F5', rule: { kind: 'list', source }, alert }] }));

  test.each<[breach: string, plan: WorkbookPlan]>([
    ['is no sheet name', changed(() => ({ name: 'a/b' }))],
    ['two sheets have one name', changed(() => ({ name: 'tổng hợp' }))],
    ['is no workbook name', { ...sound, names: [{ name: 'A1', refersTo: "'Cấu hình'!$B$4" }] }],
    ['which is no range', { ...sound, names: [{ name: 'CCHC_X', refersTo: 'B4' }] }],
    ['has no title', changed(({ rows }) => ({ rows: rows.slice(1) }))],
    ['is too high', changed(() => ({ rows: [{ height: 410, cells: [] }] }))],
    ['hides what it covers', changed(() => ({ merges: ['A5:B5'] }))],
    ['is merged twice', changed(() => ({ merges: ['A1:C1', 'B1:D1'] }))],
    [
      'is validated and locked',
      changed(() => ({ validations: [{ address: 'A5', rule: { kind: 'whole', min: 0 }, alert }] })),
    ],
    ['may turn a choice into a number', listFrom("'_cchc'!$E$2:$E$3")],
    ['which is no range', listFrom('"Đạt,Không đạt"')],
    ['offers an empty choice', listFrom("'_cchc'!$E$2:$E$9")],
    ['refers to the sheet "Danh mục", which is not there', listFrom("'Danh mục'!$A$1:$A$2")],
    [
      'is coloured by a custom function',
      changed(() => ({ conditionals: [{ address: 'A1', formula: 'IFERROR(CCHC.TYLE(1,2),0)>0' }] })),
    ],
    ['is printed beyond the sheet', changed(({ print }) => ({ print: { ...print, range: 'A1:Q900' } }))],
    ['cuts a merged cell in two', changed(({ print }) => ({ print: { ...print, range: 'A1:D9' } }))],
    ['are not rows of the sheet', changed(({ print }) => ({ print: { ...print, titleRows: '900:900' } }))],
    [
      'is a formula that can be typed over',
      withCell({ style: 'entryNumber', content: { formula: '1+1', value: 2 } }),
    ],
    ['calls CCHC without a way out', withFormula('CCHC.TYLE(A1,B1)')],
    ['begins with "="', withFormula('=A1')],
    ['is a formula that is too long', withFormula(`${'1+'.repeat(4096)}1`)],
    ['holds a text that is too long for a formula', withFormula(`"${'x'.repeat(256)}"`)],
    ['has parentheses that do not match', withFormula('SUM(A1')],
    ['is nested too deep', withFormula(`${'IF(A1,1,'.repeat(65)}0${')'.repeat(65)}`)],
    ['names CCHC_Khac, which is not there', withFormula('CCHC_Khac+1')],
    ['beyond the sheet "Cấu hình"', withFormula("'Cấu hình'!$Z$4")],
    ['is made of something undefined', withFormula('undefined+1')],
    ['is not a finite number', withCell({ style: 'points', content: NaN })],
    ['says "NaN điểm"', withCell({ style: 'text', content: 'NaN điểm' })],
  ])('%s', (breach, plan) => {
    expect(planBreaches(plan, 'live')).toContainEqual(expect.stringContaining(breach));
  });

  test('names CCHC in a file', () => {
    expect(planBreaches(sound, 'native')).toContainEqual(expect.stringContaining('names CCHC in a file'));
  });
});
