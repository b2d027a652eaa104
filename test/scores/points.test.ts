import { appraisalDifferences } from '../../src/features/overview/domain/appraisal-differences';
import type { CriterionRecord, Ledger } from '../../src/ledger/ledger';
import { pointsOf } from '../../src/scores/points';
import { scoreLedger } from '../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

const sample = demoLedger({ blank: false });
const changed = (changes: Readonly<Record<string, Partial<CriterionRecord>>>): Ledger => ({
  ...sample,
  records: Object.fromEntries(
    Object.entries(sample.records).map(([code, record]) => [code, { ...record, ...changes[code] }]),
  ),
});
const scored = scoreLedger(sample, SAMPLE_DAY).criteria.filter(({ score }) => (score ?? 0) >= 0.5);
const unscored = scoreLedger(sample, SAMPLE_DAY).criteria.find(
  ({ score, counted }) => score === undefined && counted > 0,
)!;
const [one, two, three] = scored.map(({ criterion, score }) => ({ code: criterion.code, score: score! }));

const ledger = changed({
  [one!.code]: { appraised1: one!.score - 0.25 },
  [two!.code]: { appraised1: 0, explanation: 'Đã bổ sung minh chứng', appraised2: two!.score - 0.5 },
  [three!.code]: { appraised1: three!.score },
  [unscored.criterion.code]: { appraised1: 0.25 },
});
const scores = scoreLedger(ledger, SAMPLE_DAY);

test('appraised points stand against the maxima of what is appraised, survey points against those of the survey', () => {
  const { total } = scores;
  const of = [one!, two!, three!]
    .map(({ code }) => scores.criteria.find(({ criterion }) => criterion.code === code)!.counted)
    .reduce((sum, max) => sum + max, unscored.counted);
  const points = one!.score + two!.score + three!.score - 0.75 + 0.25;
  expect(pointsOf(total, 'self')).toEqual({ points: total.self, of: total.counted, index: total.index });
  const appraised = pointsOf(total, 'appraised');
  expect(appraised.of).toBeCloseTo(of, 9);
  expect(appraised.points).toBeCloseTo(points, 9);
  expect(appraised.index).toBeCloseTo((points / of) * 100, 9);
  const survey = scores.criteria.filter(({ criterion }) => criterion.rule.kind === 'survey');
  expect(survey.length).toBeGreaterThan(0);
  expect(pointsOf(total, 'survey').of).toBe(survey.reduce((sum, { counted }) => sum + counted, 0));
});

test('without any appraisal there is no index of it', () => {
  expect(pointsOf(scoreLedger(sample, SAMPLE_DAY).total, 'appraised')).toEqual({
    points: 0,
    of: 0,
    index: undefined,
  });
});

test('criteria that are appraised otherwise are listed by what they cost, with whether that is explained', () => {
  const told = appraisalDifferences(ledger, scores).map(({ criterion, self, difference, explained }) => [
    criterion.code,
    self,
    difference,
    explained,
  ]);
  expect(told).toEqual([
    [two!.code, two!.score, -0.5, true],
    [one!.code, one!.score, -0.25, false],
    [unscored.criterion.code, undefined, 0.25, false],
  ]);
});
