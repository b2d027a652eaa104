import { roundResult } from '../rules/decimal';
import type { Rule } from '../rules/rule';
import type { CatalogueIssue } from './catalogue-issue';

/** The longest text that an Excel formula takes as a constant. */
export const FORMULA_TEXT = 255;

/**
 * Problems in the parameters of one rule; `where` is the criterion's code. All of them, not the first.
 * Example: a floor of 0.9 above a goal of 0.8 gives `catalogue.ratioBoundsInvalid`.
 */
export function ruleIssues(rule: Rule, max: number, where: string): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [];
  const within = (points: number, low = 0): void => {
    if (!(points >= low && points <= max))
      issues.push({ code: 'catalogue.rulePointsInvalid', where, points, max });
  };
  const reaches = (reach: number): void => {
    if (roundResult(reach) < max) issues.push({ code: 'catalogue.maximumOutOfReach', where, reach, max });
  };
  const named = (text: unknown, field: string): void => {
    if (typeof text !== 'string' || text.trim() === '')
      issues.push({ code: 'catalogue.textMissing', where, field });
    else if (text.length > FORMULA_TEXT)
      issues.push({ code: 'catalogue.textTooLong', where, field, limit: FORMULA_TEXT });
  };
  const choices = (rows: readonly (readonly [string, number])[]): void => {
    const names = rows.map(([name]) => String(name).toLowerCase());
    if (rows.length < 2 || new Set(names).size < names.length)
      issues.push({ code: 'catalogue.choicesInvalid', where });
    for (const [name] of rows) named(name, 'levels');
  };

  switch (rule.kind) {
    case 'ratio': {
      const { floor, goal } = rule;
      named(rule.done, 'done');
      named(rule.total, 'total');
      const ordered = floor >= 0 && floor <= goal && goal > 0 && goal <= 1;
      if (!ordered || (rule.belowGoal === 'interpolated' && floor === goal))
        issues.push({ code: 'catalogue.ratioBoundsInvalid', where, floor, goal });
      break;
    }
    case 'bands': {
      named(rule.done, 'done');
      named(rule.total, 'total');
      const descending = rule.bands.every((band, index) => {
        const above = rule.bands[index - 1];
        return !above || band.from < above.from || (band.from === above.from && above.open && !band.open);
      });
      if (rule.bands.length === 0 || !descending) issues.push({ code: 'catalogue.bandsOutOfOrder', where });
      for (const band of rule.bands) within(band.points);
      reaches(Math.max(0, ...rule.bands.map(band => band.points)));
      break;
    }
    case 'levels':
      choices(rule.levels);
      for (const [, points] of rule.levels) within(points);
      reaches(Math.max(0, ...rule.levels.map(([, points]) => points)));
      break;
    case 'checklist':
      if (rule.items.length === 0) issues.push({ code: 'catalogue.choicesInvalid', where });
      for (const [title, points] of rule.items) {
        named(title, 'items');
        within(points);
      }
      reaches(rule.items.reduce((sum, [, points]) => sum + points, 0));
      break;
    case 'deadline': {
      const { month, day } = rule.due;
      const date = new Date(Date.UTC(2001, month - 1, day));
      if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        issues.push({ code: 'catalogue.dueInvalid', where, month, day });
      if (!Number.isInteger(rule.graceDays) || rule.graceDays < 0)
        issues.push({ code: 'catalogue.graceInvalid', where, days: rule.graceDays });
      within(rule.latePoints);
      break;
    }
    case 'deduct':
      named(rule.counted, 'counted');
      within(rule.pointsEach, Number.MIN_VALUE);
      if (rule.floor !== undefined) within(rule.floor);
      break;
    case 'bonus':
      named(rule.counted, 'counted');
      within(rule.pointsEach, Number.MIN_VALUE);
      break;
    case 'survey':
      named(rule.satisfied, 'satisfied');
      named(rule.valid, 'valid');
      break;
    case 'manual':
      named(rule.basis, 'basis');
      break;
    case 'yesNo':
      break;
  }
  return issues;
}
