import { atRisk, indexWithoutUnproven, RISKS } from '../../../../src/features/planner/domain/at-risk';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import type { CriterionRecord, Ledger } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import type { Entry } from '../../../../src/rules/entry';
import type { Rule } from '../../../../src/rules/kinds';
import { serialDate } from '../../../../src/rules/serial-date';
import { scoreLedger } from '../../../../src/scores/scores';
import { withArea, withCriterion } from '../../../catalogue/build-set';
import { deepSet } from '../../../catalogue/deep-set';
import { demoLedger } from '../../../sample/sample-plan';

const DUE = serialDate(2026, 1, 31);
const blank: Ledger = { ...demoLedger({ blank: true }), reports: [] };

function entered(
  ledger: Ledger,
  code: string,
  entry: Partial<Entry>,
  besides: Partial<CriterionRecord> = {},
): Ledger {
  const record = ledger.records[code]!;
  return {
    ...ledger,
    records: { ...ledger.records, [code]: { ...record, ...besides, entry: { ...record.entry, ...entry } } },
  };
}
const proof = (criterion: string) => ({ ...emptyRow('evidence'), criterion, number: '12/KH-UBND' });
const risks = (ledger: Ledger, day = DUE) =>
  atRisk(ledger, scoreLedger(ledger, day), day, undefined).map(({ risk, code, points }) => [
    risk,
    code,
    points,
  ]);

test('a deadline within 30 days that nobody filled, until it has passed', () => {
  expect(risks(blank, DUE - 31)).toEqual([]);
  const open = [
    ['due', '3.2', 2],
    ['due', '3.3', 2],
    ['due', '2.1', 1.5],
  ];
  expect(risks(blank, DUE - 30)).toEqual(open);
  expect(risks(blank, DUE)).toEqual(open);
  expect(risks(blank, DUE + 1)).toEqual([]);
  // What was filled is at risk no more, and neither is what does not count.
  const filled = { ...entered(blank, '2.1', { date: DUE - 5 }), evidence: [proof('2.1')] };
  expect(risks(filled, DUE).map(([, code]) => code)).toEqual(['3.2', '3.3']);
});

test('an overdue remedy of a penalty puts at risk what that takes off, of a bonus nothing that was ever had', () => {
  const ledger = demoLedger({ blank: false, set: deepSet() });
  const remedy = { ...emptyRow('remediation'), shortcoming: 'Chậm', due: DUE - 2 };
  const remediations = ['IV.1', 'III.1'].map(criterion => ({ ...remedy, criterion }));
  expect(risks({ ...ledger, remediations }, DUE).filter(([risk]) => risk === 'overdueRemedy')).toEqual([
    ['overdueRemedy', 'IV.1', 1],
    ['overdueRemedy', 'III.1', 0],
  ]);
});

test('points that no evidence proves, and what is left without them', () => {
  const ledger = entered(entered(blank, '1.5', { result: 'Đạt' }), '5.3', { done: 0 });
  expect(risks(ledger, DUE + 1)).toEqual([
    ['unproven', '5.3', 4],
    ['unproven', '1.5', 0.5],
  ]);
  const proven = { ...ledger, evidence: [proof('5.3')] };
  expect(risks(proven, DUE + 1)).toEqual([['unproven', '1.5', 0.5]]);
  expect(indexWithoutUnproven(scoreLedger(proven, DUE), proven)).toBe(4);
});

test.each<[done: number, total: number, failures: number | undefined, points: number]>([
  // Below 80 % there are no points, above it as many as the share.
  [80, 100, 1, 6.4],
  [84, 100, undefined, 0],
  [83, 100, 4, 6.64],
  [79, 100, undefined, 0],
])('%i of %i lie %s failures above the bound', (done, total, failures, points) => {
  const ledger = { ...entered(blank, '3.1', { done, total }), evidence: [proof('3.1')] };
  const scores = scoreLedger(ledger, DUE + 1);
  expect(atRisk(ledger, scores, DUE + 1, undefined)).toEqual(
    failures === undefined
      ? []
      : [
          {
            risk: 'bound',
            code: '3.1',
            title: expect.any(String) as string,
            points,
            failures,
            place: { in: 'criterion', code: '3.1', field: 'total' },
          },
        ],
  );
});

test('an appraisal below the self score', () => {
  const ledger = entered(blank, '5.3', { done: 0 }, { appraised1: 3 });
  expect(risks({ ...ledger, evidence: [proof('5.3')] }, DUE + 1)).toEqual([['appraisedBelow', '5.3', 1]]);
});

test('an appraisal of last year below the self score, where this year has none', () => {
  const last = scoreLedger(entered(blank, '5.3', { done: 0 }, { appraised1: 3 }), DUE + 1);
  const now = { ...blank, evidence: [] };
  const told = (ledger: Ledger, lastYear = last) =>
    atRisk(ledger, scoreLedger(ledger, DUE + 1), DUE + 1, lastYear).filter(
      ({ risk }) => risk === 'appraisedBelow',
    );
  expect(told(now)).toMatchObject([{ code: '5.3', points: 1, year: 2025 }]);
  const appraised = entered(blank, '5.3', { done: 0 }, { appraised1: 2.5 });
  expect(told(appraised)).toMatchObject([{ code: '5.3', points: 1.5, year: 2026 }]);
  expect(told(entered(blank, '5.3', { done: 0 }, { appraised1: 4 }))).toEqual([]);
  // Another thing has its code by now.
  const renamed = last.criteria.map(each => ({
    ...each,
    criterion: { ...each.criterion, title: 'Việc khác' },
  }));
  expect(told(now, { ...last, criteria: renamed })).toEqual([]);
});

