import { lawsOf } from '../rules/asks';
import { literal } from '../rules/formula';
import type { Rule } from '../rules/kinds';
import { isLawKept, NAMES_LENGTH, type Law } from '../rules/law';
import type { CatalogueIssue } from './catalogue-issue';
import { limitedCount, listedWord, requiredText } from './text-laws';

/** Items are lettered a to z, and 64 IFs are the most that Excel nests. */
const MOST_CHOICES = 26;

/**
 * Problems in the parameters of one rule; `where` is the criterion's code. All of them, not the first.
 * Example: a floor of 0.9 above a goal of 0.8 gives `catalogue.ratioBoundsInvalid`.
 */
export function ruleIssues(rule: Rule, max: number, where: string): CatalogueIssue[] {
  return lawsOf(rule, max).flatMap(law => lawIssues(law, max, where));
}

function lawIssues(law: Law, max: number, where: string): CatalogueIssue[] {
  const unless = (issue: CatalogueIssue): CatalogueIssue[] => (isLawKept(law, max) ? [] : [issue]);
  switch (law.law) {
    case 'text':
      return requiredText(where, law.field, law.text, law.limit);
    case 'choice':
      return listedWord(where, law.field, law.given, law.of);
    case 'names': {
      const { list, names, beside = [] } = law;
      const length = [...names, ...beside].reduce((sum, name) => sum + literal(name).length, 0);
      return [
        ...unless({ code: 'catalogue.choicesInvalid', where }),
        ...limitedCount(where, list, names.length, MOST_CHOICES),
        ...(length > NAMES_LENGTH[list]
          ? [{ code: 'catalogue.textTooLong', where, field: list, limit: NAMES_LENGTH[list] } as const]
          : []),
        ...names.flatMap(name => requiredText(where, list, name)),
      ];
    }
    case 'count':
      return limitedCount(where, law.list, law.count, MOST_CHOICES);
    case 'points':
      return unless({ code: 'catalogue.rulePointsInvalid', where, points: law.points, max });
    case 'reach':
      return unless({ code: 'catalogue.maximumOutOfReach', where, reach: law.points, max });
    case 'own':
      return unless({ ...law.otherwise, where });
  }
}
