import { planSheet } from '../../../../src/features/planner/workbook/plan-sheet';
import { copyPlan } from '../../../../src/features/send/workbook/copy-plan';
import { withOfficerPointsPlan } from '../../../../src/features/send/workbook/officer-points-plan';
import type { OwnSheet } from '../../../../src/features/send/workbook/own-sheet-plan';
import { withOwnSheets } from '../../../../src/features/send/workbook/travelling-sheets';
import { scoreLedger } from '../../../../src/scores/scores';
import { openedWorkbook } from '../../../../src/workbook/open-workbook';
import { isFormula, type SheetPlan, type WorkbookPlan } from '../../../../src/workbook/plan';
import { readPointsPlan } from '../../../../src/workbook/points-plan';
import { pointsPlanCell } from '../../../../src/workbook/sheets/points-plan-sheet';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { STYLES } from '../../../../src/workbook/styles';
import { cellColumn, cellRow } from '../../../../src/workbook/address';
import { copyRequest, officerRequest } from '../../../sample/copy-request';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { planBreaches } from '../../../workbook/plan-laws';
import { planCells } from '../../../workbook/plan-cells';
import { assigned, planned } from '../../planner/planned';

const ledger = demoLedger({ blank: false });
const plan = planned(ledger, 95, SAMPLE_DAY);
const workbook = standardWorkbook(ledger, SAMPLE_DAY, 'native');
const sheet = planSheet(assigned(plan, SAMPLE_DAY + 20), {
  ledger,
  found: openedWorkbook({
    identity: { workbookId: ledger.workbookId, set: ledger.set },
    sheets: planCells(workbook),
  }).found,
  now: scoreLedger(ledger, SAMPLE_DAY),
  after: plan.after,
  target: 95,
  today: SAMPLE_DAY,
  made: SAMPLE_DAY,
});
const steps = readPointsPlan(planCells({ ...workbook, sheets: [sheet] }).get(sheet.name)!);
const OWNER = plan.steps[0]!.criterion.owner;

const ofOfficer = (roles: readonly string[], given = steps): WorkbookPlan =>
  withOfficerPointsPlan(
    copyPlan(ledger, officerRequest(roles), SAMPLE_DAY),
    given,
    ledger,
    roles,
    SAMPLE_DAY,
  );
const planOf = ({ sheets }: WorkbookPlan): SheetPlan | undefined =>
  sheets.find(({ name }) => name === 'Kế hoạch điểm');
const codesOf = (copy: WorkbookPlan): string[] =>
  readPointsPlan(planCells(copy).get('Kế hoạch điểm') ?? []).map(({ code }) => code);

test('an officer gets the steps that concern them, locked, with points that stay up to date', () => {
  const copy = ofOfficer([OWNER]);
  const theirs = plan.steps.filter(({ criterion }) => criterion.owner === OWNER);
  expect(theirs.length).toBeGreaterThan(0);
  expect(theirs.length).toBeLessThan(plan.steps.length);
  expect(codesOf(copy)).toEqual(theirs.map(({ criterion }) => criterion.code));
  const { rows } = planOf(copy)!;
  const now = pointsPlanCell(0, 'now');
  const cell = rows[cellRow(now) - 1]!.cells[cellColumn(now) - 1]!;
  const area = ledger.set.areas.find(({ criteria }) => criteria.includes(theirs[0]!.criterion))!;
  expect(isFormula(cell.content) && cell.content.formula).toContain(`'${area.sheet}'!`);
  expect(rows.flatMap(({ cells }) => cells).every(each => !each || STYLES[each.style].locked)).toBe(true);
  expect(planBreaches(copy, 'native')).toEqual([]);
  // What is hidden stays last.
  expect(copy.sheets.at(-1)!.name).toBe('_cchc');
});

