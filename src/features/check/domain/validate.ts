import type { ReckoningDay } from '../../../ledger/days';
import type { CheckIssue } from './check-issue';
import type { Ledger } from '../../../ledger/ledger';
import { anyRows, rowCell } from '../../../ledger/register-rows';
import { isUnread } from '../../../rules/cell';
import type { Scores } from '../../../scores/scores';
import { entryIssues } from './validate-entries';
import { evidenceIssues } from './validate-evidence';
import { registerIssues } from './validate-registers';
import { settingIssues } from './validate-settings';

/**
 * Everything that is wrong in a ledger on a day, none left out, in the order of the sheets. `scores` are those of the
 * same ledger and day. Never throws. Example: a blank ledger has one `entry.missing` for each criterion that nothing
 * fills by itself.
 */
export function validate(ledger: Ledger, scores: Scores, today: ReckoningDay): CheckIssue[] {
  return [
    ...settingIssues(ledger),
    ...entryIssues(ledger, scores),
    ...[...evidenceIssues(ledger, today), ...registerIssues(ledger, today)].filter(
      issue => !leadsToUnread(ledger, issue),
    ),
  ];
}

/** Whether nobody knows what stands in the cell of an issue: that it was not found is a gap, which is told by itself. */
function leadsToUnread(ledger: Ledger, { where }: CheckIssue): boolean {
  if (where.in !== 'register') return false;
  return isUnread(rowCell(anyRows(ledger, where.register)[where.index], where.field));
}
