import { assignEdit, toHandOut } from '../../../../src/features/planner/workbook/assign-edit';
import {
  assignedProof,
  assignedStep,
  type AssignedStep,
} from '../../../../src/features/planner/domain/assigned-step';
import { planSheet } from '../../../../src/features/planner/workbook/plan-sheet';
import { setOfEveryForm } from '../../../catalogue/build-set';
import type { TaskRow } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import type { Cell } from '../../../../src/rules/cell';
import { planBreaches } from '../../../workbook/plan-laws';
import { scoreLedger } from '../../../../src/scores/scores';
import { openedWorkbook } from '../../../../src/workbook/open-workbook';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { registerColumn } from '../../../../src/workbook/places';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';
import { assigned, planned } from '../planned';

const ledger = demoLedger({ blank: false });
const plan = planned(ledger, 90, SAMPLE_DAY);
const steps = assigned(plan, SAMPLE_DAY + 20);
const { found } = openedWorkbook({
  identity: { workbookId: ledger.workbookId, set: ledger.set },
  sheets: planCells(standardWorkbook(ledger, SAMPLE_DAY, 'native')),
});
const facts = {
  ledger,
  found,
  now: scoreLedger(ledger, SAMPLE_DAY),
  after: plan.after,
  target: 90,
  today: SAMPLE_DAY,
  made: SAMPLE_DAY,
};

test('each step becomes a task of whoever answers for it, and all of them a sheet on one page', () => {
  const { registers, structure } = assignEdit(steps, [], facts, ['Nhiệm vụ']);
  const { rows } = registers![0]!;
  const lines = rows!.lines(new Map([['tasks', 9]]));
  expect(rows!.count).toBe(steps.length);
  const content = (column: Parameters<typeof registerColumn<'tasks'>>[1]) =>
    lines[0]!.cells[registerColumn('tasks', column) - 1]!.content;
  const { criterion } = steps[0]!.step;
  expect(content('task')).toMatch(new RegExp(`^${criterion.code}\\. \\p{Lu}`, 'u'));
  expect([content('assignedBy'), content('given'), content('indicator')]).toEqual([
    'Kế hoạch điểm',
    SAMPLE_DAY,
    criterion.code,
  ]);
  expect([content('owner'), content('due'), content('done')]).toEqual([
    criterion.owner,
    SAMPLE_DAY + 20,
    null,
  ]);

  const [sheet] = structure!.added;
  expect(structure!.sheets).toEqual([]);
  expect(sheet!.name).toBe('Kế hoạch điểm');
  expect(sheet!.print).toMatchObject({ orientation: 'landscape', pagesHigh: 1 });
  const cells = planCells({ title: '', sheets: [sheet!], names: [], protected: false }).get(sheet!.name)!;
  const codes = cells.slice(5, 5 + steps.length).map(row => row[1]);
  expect(codes).toEqual(steps.map(({ step }) => step.criterion.code));
  const figures = cells.slice(5 + steps.length + 2).map(row => [row[2], row[4]]);
  expect(figures).toEqual([
    ['Chỉ số lúc lập', plan.now],
    ['Chỉ số hiện tại', plan.now],
    ['Chỉ số khi đạt đủ các điểm trên', expect.closeTo(plan.after.total.index!, 9)],
    ['Chỉ tiêu', 90],
    ['Còn thiếu so với chỉ tiêu', expect.closeTo(plan.missing!, 6)],
  ]);
});

test.each([
  ['the sample', ledger],
  ['nothing in a set of every form', demoLedger({ blank: true, set: setOfEveryForm() })],
])('the sheet of a plan from %s obeys the laws of a sheet', (_, given) => {
  const workbook = standardWorkbook(given, SAMPLE_DAY, 'native');
  const { found } = openedWorkbook({
    identity: { workbookId: given.workbookId, set: given.set },
    sheets: planCells(workbook),
  });
  const way = planned(given, 100, SAMPLE_DAY);
  const now = scoreLedger(given, SAMPLE_DAY);
  const sheet = planSheet(assigned(way, null), { ...facts, ledger: given, found, now, after: way.after });
  const [system] = workbook.sheets.slice(-1);
  const sheets = [...workbook.sheets.slice(0, -1), sheet, system!];
  expect(planBreaches({ ...workbook, sheets }, 'native')).toEqual([]);
});

