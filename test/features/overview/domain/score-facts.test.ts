import { areaShown, targetShown, totalFacts } from '../../../../src/features/overview/domain/score-facts';
import { scoreLedger, type AreaScore, type Sum } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const { total, areas } = scoreLedger(demoLedger({ blank: false }), SAMPLE_DAY);
const SUM: Sum = {
  ...total,
  self: 7.835,
  lost: 0.165,
  counted: 8,
  index: 97.9375,
  entered: 4,
  criteria: 5,
  lastYear: 6,
  appraised: 2,
  appraisedMax: 3,
  appraisedCriteria: 2,
  difference: -0.5,
  survey: 1,
  surveyMax: 2,
};
const area: AreaScore = { ...SUM, area: areas[0]!.area };
const codes = (facts: readonly { readonly code: string }[]): readonly string[] =>
  facts.map(({ code }) => code);

test('the whole tells its points, what is entered, what is lost as it is printed, and last year', () => {
  expect(totalFacts(SUM, 'self', true)).toEqual([
    { code: 'points', points: 7.835, of: 8 },
    { code: 'entered', entered: 4, criteria: 5 },
    { code: 'lost', points: 0.16 },
    { code: 'lastYear', points: 6 },
  ]);
  expect(codes(totalFacts({ ...SUM, lastYear: undefined }, 'self', false))).toEqual(['points', 'entered']);
  expect(codes(totalFacts({ ...SUM, lost: 0 }, 'self', true))).toContain('lost');
});

test('what the authority gave is told once it gave anything', () => {
  expect(totalFacts(SUM, 'appraised', true)).toEqual([
    { code: 'points', points: 2, of: 3 },
    { code: 'appraised', appraised: 2, criteria: 5 },
    { code: 'difference', points: -0.5 },
  ]);
  const none = { ...SUM, appraised: 0, appraisedMax: 0, appraisedCriteria: 0, difference: undefined };
  expect(totalFacts(none, 'appraised', true)).toEqual([{ code: 'appraised', appraised: 0, criteria: 5 }]);
});

test('of the survey only the points are told', () => {
  expect(totalFacts(SUM, 'survey', true)).toEqual([{ code: 'points', points: 1, of: 2 }]);
});

test('an area shows its index, and of what is lost only something', () => {
  const { figure, share, facts } = areaShown(area, 'self');
  expect([figure, share]).toEqual([{ index: 97.9375 }, 0.979375]);
  expect(codes(facts)).toEqual(['points', 'lastYear', 'entered', 'lost']);
  expect(codes(areaShown({ ...area, lost: 0 }, 'self').facts)).toEqual(['points', 'lastYear', 'entered']);
  expect(codes(areaShown(area, 'appraised').facts)).toEqual(['points', 'appraised', 'difference']);
  expect(codes(areaShown(area, 'survey').facts)).toEqual(['points']);
});

test('an area without entries, or of which nothing counts, shows no figure', () => {
  const blank = areaShown({ ...area, entered: 0 }, 'self');
  expect([blank.figure, blank.share]).toEqual([undefined, 0]);
  expect(codes(blank.facts)).not.toContain('lost');
  expect(areaShown({ ...area, entered: 0 }, 'appraised').figure).toBeDefined();
  const left = areaShown({ ...area, index: undefined, counted: 0 }, 'self');
  expect([left.figure, codes(left.facts)]).toEqual([undefined, ['lastYear', 'entered']]);
});

test('a part outside the total shows what it adds or takes, of its cap, and no index', () => {
  const outside = {
    ...area,
    index: undefined,
    area: { ...area.area, part: 'penalty', maxPoints: 10 } as const,
  };
  const { figure, share, facts } = areaShown(outside, 'self');
  expect([figure, share]).toEqual([{ added: -7.835 }, 0]);
  expect(facts[0]).toEqual({ code: 'points', points: 7.835, of: 10 });
  const bonus = { ...outside, area: { ...outside.area, part: 'bonus' } as const };
  expect(areaShown(bonus, 'self').figure).toEqual({ added: 7.835 });
});

test('a target is reached, missed by what is printed, or hardly missed', () => {
  expect(targetShown({ target: 85 }, 85)).toEqual({ target: 85, gap: 'reached' });
  expect(targetShown({ target: 85 }, 90)).toEqual({ target: 85, gap: 'reached' });
  expect(targetShown({ target: 85 }, 81.8)).toEqual({ target: 85, gap: { missing: 3.2 } });
  expect(targetShown({ target: 85 }, 84.999)).toEqual({ target: 85, gap: 'hardly' });
  expect(targetShown({ target: 85 }, undefined)).toEqual({ target: 85, gap: undefined });
  expect(targetShown({ target: null }, 80)).toBeUndefined();
});
