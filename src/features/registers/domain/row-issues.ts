import type { ReckoningDay } from '../../../ledger/days';
import type { CheckIssue } from '../../check/domain/check-issue';
import type { Ledger } from '../../../ledger/ledger';
import { emptyRow, registerRows } from '../../../ledger/register-rows';
import type { Cell } from '../../../rules/cell';
import { REGISTERS, type LedgerRegister, type RegisterRows } from '../../../ledger/registers';
import { evidenceIssues } from '../../check/domain/validate-evidence';
import { registerIssues } from '../../check/domain/validate-registers';

/**
 * What the check would say of a row on a day once it stood last in its register, that it stands there already included.
 * Example: a row of evidence without a criterion has `evidence.criterionMissing`.
 */
export function rowIssues<R extends LedgerRegister>(
  ledger: Ledger,
  register: R,
  row: RegisterRows[R],
  today: ReckoningDay,
): CheckIssue[] {
  const rows = registerRows(ledger, register);
  const grown = { ...ledger, [REGISTERS[register].heldAs]: [...rows, row] };
  const issues = register === 'evidence' ? evidenceIssues(grown, today) : registerIssues(grown, today);
  return issues.filter(
    ({ where }) => where.in === 'register' && where.register === register && where.index === rows.length,
  );
}

/** What the check would say of a deadline that rows are given, but for there being none. `deadlineIssue(ledger, 'mai', today)?.code` is 'register.notDate'. */
export function deadlineIssue(ledger: Ledger, due: Cell, today: ReckoningDay): CheckIssue | undefined {
  return rowIssues(ledger, 'remediation', { ...emptyRow('remediation'), due }, today).find(
    ({ code, where }) =>
      code === 'register.overdue' ||
      (where.in === 'register' && where.field === 'due' && code !== 'remediation.dueMissing'),
  );
}
