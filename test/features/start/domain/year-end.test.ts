import { nextYear } from '../../../../src/features/start/domain/next-year';
import { scoreLedger } from '../../../../src/scores/scores';
import { countsOf, progressOf } from '../../../../src/scores/progress';
import { yearEnd } from '../../../../src/features/start/domain/year-end';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const of = (blank: boolean) => {
  const ledger = demoLedger({ blank });
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  return { ledger, scores, end: yearEnd(nextYear(ledger, scores, 'moi'), scores, SAMPLE_DAY) };
};

test('a year that was kept hands on its points and what is not remedied', () => {
  const { ledger, scores, end } = of(false);
  expect(end).toEqual({
    year: 2027,
    points: scores.total.self,
    remediations: ledger.remediations.filter(({ done }) => done === null).length,
    remedied: 0,
    missing: scores.criteria.filter(({ outcome }) => outcome.state === 'blank').length,
    wrong: scores.criteria.filter(({ outcome }) => outcome.state === 'invalid').length,
    sample: ledger.settings.sample,
  });
});

test('of a year that was hardly begun nearly all is missing', () => {
  const { scores, end } = of(true);
  const { criteria, entered } = scores.total;
  expect(end.missing).toBe(criteria - entered);
  expect(countsOf(progressOf(scores.criteria))).toEqual({ entered, missing: criteria - entered, wrong: 0 });
});

test('where no points are handed on there are none, rather than 0', () => {
  const { ledger, scores } = of(false);
  const next = { ...nextYear(ledger, scores, 'moi'), lastYear: {} };
  expect(yearEnd(next, scores, SAMPLE_DAY).points).toBeUndefined();
});

test('entries that cannot be scored are told apart from those that are missing', () => {
  const { scores } = of(false);
  const invalid = scores.criteria.filter(({ outcome }) => outcome.state === 'invalid').length;
  const blank = scores.criteria.filter(({ outcome }) => outcome.state === 'blank').length;
  expect(countsOf(progressOf(scores.criteria))).toMatchObject({ missing: blank, wrong: invalid });
});

test('what was remedied of the index of the year that ends is told apart from what is open', () => {
  const { ledger, scores } = of(false);
  const remediations = ledger.remediations.map(row => ({ ...row, year: 2026 }));
  const end = yearEnd(nextYear({ ...ledger, remediations }, scores, 'moi'), scores, SAMPLE_DAY);
  const open = remediations.filter(({ done }) => done === null).length;
  expect([end.remediations, end.remedied]).toEqual([open, remediations.length - open]);
});