test('nothing is appraised below a self score that there is none of, and nothing is at risk of what is taken off', () => {
  expect(risks(entered(blank, '1.5', {}, { appraised1: 0.25 }), DUE + 1)).toEqual([]);
  const evidence = [proof('3.1')];
  const shares = { ...entered(blank, '3.1', { done: 80, total: 100 }), evidence };
  const taken = { ...shares, set: withArea(blank.set, 3, { part: 'penalty', maxPoints: 14.5 }) };
  expect(risks(shares, DUE + 1)).toEqual([['bound', '3.1', 6.4]]);
  expect(risks(taken, DUE + 1)).toEqual([]);
});

test('remediations lie above no bound, since their number stands', () => {
  const { rule } = criteriaOf(blank.set).find(({ code }) => code === '1.2')!;
  const set = withCriterion(blank.set, '1.2', { rule: { ...rule, floor: 0.8 } as Rule });
  const row = { ...emptyRow('remediation'), shortcoming: 'Chậm', year: 2025 };
  const remediations = Array.from({ length: 10 }, (_, at) => ({ ...row, done: at < 8 ? DUE : null }));
  const ledger = { ...blank, set, remediations, evidence: [proof('1.2')] };
  expect(scoreLedger(ledger, DUE + 1).total.self).toBeGreaterThan(1);
  expect(risks(ledger, DUE + 1)).toEqual([]);
});

test('what an overdue remediation puts at risk is a number, be it written as a text or be there no score', () => {
  const remedy = { ...emptyRow('remediation'), shortcoming: 'Chậm', year: 2025, due: DUE };
  const remediations = [
    { ...remedy, criterion: '1.5' },
    { ...remedy, criterion: '5.3', lost: '2' },
  ];
  expect(risks({ ...entered(blank, '5.3', { done: 1 }), remediations }, DUE + 1).slice(0, 2)).toEqual([
    ['overdueRemedy', '5.3', 1],
    ['overdueRemedy', '1.5', 0.5],
  ]);
});

test('a remediation that is overdue, by its own points or what its criterion lacks', () => {
  const remedy = { ...emptyRow('remediation'), shortcoming: 'Chậm', criterion: '5.3', year: 2025, due: DUE };
  const remediations = [
    { ...remedy, lost: 0.75 },
    remedy,
    { ...remedy, done: DUE },
    { ...remedy, due: DUE + 1 },
    { ...remedy, criterion: null },
  ];
  const ledger = { ...entered(blank, '5.3', { done: 1 }), remediations };
  expect(risks(ledger, DUE + 1).filter(([risk]) => risk === 'overdueRemedy')).toEqual([
    ['overdueRemedy', '5.3', 1],
    ['overdueRemedy', '5.3', 0.75],
    ['overdueRemedy', '', 0],
  ]);
});

test('the most pressing class comes first', () => {
  const ledger = entered(entered(blank, '1.5', { result: 'Đạt' }), '3.1', { done: 80, total: 100 });
  const classes = risks(ledger, DUE).map(([risk]) => RISKS.indexOf(risk as never));
  expect(classes).toEqual([...classes].sort((a, b) => a - b));
  expect(new Set(classes).size).toBe(3);
});

test('each risk leads to the cell by which the points are kept, with the day on which they go', () => {
  const remedy = { ...emptyRow('remediation'), shortcoming: 'Chậm', criterion: '5.3', year: 2025 };
  const remediations = [
    { ...remedy, due: DUE + 20 },
    { ...remedy, due: DUE - 1.5, lost: -1 },
    { ...remedy, due: DUE - 3, lost: 0 },
  ];
  const ledger = { ...entered(blank, '5.3', { done: 1 }), remediations };
  const { dues } = ledger.settings;
  const evening = { ...ledger, settings: { ...ledger.settings, dues: { ...dues, '2.1': DUE + 0.7 } } };
  const told = atRisk(evening, scoreLedger(evening, DUE), DUE + 0.9, undefined);
  expect(told.find(({ code }) => code === '2.1')).toEqual({
    ...{ risk: 'due', code: '2.1', title: expect.any(String) as string, points: 1.5, due: DUE },
    place: { in: 'criterion', code: '2.1', field: 'date' },
  });
  expect(told.filter(({ risk }) => risk === 'overdueRemedy')).toEqual([
    {
      ...{ risk: 'overdueRemedy', code: '5.3', title: 'Chậm', points: 1, due: DUE - 2 },
      place: { in: 'register', register: 'remediation', index: 1, field: 'done' },
    },
    {
      ...{ risk: 'overdueRemedy', code: '5.3', title: 'Chậm', points: 0, due: DUE - 3 },
      place: { in: 'register', register: 'remediation', index: 2, field: 'done' },
    },
  ]);
  const unproven = told.find(({ risk }) => risk === 'unproven');
  expect(unproven?.place).toEqual({ in: 'criterion', code: '5.3', field: 'evidence' });
});
