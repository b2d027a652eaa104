import { withCandidate } from '../../src/features/planner/domain/candidate';
import { planSheet } from '../../src/features/planner/workbook/plan-sheet';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { Ledger } from '../../src/ledger/ledger';
import { scoreLedger } from '../../src/scores/scores';
import { openedWorkbook } from '../../src/workbook/open-workbook';
import { isFormula, type SheetPlan } from '../../src/workbook/plan';
import { cell } from '../../src/workbook/address';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { setOfEveryKind } from '../catalogue/build-set';
import { assigned, planned } from '../features/planner/planned';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { planCells } from '../workbook/plan-cells';
import { recalculate } from './libreoffice';

const before = demoLedger({ blank: false, set: setOfEveryKind() });
const way = planned(before, 92, SAMPLE_DAY);
const steps = assigned(way, SAMPLE_DAY + 30);
const after = way.steps.reduce<Ledger>(withCandidate, before);

/** The sheet of the plan that was made before, in the workbook of a ledger. */
async function calculated(ledger: Ledger) {
  const workbook = standardWorkbook(ledger, SAMPLE_DAY, 'native');
  const { found } = openedWorkbook({
    identity: { workbookId: ledger.workbookId, set: ledger.set },
    sheets: planCells(workbook),
  });
  const plan = planSheet(steps, {
    name: 'Kế hoạch điểm',
    ledger: before,
    found,
    now: scoreLedger(before, SAMPLE_DAY),
    target: 92,
    today: SAMPLE_DAY,
    made: SAMPLE_DAY,
  });
  const bytes = await writeXlsx({ ...workbook, sheets: [...workbook.sheets, plan] });
  return { plan, values: (await recalculate(bytes)).get(plan.name)! };
}

function formulas({ rows }: SheetPlan): [address: string, value: unknown][] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((each, column): [string, unknown][] =>
      each && isFormula(each.content) ? [[cell(row + 1, column + 1), each.content.value]] : [],
    ),
  );
}

test('every formula of the sheet gives what is cached, and follows the points as they come in', async () => {
  expect(way.verdict).toBe('planned');
  const { plan, values } = await calculated(before);
  const cached = formulas(plan);
  expect(cached.length).toBeGreaterThan(3 * steps.length);
  for (const [address, value] of cached) {
    const shown = values.get(address);
    if (typeof value === 'number') expect([address, shown]).toEqual([address, expect.closeTo(value, 9)]);
    else expect([address, shown]).toEqual([address, value]);
  }

  const then = (await calculated(after)).values;
  steps.forEach(({ step: { criterion } }, index) => {
    const row = 6 + index;
    const score = scoreLedger(after, SAMPLE_DAY).criteria.find(each => each.criterion === criterion)!.score;
    expect(then.get(cell(row, 7))).toBeCloseTo(score!, 9);
    expect([then.get(cell(row, 9)), then.get(cell(row, 12))]).toEqual([0, 'Đã đạt']);
  });
  // Now, planned and lacking indices stand below the sums.
  const first = 6 + steps.length + 2;
  expect(then.get(cell(first + 1, 5))).toBeCloseTo(way.after.total.index!, 9);
  expect(then.get(cell(first + 2, 5))).toBeCloseTo(way.after.total.index!, 9);
  expect(then.get(cell(first + 4, 5))).toBe(0);
});
