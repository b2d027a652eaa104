import { literal } from '../rules/formula';
import { roundResult } from '../rules/decimal';
import { BELOW_GOAL } from '../rules/ratio';
import { FEEDS, type Rule } from '../rules/rule';
import type { CatalogueIssue, CatalogueList } from './catalogue-issue';
import { limitedCount, listed, requiredText } from './text-laws';

/** Items are lettered a to z, and 64 IFs are the most that Excel nests. */
const MOST_CHOICES = 26;
/** All names of one rule together: those of levels stand twice in a formula, and all of them in one cell of the guide. */
const NAMES_LENGTH = { levels: 700, items: 1_400 } as const;
const MOST_GRACE_DAYS = 366;

/**
 * Problems in the parameters of one rule; `where` is the criterion's code. All of them, not the first.
 * Example: a floor of 0.9 above a goal of 0.8 gives `catalogue.ratioBoundsInvalid`.
 */
export function ruleIssues(rule: Rule, max: number, where: string): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [];
  const within = (points: number, low = 0): void => {
    if (!(points >= low && points <= max && roundResult(points) === points))
      issues.push({ code: 'catalogue.rulePointsInvalid', where, points, max });
  };
  const reaches = (reach: number): void => {
    if (roundResult(reach) < max) issues.push({ code: 'catalogue.maximumOutOfReach', where, reach, max });
  };
  const named = (
    field: 'done' | 'total' | 'counted' | 'satisfied' | 'valid' | 'basis',
    text: string,
  ): void => {
    issues.push(...requiredText(where, field, text));
  };
  const names = (
    list: CatalogueList & ('levels' | 'items'),
    given: readonly string[],
    least: number,
  ): void => {
    if (given.length < least || new Set(given.map(name => name.toLowerCase())).size < given.length)
      issues.push({ code: 'catalogue.choicesInvalid', where });
    issues.push(...limitedCount(where, list, given.length, MOST_CHOICES));
    const length = given.reduce((sum, name) => sum + literal(name).length, 0);
    if (length > NAMES_LENGTH[list])
      issues.push({ code: 'catalogue.textTooLong', where, field: list, limit: NAMES_LENGTH[list] });
    for (const name of given) issues.push(...requiredText(where, list, name));
  };
  const choices = (
    list: CatalogueList & ('levels' | 'items'),
    rows: readonly (readonly [string, number])[],
    least: number,
  ): void => {
    names(
      list,
      rows.map(([name]) => name),
      least,
    );
    for (const [, points] of rows) within(points);
  };

  switch (rule.kind) {
    case 'ratio': {
      const { floor, goal } = rule;
      named('done', rule.done);
      named('total', rule.total);
      issues.push(...listed(where, 'belowGoal', rule.belowGoal, BELOW_GOAL));
      if (rule.fedBy !== undefined) issues.push(...listed(where, 'fedBy', rule.fedBy, FEEDS));
      const ordered = floor >= 0 && floor <= goal && goal > 0 && goal <= 1;
      if (!ordered || (rule.belowGoal === 'interpolated' && floor === goal))
        issues.push({ code: 'catalogue.ratioBoundsInvalid', where, floor, goal });
      break;
    }
    case 'bands': {
      named('done', rule.done);
      named('total', rule.total);
      const descending = rule.bands.every((band, index) => {
        const above = rule.bands[index - 1];
        return !above || band.from < above.from || (band.from === above.from && above.open && !band.open);
      });
      if (rule.bands.length === 0 || !descending) issues.push({ code: 'catalogue.bandsOutOfOrder', where });
      issues.push(...limitedCount(where, 'bands', rule.bands.length, MOST_CHOICES));
      for (const { from, open, points } of rule.bands) {
        const beyond = !rule.mayExceed && (from > 1 || (from === 1 && open));
        if (from < 0 || beyond) issues.push({ code: 'catalogue.bandOutOfReach', where, from });
        within(points);
      }
      reaches(Math.max(0, ...rule.bands.map(band => band.points)));
      break;
    }
    case 'levels':
      choices('levels', rule.levels, 2);
      reaches(Math.max(0, ...rule.levels.map(([, points]) => points)));
      break;
    case 'checklist':
      choices('items', rule.items, 1);
      reaches(rule.items.reduce((sum, [, points]) => sum + points, 0));
      break;
    case 'deadline': {
      const { month, day } = rule.due;
      // In a year without 29 February, so that the deadline exists in every year.
      const date = new Date(Date.UTC(2001, month - 1, day));
      if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        issues.push({ code: 'catalogue.dueInvalid', where, month, day });
      if (!Number.isInteger(rule.graceDays) || rule.graceDays < 0 || rule.graceDays > MOST_GRACE_DAYS)
        issues.push({ code: 'catalogue.graceInvalid', where, days: rule.graceDays });
      within(rule.latePoints);
      break;
    }
    case 'deduct':
      named('counted', rule.counted);
      within(rule.pointsEach, Number.MIN_VALUE);
      if (rule.floor !== undefined) within(rule.floor);
      break;
    case 'bonus':
      named('counted', rule.counted);
      within(rule.pointsEach, Number.MIN_VALUE);
      break;
    case 'survey':
      named('satisfied', rule.satisfied);
      named('valid', rule.valid);
      if (rule.levels) {
        names(
          'levels',
          rule.levels.map(({ name }) => name),
          2,
        );
        const satisfied = rule.levels.filter(level => level.satisfied).length;
        if (satisfied === 0 || satisfied === rule.levels.length)
          issues.push({ code: 'catalogue.surveyOneSided', where });
      }
      break;
    case 'manual':
      named('basis', rule.basis);
      break;
    case 'yesNo':
      break;
  }
  return issues;
}
