import { criteriaOf } from '../../../../src/catalogue/index-set';
import {
  remedyDue,
  remedyPlanFacts,
  type RemedyPlanBasis,
  type RemedyPlanFacts,
} from '../../../../src/features/reports/domain/remedy-plan';
import type { CriterionRecord, Ledger, RemediationRow } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { serialDate } from '../../../../src/rules/serial-date';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const sample = { ...demoLedger({ blank: false }), remediations: [] };
const blank = { ...demoLedger({ blank: true }), remediations: [] };
const { year } = sample.settings;
const facts = (ledger: Ledger, basis: RemedyPlanBasis): RemedyPlanFacts =>
  remedyPlanFacts(ledger, scoreLedger(ledger, SAMPLE_DAY), basis);
const row = (change: Partial<RemediationRow>): RemediationRow => ({
  ...emptyRow('remediation'),
  shortcoming: 'Chậm báo cáo',
  year: year - 1,
  ...change,
});
const planned = ({ areas }: RemedyPlanFacts): unknown[] =>
  areas.flatMap(({ lost }) => lost.map(each => [each.criterion.code, each.lost, each.rows.length]));

test('a plan of this year is made of the shortcomings of last year’s index, as they were written down', () => {
  const [unknown, none] = [row({ criterion: '9.9', lost: 2 }), row({ lost: 3 })];
  const remediations = [
    row({ criterion: '1.1', lost: 0.5 }),
    row({ criterion: ' 1.1 ', lost: 0.25, year: null }),
    row({ criterion: '2.1' }),
    row({ criterion: '2.2', lost: 0 }),
    row({ criterion: '2.3', lost: 'nhiều' }),
    row({ criterion: '3.1', lost: 1, year }),
    row({ criterion: '3.2', lost: 1, shortcoming: ' ' }),
    unknown,
    none,
  ];
  const plan = facts({ ...sample, remediations }, 'register');
  expect(planned(plan)).toEqual([
    ['1.1', 0.75, 2],
    ['2.1', undefined, 1],
    ['2.2', undefined, 1],
    ['2.3', undefined, 1],
  ]);
  expect(plan).toMatchObject({ year, lost: 0.75, index: undefined, others: [unknown, none] });
});

test('a plan of the next year is made of what this year lost, with the index that it came to', () => {
  const plan = facts(sample, 'scores');
  const { total } = scoreLedger(sample, SAMPLE_DAY);
  expect(plan).toMatchObject({ year: year + 1, index: total.index, others: [] });
  const known = planned(plan).map(each => (each as [string, number | undefined])[1] ?? 0);
  expect(plan.lost).toBeCloseTo(
    known.reduce((sum, lost) => sum + lost, 0),
    6,
  );
  expect(facts({ ...blank, reports: [] }, 'scores').index).toBeUndefined();
});

test('what was scored counts before what was written down, and that where nothing was scored', () => {
  const [first, second] = criteriaOf(blank.set).filter(({ rule }) => rule.kind === 'yesNo');
  const withResult = (
    of: Ledger,
    code: string,
    change: Partial<CriterionRecord>,
    result: string | null,
  ): Ledger => {
    const record = of.records[code]!;
    return {
      ...of,
      records: { ...of.records, [code]: { ...record, ...change, entry: { ...record.entry, result } } },
    };
  };
  const remediations = [first!, second!].map(({ code }) => row({ criterion: code, lost: 0.1, year }));
  const lostOf = (ledger: Ledger): unknown =>
    (planned(facts({ ...ledger, remediations }, 'scores')) as [string, number][]).find(
      ([code]) => code === first!.code,
    )?.[1];
  expect(lostOf(blank)).toBe(0.1);
  expect(lostOf(withResult(blank, first!.code, {}, 'Không đạt'))).toBe(first!.maxPoints);
  // The points of the authority count before those of the unit.
  expect(lostOf(withResult(blank, first!.code, { appraised1: 0 }, 'Đạt'))).toBe(first!.maxPoints);
  // What lost nothing and was written down is planned all the same.
  expect(lostOf(withResult(blank, first!.code, {}, 'Đạt'))).toBe(0.1);
});

test('a criterion is due in the year of the plan on the day that it is due this year', () => {
  const code = Object.keys(sample.settings.dues)[0]!;
  const dueOn = (due: string | number | null, basis: RemedyPlanBasis): number | undefined => {
    const settings = { ...sample.settings, dues: { ...sample.settings.dues, [code]: due } };
    return remedyDue(facts({ ...sample, settings }, basis), code);
  };
  const due = serialDate(year, 11, 30);
  expect(dueOn(due, 'register')).toBe(due);
  expect(dueOn(due, 'scores')).toBe(serialDate(year + 1, 11, 30));
  expect(dueOn('cuối năm', 'scores')).toBeUndefined();
  expect(remedyDue(facts(sample, 'scores'), '9.9')).toBeUndefined();
});
