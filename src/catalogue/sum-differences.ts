import { roundResult } from '../rules/decimal';
import type { CatalogueIssue } from './catalogue-issue';
import { areasInside, criteriaBelow, type Area, type IndexSet } from './index-set';

/** Points that are printed above others and do not add up. */
type SumDifference = Extract<CatalogueIssue, { readonly declared: number; readonly summed: number }>;

/**
 * Every printed sum that differs from what stands below it: of headings, of areas inside the total, of the total itself.
 * The sums that count are those of the criteria; the printed ones stay in view, since nobody but the authority knows
 * which of them is wrong. Example: a heading of 8 points over criteria of 3 and 4 gives `catalogue.headingPointsDiffer`.
 */
export function sumDifferences(set: IndexSet): readonly SumDifference[] {
  const inside = areasInside(set);
  const summed = pointsOf(inside);
  return [
    ...set.areas.flatMap(areaDifferences),
    ...(inside.length > 0 && summed !== roundResult(set.totalPoints)
      ? [{ code: 'catalogue.totalPointsDiffer', where: '', declared: set.totalPoints, summed } as const]
      : []),
  ];
}

function areaDifferences(area: Area): readonly SumDifference[] {
  const summed = pointsOf(area.criteria);
  return [
    // What lies outside the total is bounded by a cap, which is no sum.
    ...(area.part === undefined && summed !== roundResult(area.maxPoints)
      ? [{ code: 'catalogue.areaPointsDiffer', where: area.code, declared: area.maxPoints, summed } as const]
      : []),
    ...area.headings.flatMap(heading => {
      const below = pointsOf(criteriaBelow(area, heading));
      return heading.maxPoints === undefined || below === roundResult(heading.maxPoints)
        ? []
        : [
            {
              code: 'catalogue.headingPointsDiffer',
              where: heading.code,
              declared: heading.maxPoints,
              summed: below,
            } as const,
          ];
    }),
  ];
}

function pointsOf(parts: readonly { readonly maxPoints: number }[]): number {
  return roundResult(parts.reduce((sum, { maxPoints }) => sum + maxPoints, 0));
}
