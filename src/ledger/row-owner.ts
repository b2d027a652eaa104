import { criteriaOf, type IndexSet } from '../catalogue/index-set';
import { textOf } from '../rules/cell';
import { REPORT_KIND } from '../rules/words';
import type { LedgerRegister, RegisterRows } from './registers';
import { reporterOf } from './reporter';

/** Tells which role a register row belongs to; `undefined` where neither the row nor its criterion says. */
type RowOwner = <R extends LedgerRegister>(register: R, row: RegisterRows[R]) => string | undefined;

/**
 * Who answers for the rows of registers: the role that a row names, otherwise that of its criterion; a report on the
 * whole unit belongs to the role that reports. Example: `rowOwners(set)('evidence', row)` is the owner of criterion 1.1.
 */
export function rowOwners(set: IndexSet): RowOwner {
  const owners = new Map([...set.processRows, ...criteriaOf(set)].map(({ code, owner }) => [code, owner]));
  const roles = new Set(owners.values());
  const reporter = reporterOf(set);
  const named = (role: string): string | undefined => (roles.has(role) ? role : undefined);
  const byRegister: { readonly [R in LedgerRegister]: (row: RegisterRows[R]) => string | undefined } = {
    evidence: row => owners.get(textOf(row.criterion)),
    remediation: row => named(textOf(row.owner)) ?? owners.get(textOf(row.criterion)),
    tasks: row => named(textOf(row.owner)) ?? owners.get(textOf(row.indicator)),
    reports: row =>
      named(textOf(row.section)) ?? (textOf(row.kind) === REPORT_KIND.unit ? reporter : undefined),
  };
  return (register, row) => byRegister[register](row);
}