test('an earlier plan keeps its sheet under another name', () => {
  const { structure } = assignEdit(steps, [], facts, ['Kế hoạch điểm', 'Kế hoạch điểm (cũ)']);
  expect(structure!.sheets).toEqual([{ name: 'Kế hoạch điểm', renameTo: 'Kế hoạch điểm (cũ 2)' }]);
  // Excel does not tell upper from lower case in the names of sheets.
  const other = assignEdit(steps, [], facts, ['KẾ HOẠCH ĐIỂM', 'Kế hoạch điểm (Cũ)']);
  expect(other.structure!.sheets).toEqual([{ name: 'KẾ HOẠCH ĐIỂM', renameTo: 'Kế hoạch điểm (cũ 2)' }]);
});

test('papers for points that are claimed already are tasks too', () => {
  const { criterion } = steps[0]!.step;
  const { registers } = assignEdit(steps, [{ criterion, owner: 'Văn phòng', due: null }], facts, []);
  const { rows } = registers![0]!;
  expect(rows!.count).toBe(steps.length + 1);
  const last = rows!.lines(new Map([['tasks', 9]])).at(-1)!;
  expect(last.cells[registerColumn('tasks', 'task') - 1]!.content).toBe(
    `${criterion.code}. Bổ sung minh chứng cho điểm đã chấm`,
  );
});

test('nobody gets a task of a plan twice while it is not done, whatever its words', () => {
  const [first, second, ...others] = steps;
  const paper = assignedProof(first!.step.criterion, undefined);
  const task = (code: string, done: Cell, by = 'kế hoạch điểm'): TaskRow => ({
    ...emptyRow('tasks'),
    ...{ task: `${code}. Thêm 99 hồ sơ`, assignedBy: by, indicator: code, done },
  });
  const codeOf = (each: AssignedStep): string => each.step.criterion.code;
  const left = (...tasks: readonly TaskRow[]) =>
    toHandOut({ steps, unproven: [paper] }, { ...ledger, tasks });
  expect(left(task(codeOf(first!), null), task(codeOf(second!), 'đang làm'))).toEqual({
    steps: others,
    unproven: [paper],
  });
  expect(left(task(codeOf(first!), SAMPLE_DAY), task(codeOf(second!), null, '12/UBND')).steps).toEqual(steps);
  const handed = {
    ...task(codeOf(first!), null),
    task: `${codeOf(first!)}. Bổ sung minh chứng cho điểm đã chấm`,
  };
  expect(left(handed)).toEqual({ steps, unproven: [] });
  const again = assignEdit(
    steps,
    [],
    { ...facts, ledger: { ...ledger, tasks: [task(codeOf(first!), null)] } },
    [],
  );
  expect(again.registers![0]!.rows!.count).toBe(steps.length - 1);
});

test.each<[string, number | undefined, number | undefined, number | null]>([
  ['no day', undefined, undefined, null],
  ['the day of all', undefined, 50, 50],
  ['the day by which it must be signed', 40, undefined, 40],
  ['the earlier of both', 40, 50, 40],
  ['the earlier of both', 60, 50, 50],
])('a step is due on %s', (_, until, day, due) => {
  const does =
    until === undefined ? { form: 'meet' as const } : { form: 'sign' as const, until, late: false };
  const [step] = plan.steps;
  expect(assignedStep({ ...step!, does }, day)).toEqual({
    step: { ...step!, does },
    owner: step!.criterion.owner,
    due,
  });
});

test('a paper is due on the day of all, if there is one', () => {
  const { criterion } = plan.steps[0]!;
  const { owner } = criterion;
  expect(assignedProof(criterion, 50)).toEqual({ criterion, owner, due: 50 });
  expect(assignedProof(criterion, undefined)).toEqual({ criterion, owner, due: null });
});
