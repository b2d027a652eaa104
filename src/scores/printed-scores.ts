import type { Area, IndexSet } from '../catalogue/index-set';
import { roundResult } from '../rules/decimal';
import { printed, printedParts } from './printed';
import { differenceOf, pointSums, withinCap, type CriterionScore, type Scores, type Sum } from './scores';
import { signOf, totalPoints } from './total-points';

/**
 * Scores as a document prints them: criteria add up to their area and areas to the total, which is the rounded one, as far
 * as no cap lies between them, and what was lost and how the appraisal differs are told by the printed points. The index and the rating stay what they are.
 * Example: a unit with 75.3649 points has 75.36, and the printed points of its criteria come to 75.36 too.
 */
export function printedScores({ criteria, areas, total }: Scores, set: IndexSet): Scores {
  const maxima = new Map(criteria.map(({ criterion }) => [criterion.code, criterion.maxPoints]));
  const self = printedOf(
    ({ score }) => score,
    sum => sum.self,
  );
  const appraised = printedOf(
    score => score.appraised,
    sum => sum.appraised,
  );
  const lastYear = printedOfAreas(({ lastYear }) => lastYear);

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
  const shownAreas = areas.map(each => {
    const sums = pointSums(each.area.criteria.map(({ code }) => byCode.get(code)!));
    return {
      ...each,
      ...withinCap(each.area, sums),
      lastYear: lastYear.get(each.area),
    };
  });
  const totalOf = (points: (sum: Sum) => number): number => {
    const byArea = new Map(shownAreas.map(sum => [sum.area, points(sum)]));
    return totalPoints(set, area => byArea.get(area), total.counted);
  };
  return {
    criteria: shown,
    areas: shownAreas,
    total: {
      ...total,
      ...pointSums(shown),
      self: totalOf(sum => sum.self),
      appraised: totalOf(sum => sum.appraised),
      difference: differenceOf(shownAreas),
      lastYear: total.lastYear === undefined ? undefined : printed(total.lastYear),
    },
  };

  /** Points of one kind by criterion; none where a criterion has none. */
  function printedOf(
    points: (score: CriterionScore) => number | undefined,
    sum: (sum: Sum) => number,
  ): Map<string, number> {
    const all = new Map(criteria.map(score => [score.criterion.code, points(score)]));
    const ofAreas = printedOfAreas(sum);
    return new Map(
      areas.flatMap(each => {
        const { area } = each;
        const codes = area.criteria.map(({ code }) => code).filter(code => all.get(code) !== undefined);
        const own = codes.map(code => all.get(code)!);
        // Above its cap a part is not what its criteria come to.
        const whole = sumOf(own);
        const parts = printedParts(
          own,
          whole > sum(each) ? whole : ofAreas.get(area)!,
          codes.map(code => maxima.get(code)!),
        );
        return codes.map((code, at) => [code, parts[at]!] as const);
      }),
    );
  }

  /** Points of one kind by area: those inside the total, what is added and what is taken off come to what all do. */
  function printedOfAreas(points: (sum: Sum) => number | undefined): Map<Area, number> {
    const own = areas.flatMap(each => {
      const value = points(each);
      return value === undefined ? [] : [{ area: each.area, value }];
    });
    const inside = own.filter(({ area }) => area.part === undefined);
    const outside = own.filter(({ area }) => area.part !== undefined);
    const [sumInside = 0, ...signed] = printedTerms([
      sumOf(inside.map(({ value }) => value)),
      ...outside.map(({ area, value }) => signOf(area) * value),
    ]);
    const parts = printedParts(
      inside.map(({ value }) => value),
      sumInside,
    );
    return new Map([
      ...inside.map(({ area }, at) => [area, parts[at]!] as const),
      ...outside.map(({ area }, at) => [area, printed(signOf(area) * signed[at]!)] as const),
    ]);
  }
}

/** Terms as they are printed beside what they come to. */
function printedTerms(terms: readonly number[]): readonly number[] {
  return printedParts(terms, sumOf(terms));
}

function sumOf(values: readonly number[]): number {
  return roundResult(values.reduce((sum, value) => sum + value, 0));
}
