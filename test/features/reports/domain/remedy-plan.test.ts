import { criteriaOf } from '../../../../src/catalogue/index-set';
import { REMEDY_PLAN_BASES, remedyPlanFacts } from '../../../../src/features/reports/domain/remedy-plan';
import type { Ledger, RemediationRow } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { scoreLedger } from '../../../../src/scores/scores';
import { deepSet } from '../../../catalogue/deep-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const sample = { ...demoLedger({ blank: false }), remediations: [] };
const facts = (ledger: Ledger) => remedyPlanFacts(ledger, scoreLedger(ledger, SAMPLE_DAY), 'scores');
/** Codes of criteria that count and have less than their maximum, or no points at all. */
function lossesOf(ledger: Ledger): Set<string> {
  return new Set(
    scoreLedger(ledger, SAMPLE_DAY).criteria.flatMap(({ criterion, score, appraised, counted }) => {
      const points = appraised ?? score;
      return counted > 0 && (points === undefined || points < criterion.maxPoints) ? [criterion.code] : [];
    }),
  );
}
const planned = (ledger: Ledger): ReadonlyMap<string, number | undefined> =>
  new Map(facts(ledger).areas.flatMap(({ lost }) => lost.map(each => [each.criterion.code, each.lost])));
const remedy = (criterion: string): RemediationRow => ({
  ...emptyRow('remediation'),
  shortcoming: 'Tồn tại',
  criterion,
  year: sample.settings.year,
});

test('what is planned is what lost points or what somebody wrote down, and all else is kept', () => {
  const losing = lossesOf(sample);
  const whole = criteriaOf(sample.set).find(({ code }) => !losing.has(code))!.code;
  const ledger = { ...sample, remediations: [remedy(whole)] };
  expect(new Set(planned(sample).keys())).toEqual(losing);
  expect(new Set(planned(ledger).keys())).toEqual(new Set([...losing, whole]));
  for (const { area, lost, kept } of facts(ledger).areas)
    expect(new Set([...lost.map(({ criterion }) => criterion), ...kept])).toEqual(new Set(area.criteria));
});

test('a shortcoming is planned for its criterion or told apart from all of them, however its code is written', () => {
  const blank = demoLedger({ blank: true, set: deepSet() });
  const codes = ['I.2.1.đ', 'i.2.1.Đ', 'I.2.1.Đ ', 'V.9'];
  const ledger = { ...blank, remediations: codes.map(remedy) };
  for (const basis of REMEDY_PLAN_BASES) {
    const year = basis === 'register' ? ledger.settings.year + 1 : ledger.settings.year;
    const of = { ...ledger, settings: { ...ledger.settings, year } };
    const { areas, others } = remedyPlanFacts(of, scoreLedger(of, SAMPLE_DAY), basis);
    const rows = areas.flatMap(({ lost }) => lost.flatMap(each => each.rows));
    expect([...rows, ...others].map(({ criterion }) => criterion)).toEqual(codes);
  }
});

test('what did not arise and is left out lost nothing', () => {
  const ledger = { ...sample, settings: { ...sample.settings, notArising: 'leaveOut' as const } };
  const left = scoreLedger(ledger, SAMPLE_DAY).criteria.filter(({ counted }) => counted === 0);
  expect(left.length).toBeGreaterThan(0);
  for (const { criterion } of left) {
    expect(planned(ledger).has(criterion.code)).toBe(false);
    expect(
      planned({ ...ledger, remediations: [remedy(criterion.code)] }).get(criterion.code),
    ).toBeUndefined();
  }
});
