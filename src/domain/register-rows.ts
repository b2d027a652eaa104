import type { CheckIssue } from './check-issue';
import type { Ledger } from './ledger';
import type { RegisterName, RegisterRows } from './place';
import { evidenceIssues } from './validate-evidence';
import { registerIssues } from './validate-registers';

/** The part of a ledger that holds the rows of a register. */
export const HELD_AS = {
  evidence: 'evidence',
  remediation: 'remediations',
  tasks: 'tasks',
  reports: 'reports',
} as const satisfies Record<RegisterName, keyof Ledger>;

/** The rows of a register. `registerRows(ledger, 'remediation')` are the remediations. */
export function registerRows<R extends RegisterName>(
  ledger: Ledger,
  register: R,
): readonly RegisterRows[R][] {
  const rows: readonly unknown[] = ledger[HELD_AS[register]];
  return rows as readonly RegisterRows[R][];
}

/**
 * What the check would say of a row on a day once it stood last in its register, that it stands there already included.
 * Example: a row of evidence without a criterion has `evidence.criterionMissing`.
 */
export function rowIssues<R extends RegisterName>(
  ledger: Ledger,
  register: R,
  row: RegisterRows[R],
  today: number,
): CheckIssue[] {
  const rows = registerRows(ledger, register);
  const grown = { ...ledger, [HELD_AS[register]]: [...rows, row] };
  const issues = register === 'evidence' ? evidenceIssues(grown, today) : registerIssues(grown, today);
  return issues.filter(
    ({ where }) => where.in === 'register' && where.register === register && where.index === rows.length,
  );
}
