import { criteriaOf, type Area, type IndexSet } from '../catalogue/index-set';
import { itemTitles } from '../rules/items';
import { textOf, type Cell } from '../rules/cell';
import { REPORT_KIND } from '../rules/words';
import type { Ledger } from './ledger';
import { emptyRecord } from './new-ledger';
import { reporterOf } from './reporter';

/** The areas in which people with these roles answer for a criterion. */
export function areasOf({ areas }: IndexSet, roles: readonly string[]): readonly Area[] {
  return areas.filter(({ criteria }) => criteria.some(({ owner }) => roles.includes(owner)));
}

/**
 * The part of a ledger that people with these roles work on: the areas in which they answer for a criterion, with all
 * rows, and of the registers what belongs to them. A register row belongs to the role that it names, one that names
 * none to the role of its criterion. All else reads as if nothing had been entered.
 * Example: `partOf(ledger, ['Công chức Tài chính - kế toán']).tasks` are the tasks of this role.
 */
export function partOf(ledger: Ledger, roles: readonly string[]): Ledger {
  const { set, records } = ledger;
  const areas = areasOf(set, roles);
  const owners = new Map([...set.processRows, ...criteriaOf(set)].map(({ code, owner }) => [code, owner]));
  const known = new Set(owners.values());
  const reporter = reporterOf(set);
  const isTheirs = (owner: Cell, otherwise: string | undefined): boolean => {
    const named = textOf(owner);
    return roles.includes(known.has(named) ? named : (otherwise ?? ''));
  };
  const ownerOf = (code: Cell): string | undefined => owners.get(textOf(code));
  return {
    ...ledger,
    records: Object.fromEntries(
      set.areas.flatMap(area =>
        area.criteria.map(({ code, rule }) => {
          const blank = emptyRecord(itemTitles(rule).length);
          return [code, (areas.includes(area) ? records[code] : undefined) ?? blank] as const;
        }),
      ),
    ),
    lastYear: {},
    evidence: ledger.evidence.filter(row => isTheirs(null, ownerOf(row.criterion))),
    remediations: ledger.remediations.filter(row => isTheirs(row.owner, ownerOf(row.criterion))),
    tasks: ledger.tasks.filter(row => isTheirs(row.owner, ownerOf(row.indicator))),
    reports: ledger.reports.filter(row =>
      isTheirs(row.section, textOf(row.kind) === REPORT_KIND.unit ? reporter : undefined),
    ),
  };
}