test('a step belongs to whom it names, else to whoever answers for its criterion', () => {
  const [first, ...others] = steps;
  const other = ledger.set.areas
    .flatMap(({ criteria }) => criteria)
    .find(({ owner }) => owner !== OWNER)!.owner;
  expect(codesOf(ofOfficer([other], [{ ...first!, owner: other }, ...others.slice(0, 0)]))).toEqual([
    first!.code,
  ]);
  expect(planOf(ofOfficer([OWNER], [{ ...first!, owner: other }]))).toBeUndefined();
  expect(codesOf(ofOfficer([OWNER], [{ ...first!, owner: 'ai đó' }]))).toEqual([first!.code]);
  expect(codesOf(ofOfficer([OWNER], [{ ...first!, owner: '' }]))).toEqual([first!.code]);
});

test('a step that names a person belongs to the roles that the configuration gives them', () => {
  const roles = [...new Set(ledger.set.areas.flatMap(({ criteria }) => criteria.map(({ owner }) => owner)))];
  const other = roles.find(role => role !== OWNER)!;
  const people = {
    [other]: { name: ' Trần Thị B '.normalize('NFD'), email: '' },
    [OWNER]: { name: '', email: '' },
  };
  const named = { ...ledger, settings: { ...ledger.settings, people } };
  const copyOf = (role: string, owner: string): WorkbookPlan =>
    withOfficerPointsPlan(
      copyPlan(named, officerRequest([role]), SAMPLE_DAY),
      [{ ...steps[0]!, owner }],
      named,
      [role],
      SAMPLE_DAY,
    );
  expect(codesOf(copyOf(other, 'Trần Thị B'))).toEqual([steps[0]!.code]);
  expect(planOf(copyOf(OWNER, 'Trần Thị B'))).toBeUndefined();
  // Whoever has two roles finds it in the copy of either.
  const both = { ...people, [OWNER]: people[other]! };
  for (const role of [other, OWNER]) {
    const whose = { ...ledger, settings: { ...ledger.settings, people: both } };
    const copy = withOfficerPointsPlan(
      copyPlan(whose, officerRequest([role]), SAMPLE_DAY),
      [{ ...steps[0]!, owner: 'Trần Thị B' }],
      whose,
      [role],
      SAMPLE_DAY,
    );
    expect(codesOf(copy)).toEqual([steps[0]!.code]);
  }
  // Nobody is called like a person without a name.
  expect(codesOf(copyOf(OWNER, ''))).toEqual([steps[0]!.code]);
  expect(planOf(copyOf(other, ''))).toBeUndefined();
});

test('a step has the points that its criterion has by now; of one that is no more, those that the plan says', () => {
  const [first] = steps as [(typeof steps)[0]];
  const nowOf = (step: typeof first): number | undefined =>
    readPointsPlan(planCells(ofOfficer([OWNER], [step])).get('Kế hoạch điểm')!)[0]?.now;
  const { score } = scoreLedger(ledger, SAMPLE_DAY).criteria.find(
    each => each.criterion.code === first.code,
  )!;
  expect(nowOf({ ...first, now: 77 })).toBe(score);
  const gone = { ...first, code: '99.9', owner: OWNER };
  expect(nowOf({ ...gone, now: 1.5 })).toBe(1.5);
  expect(nowOf({ ...gone, now: undefined })).toBe(0);
});

test('the plan stands behind all sheets of the copy but the hidden one, and takes none away', () => {
  const before = copyPlan(ledger, officerRequest([OWNER]), SAMPLE_DAY).sheets.map(({ name }) => name);
  expect(ofOfficer([OWNER]).sheets.map(({ name }) => name)).toEqual([
    ...before.slice(0, -1),
    'Kế hoạch điểm',
    before.at(-1),
  ]);
});

test('a whole copy has the sheet as it stands, with formulas that work there', () => {
  const own: OwnSheet = {
    name: sheet.name,
    rows: sheet.rows.map(({ cells }) =>
      cells.map(each => ({
        value:
          each && isFormula(each.content) ? each.content.value : ((each?.content ?? null) as string | null),
        formula: each && isFormula(each.content) ? each.content.formula : undefined,
        numberFormat: 'General',
      })),
    ),
  };
  const { plan: copy, frozen } = withOwnSheets(copyPlan(ledger, copyRequest('whole'), SAMPLE_DAY), [own]);
  expect(frozen).toEqual([]);
  expect(codesOf(copy)).toEqual(steps.map(({ code }) => code));
});
