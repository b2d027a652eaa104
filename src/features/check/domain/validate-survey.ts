import { askedCells, traitsOf, type AskedCell } from '../../../rules/asks';
import { isBlank } from '../../../rules/cell';
import { checkIssue, type CheckIssue } from './check-issue';
import type { Settings } from '../../../ledger/ledger';
import { askedPlace } from '../../../ledger/place';
import type { CriterionScore } from '../../../scores/scores';

/** What is odd about the figures of a survey although nothing about them is wrong; none for other criteria. */
export function surveyIssues(
  { criterion: { code, rule, owner }, entry, outcome }: CriterionScore,
  { surveyHeld }: Settings,
): CheckIssue[] {
  if (!traitsOf(rule).bySurvey) return [];
  const filled = askedCells(rule, entry).filter(({ value }) => !isBlank(value));
  const told = (problem: 'survey.notHeld' | 'survey.notWhole', cell: AskedCell | undefined): CheckIssue[] =>
    cell ? [checkIssue({ code: problem }, askedPlace(code, cell), owner)] : [];
  if (!surveyHeld) return told('survey.notHeld', filled[0]);
  return outcome.state === 'valid'
    ? told(
        'survey.notWhole',
        filled.find(({ takes, value }) => takes.form === 'votes' && !Number.isInteger(value)),
      )
    : [];
}
