import { isBlank } from '../rules/cell';
import { checkIssue, type CheckIssue } from './check-issue';
import type { Settings } from './ledger';
import type { CriterionScore } from './scores';

/** What is odd about the figures of a survey although nothing about them is wrong; none for other criteria. */
export function surveyIssues(
  { criterion: { code, rule, owner }, entry, outcome }: CriterionScore,
  { surveyHeld }: Settings,
): CheckIssue[] {
  if (rule.kind !== 'survey') return [];
  const votes = rule.levels ? entry.items : [entry.done, entry.total];
  const at = (index: number): CheckIssue['where'] =>
    rule.levels
      ? { in: 'criterion', code, field: 'done', item: index }
      : { in: 'criterion', code, field: index === 0 ? 'done' : 'total' };
  const first = votes.findIndex(vote => !isBlank(vote));
  if (!surveyHeld) return first < 0 ? [] : [checkIssue({ code: 'survey.notHeld' }, at(first), owner)];
  const broken = rule.levels ? votes.findIndex(vote => !isBlank(vote) && !Number.isInteger(vote)) : -1;
  return outcome.state === 'valid' && broken >= 0
    ? [checkIssue({ code: 'survey.notWhole' }, at(broken), owner)]
    : [];
}
