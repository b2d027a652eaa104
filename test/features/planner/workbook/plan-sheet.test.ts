/** What the formulas of the sheet of a plan read; that they give what is cached is shown by `test/parity`. */
import { planSheet, type PlanSheetFacts } from '../../../../src/features/planner/workbook/plan-sheet';
import type { Ledger } from '../../../../src/ledger/ledger';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { traitsOf } from '../../../../src/rules/asks';
import { scoreLedger } from '../../../../src/scores/scores';
import { openedWorkbook } from '../../../../src/workbook/open-workbook';
import { criterionCell, summaryCell, SUMMARY_HEADER_ROW } from '../../../../src/workbook/places';
import { isFormula, type SheetPlan } from '../../../../src/workbook/plan';
import { pointsPlanCell, pointsPlanIndexCell } from '../../../../src/workbook/sheets/points-plan-sheet';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { setOfEveryForm, setOfEveryKind, withArea } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { formulaParts } from '../../../workbook/formula-text';
import { planCells } from '../../../workbook/plan-cells';
import { assigned, planned } from '../planned';

const sample = demoLedger({ blank: false, set: setOfEveryKind() });
const blank = demoLedger({ blank: true, set: setOfEveryForm() });
const outside = demoLedger({
  blank: false,
  set: withArea(withArea(setOfEveryKind(), 4, { part: 'bonus' }), 5, { part: 'penalty' }),
});
const still = Object.fromEntries(Object.keys(blank.settings.dues).map(code => [code, SAMPLE_DAY + 20]));
const LEDGERS: readonly (readonly [string, Ledger])[] = [
  ['a sample', sample],
  ['nothing entered', { ...blank, settings: { ...blank.settings, dues: still } }],
  ['parts outside the total', outside],
];

/** The steps of a ledger to 100, and its workbook as it is found. */
function prepared([, ledger]: (typeof LEDGERS)[number]) {
  const way = planned(ledger, 100, SAMPLE_DAY);
  const cells = planCells(standardWorkbook(ledger, SAMPLE_DAY, 'native'));
  return { ledger, way, steps: assigned(way, SAMPLE_DAY + 30), cells, now: scoreLedger(ledger, SAMPLE_DAY) };
}

/** The sheet of their plan, with something of it otherwise, or without a sheet of the workbook. */
function made(
  { ledger, way, steps, cells, now }: ReturnType<typeof prepared>,
  change: Partial<PlanSheetFacts> = {},
  without?: string,
): SheetPlan {
  const { found } = openedWorkbook({
    identity: { workbookId: ledger.workbookId, set: ledger.set },
    sheets: new Map([...cells].filter(([name]) => name !== without)),
  });
  const day = { today: SAMPLE_DAY, made: SAMPLE_DAY };
  return planSheet(steps, { ledger, found, now, after: way.after, target: 100, ...day, ...change });
}

/** What stands in a cell; a constant has no formula. */
function at({ rows }: SheetPlan, address: string): { value: unknown; formula: string } {
  const [, letter = '', row] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const content = rows[Number(row) - 1]?.cells[letter.charCodeAt(0) - 65]?.content ?? null;
  return isFormula(content)
    ? { value: content.value, formula: content.formula.replaceAll('$', '') }
    : { value: content, formula: '' };
}

const once = <T>(list: readonly T[]): T[] => [...new Set(list)];
/** The cells of other sheets that a formula reads, each once. */
const readElsewhere = (formula: string): string[] =>
  once(formulaParts(formula).references.map(([sheet, address]) => `${sheet}!${address}`));
