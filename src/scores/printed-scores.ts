import { traitsOf } from '../rules/asks';
import { roundResult } from '../rules/decimal';
import { printed, printedParts } from './printed';
import type { CriterionScore, Scores, Sum } from './scores';

/**
 * Scores as a document prints them: criteria add up to their area and areas to the total, which is the rounded one, and
 * what was lost and how the appraisal differs are told by the printed points. The index and the rating stay what they are.
 * Example: a unit with 75.3649 points has 75.36, and the printed points of its criteria come to 75.36 too.
 */
export function printedScores({ criteria, areas, total }: Scores): Scores {
  const maxima = new Map(criteria.map(({ criterion }) => [criterion.code, criterion.maxPoints]));
  const self = printedOf(
    ({ score }) => score,
    sum => sum.self,
  );
  const appraised = printedOf(
    score => score.appraised,
    sum => sum.appraised,
  );
  const lastYears = areas.flatMap(({ lastYear }) => lastYear ?? []);
  const lastYear = printedParts(lastYears, total.lastYear ?? 0);

  const shown = criteria.map((each): CriterionScore => {
    const { code } = each.criterion;
    const score = self.get(code);
    const { outcome } = each;
    return {
      ...each,
      score,
      appraised: appraised.get(code),
      outcome: outcome.state === 'valid' && score !== undefined ? { ...outcome, score } : outcome,
    };
  });
  const byCode = new Map(shown.map(score => [score.criterion.code, score]));
  return {
    criteria: shown,
    areas: areas.map(each => ({
      ...each,
      ...sumsOf(each.area.criteria.map(({ code }) => byCode.get(code)!)),
      lastYear: each.lastYear === undefined ? undefined : lastYear.shift(),
    })),
    total: {
      ...total,
      ...sumsOf(shown),
      lastYear: total.lastYear === undefined ? undefined : printed(total.lastYear),
    },
  };

  /** Points of one kind by criterion; none where a criterion has none. */
  function printedOf(
    points: (score: CriterionScore) => number | undefined,
    sum: (sum: Sum) => number,
  ): Map<string, number> {
    const all = new Map(criteria.map(score => [score.criterion.code, points(score)]));
    const ofAreas = printedParts(areas.map(sum), sum(total));
    return new Map(
      areas.flatMap(({ area }, index) => {
        const codes = area.criteria.map(({ code }) => code).filter(code => all.get(code) !== undefined);
        const parts = printedParts(
          codes.map(code => all.get(code)!),
          ofAreas[index]!,
          codes.map(code => maxima.get(code)!),
        );
        return codes.map((code, at) => [code, parts[at]!] as const);
      }),
    );
  }
}

/** The sums that follow from points. */
function sumsOf(
  scores: readonly CriterionScore[],
): Pick<Sum, 'self' | 'appraised' | 'difference' | 'survey' | 'lost'> {
  const add = (points: (score: CriterionScore) => number): number =>
    roundResult(scores.reduce((sum, score) => sum + points(score), 0));
  return {
    self: add(({ score }) => score ?? 0),
    appraised: add(({ appraised }) => appraised ?? 0),
    difference: scores.every(({ appraised }) => appraised === undefined)
      ? undefined
      : add(({ appraised, score }) => (appraised === undefined ? 0 : appraised - (score ?? 0))),
    survey: add(({ criterion, score }) => (traitsOf(criterion.rule).bySurvey ? (score ?? 0) : 0)),
    lost: add(({ criterion, score }) => (score === undefined ? 0 : criterion.maxPoints - score)),
  };
}
