import { pointsShown } from '../../../../src/features/overview/domain/points-shown';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const [sample, blank] = [demoLedger({ blank: false }), demoLedger({ blank: true })];
const [scores, none] = [sample, blank].map(ledger => scoreLedger(ledger, SAMPLE_DAY)) as [
  ReturnType<typeof scoreLedger>,
  ReturnType<typeof scoreLedger>,
];

test('before anything is entered there are only the self scores', () => {
  const shown = pointsShown(blank, none, 'survey');
  expect([shown.started, shown.kind]).toEqual([false, 'self']);
  expect(shown.areas).toEqual(none.areas);
});

test('the survey is shown where it has points, with the areas that have some', () => {
  const shown = pointsShown(sample, scores, 'survey');
  expect([shown.started, shown.kind]).toEqual([true, 'survey']);
  expect(shown.kinds).toEqual(['self', 'appraised', 'survey']);
  expect(shown.areas.length).toBeGreaterThan(0);
  expect(shown.areas.every(area => area.surveyMax > 0)).toBe(true);
});

test('without survey criteria there is no survey to choose', () => {
  const unasked = { ...scores, total: { ...scores.total, surveyMax: 0 } };
  const shown = pointsShown(sample, unasked, 'survey');
  expect([shown.kind, shown.kinds]).toEqual(['self', ['self', 'appraised']]);
  expect(shown.areas).toEqual(scores.areas);
});

test('areas that nobody has appraised yet are shown all the same', () => {
  expect(pointsShown(sample, scores, 'appraised').areas).toEqual(scores.areas);
  expect(scores.areas.some(({ appraisedCriteria }) => appraisedCriteria === 0)).toBe(true);
});