/** Those of its own sheet. */
const readHere = (formula: string): string[] =>
  once(formula.replace(/"[^"]*"|'[^']*'![A-Z]+\d+/g, '').match(/\b[A-Z]\d+\b/g) ?? []);

/** A cell of the summary in the row of an area, or in that of the total below them. */
const summary = ({ set }: Ledger, column: 'self' | 'counted' | 'index', area = set.areas.length): string =>
  `${SHEET_NAME.summary}!${summaryCell(column, SUMMARY_HEADER_ROW + 1 + area)}`;

describe.each(LEDGERS)('the sheet of a plan from %s', (...given) => {
  const plan = prepared(given);
  const { ledger, steps, now } = plan;
  const { after } = plan.way;
  const sheet = made(plan);
  const criterionAt = (code: string, field: 'score' | 'due'): string => {
    const place = criterionCell(ledger.set, code, field);
    return `${place.sheet}!${place.address}`;
  };

  test('has what each criterion had, its score as it stands, and what the step makes of it', () => {
    steps.forEach(({ step: { criterion, points } }, index) => {
      const { code, rule, maxPoints } = criterion;
      const cell = (column: Parameters<typeof pointsPlanCell>[1]) => at(sheet, pointsPlanCell(index, column));
      const { score = 0 } = now.criteria.find(each => each.criterion === criterion)!;
      expect([cell('code').value, cell('max').value, cell('before').value]).toEqual([code, maxPoints, score]);
      expect(cell('now')).toMatchObject({ value: score });
      expect(readElsewhere(cell('now').formula)).toEqual([criterionAt(code, 'score')]);

      expect(cell('planned').value).toBeCloseTo(score + points, 6);
      expect(readElsewhere(cell('planned').formula)).toEqual(
        traitsOf(rule).due ? [criterionAt(code, 'due')] : [],
      );
      // Points of a list or a table of its own need no maximum.
      expect([[], [pointsPlanCell(index, 'max')]]).toContainEqual(readHere(cell('planned').formula));
    });
    const ofMax = steps.filter((_, index) => /E\d/.test(at(sheet, pointsPlanCell(index, 'planned')).formula));
    expect(ofMax.length).toBeGreaterThan(2);
  });

  test('has the index as it stands, and as all areas make it with what their criteria lack', () => {
    const figure = (line: number) => at(sheet, pointsPlanIndexCell(steps.length, line));
    expect(figure(0)).toEqual({ value: now.total.index, formula: '' });
    expect(figure(1).value).toBe(now.total.index);
    expect(readElsewhere(figure(1).formula)).toEqual([summary(ledger, 'index')]);

    const { value, formula } = figure(2);
    expect(value).toBe(after.total.index);
    const areas = ledger.set.areas.map((_, area) => summary(ledger, 'self', area));
    expect(readElsewhere(formula).sort()).toEqual([...areas, summary(ledger, 'counted')].sort());
    const lacking = steps.map((_, index) => pointsPlanCell(index, 'lacks'));
    expect(readHere(formula).sort()).toEqual(lacking.sort());
    // Everything is added but what is taken off.
    const taken = /-\((.*)\)/.exec(formula)?.[1] ?? '';
    ledger.set.areas.forEach((area, index) => {
      const own = new Set(area.criteria.map(({ code }) => code));
      const cells = steps.flatMap(({ step }, at) =>
        own.has(step.criterion.code) ? [pointsPlanCell(at, 'lacks')] : [],
      );
      const [, self = ''] = areas[index]!.split('!');
      // An area is one sum: its points and what its criteria lack.
      expect(formula).toContain([`${self})`, ...cells].join('+'));
      expect(taken.includes(`${self})`)).toBe(area.part === 'penalty');
    });
    expect(formula).not.toMatch(/\(\)|\+\+|\+\)|\(\+|\)N\(|\d'/);
  });

  test('has what the index lacks of the target', () => {
    const figure = (line: number) => at(sheet, pointsPlanIndexCell(steps.length, line));
    expect(figure(3)).toEqual({ value: 100, formula: '' });
    expect(figure(4).value).toBeCloseTo(100 - now.total.index!, 6);
    const [target, index] = [3, 1].map(line => pointsPlanIndexCell(steps.length, line));
    expect(figure(4).formula).toContain(`${target}-${index}`);
  });
});

describe('the sheet of a plan from a sample', () => {
  const plan = prepared(LEDGERS[0]!);
  const { steps, now } = plan;
  const figures = (sheet: SheetPlan): unknown[] =>
    [0, 1, 2, 3, 4].map(line => at(sheet, pointsPlanIndexCell(steps.length, line)).value);

  test('has nothing that lacks once the index is above the target', () => {
    expect(figures(made(plan, { target: 1 })).at(-1)).toBe(0);
  });

  test('has 0 for an index that there is none of, as the formulas beside it give it', () => {
    const none = { ...now, total: { ...now.total, index: undefined } };
    expect(figures(made(plan, { now: none, after: none }))).toEqual([0, 0, 0, 100, 100]);
  });

  test('keeps the points of criteria whose row nobody can find', () => {
    const area = sample.set.areas.find(({ criteria }) => criteria.includes(steps[0]!.step.criterion))!;
    const sheet = made(plan, {}, area.sheet);
    const isConstant = steps.map((_, index) => at(sheet, pointsPlanCell(index, 'now')).formula === '');
    expect(isConstant).toEqual(steps.map(({ step }) => area.criteria.includes(step.criterion)));
  });
});
