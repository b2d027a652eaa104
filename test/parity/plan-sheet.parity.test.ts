import type { IndexSet } from '../../src/catalogue/index-set';
import { withCandidate } from '../../src/features/planner/domain/candidate';
import { planSheet } from '../../src/features/planner/workbook/plan-sheet';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { Ledger } from '../../src/ledger/ledger';
import { KINDS } from '../../src/rules/kinds';
import { scoreLedger } from '../../src/scores/scores';
import { openedWorkbook } from '../../src/workbook/open-workbook';
import { isFormula, type SheetPlan } from '../../src/workbook/plan';
import { cell } from '../../src/workbook/address';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { pointsPlanCell, pointsPlanIndexCell } from '../../src/workbook/sheets/points-plan-sheet';
import { setOfEveryForm, setOfEveryKind, withArea } from '../catalogue/build-set';
import { assigned, planned } from '../features/planner/planned';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { planCells } from '../workbook/plan-cells';
import { recalculate } from './libreoffice';

/** With parts outside the total whose caps lie below what their criteria come to. */
const outside = (set: IndexSet): IndexSet =>
  withArea(withArea(set, 4, { part: 'bonus', maxPoints: 6 }), 5, { part: 'penalty', maxPoints: 4 });

/** Nothing entered, and deadlines that are still to come. */
function blank(set: IndexSet): Ledger {
  const ledger = demoLedger({ blank: true, set });
  const dues = Object.fromEntries(Object.keys(ledger.settings.dues).map(code => [code, SAMPLE_DAY + 20]));
  return { ...ledger, settings: { ...ledger.settings, dues } };
}

function formulas({ rows }: SheetPlan): [address: string, value: unknown][] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((each, column): [string, unknown][] =>
      each && isFormula(each.content) ? [[cell(row + 1, column + 1), each.content.value]] : [],
    ),
  );
}

describe.each([
  ['a sample', demoLedger({ blank: false, set: setOfEveryKind() }), 92],
  ['nothing', blank(setOfEveryForm()), 100],
  [
    'a sample with parts outside the total',
    demoLedger({ blank: false, set: outside(setOfEveryKind()) }),
    100,
  ],
  ['nothing, with parts outside the total', blank(outside(setOfEveryForm())), 80],
])('the sheet of a plan from %s', (_, before, target) => {
  const way = planned(before, target, SAMPLE_DAY);
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
      ledger: before,
      found,
      now: scoreLedger(before, SAMPLE_DAY),
      after: way.after,
      target,
      today: SAMPLE_DAY,
      made: SAMPLE_DAY,
    });
    const bytes = await writeXlsx({ ...workbook, sheets: [...workbook.sheets, plan] });
    return { plan, values: (await recalculate(bytes)).get(plan.name)! };
  }

  test('gives what is cached by every formula, and follows the points as they come in', async () => {
    expect(way.steps.length).toBeGreaterThan(3);
    const { plan, values } = await calculated(before);
    const cached = formulas(plan);
    expect(cached.length).toBeGreaterThan(4 * steps.length);
    for (const [address, value] of cached) {
      const shown = values.get(address);
      if (typeof value === 'number') expect([address, shown]).toEqual([address, expect.closeTo(value, 9)]);
      else expect([address, shown]).toEqual([address, value]);
    }

    const then = (await calculated(after)).values;
    const scores = scoreLedger(after, SAMPLE_DAY);
    steps.forEach(({ step: { criterion } }, index) => {
      const { score } = scores.criteria.find(each => each.criterion === criterion)!;
      const at = (column: Parameters<typeof pointsPlanCell>[1]) => then.get(pointsPlanCell(index, column));
      expect([criterion.code, at('now'), at('planned')]).toEqual([
        criterion.code,
        expect.closeTo(score!, 9),
        expect.closeTo(score!, 9),
      ]);
      expect([at('lacks'), at('status')]).toEqual([0, 'Đã đạt']);
    });
    // Now, planned and lacking indices stand below the sums.
    const index = (at: number) => then.get(pointsPlanIndexCell(steps.length, at));
    const { index: reached } = way.after.total;
    expect([index(1), index(2)]).toEqual([expect.closeTo(reached!, 9), expect.closeTo(reached!, 9)]);
    expect(index(4)).toBeCloseTo(Math.max(0, target - reached!), 6);
  });
});

test('sheets of all kinds whose points can be won by what is done were calculated', () => {
  const { steps } = planned(blank(setOfEveryForm()), 100, SAMPLE_DAY);
  const given = ['survey', 'manual'];
  expect(new Set(steps.map(({ criterion }) => criterion.rule.kind))).toEqual(
    new Set(Object.keys(KINDS).filter(kind => !given.includes(kind))),
  );
});
