import { criteriaOf, type Criterion } from '../catalogue/index-set';
import { askedCells, isFed } from '../rules/asks';
import { isBlank, type Cell } from '../rules/cell';
import { BESIDE_RULE } from './criterion-cells';
import type { CriterionRecord, Ledger } from './ledger';

/**
 * Whether anybody entered anything into a ledger yet. What a new one holds by itself does not count: settings,
 * deadlines, reports that are due, and figures that a register counts. Example: `hasEntries(newLedger(start))` is false.
 */
export function hasEntries(ledger: Ledger): boolean {
  const { set, records, lastYear, evidence, remediations, tasks, reports } = ledger;
  return (
    criteriaOf(set).some(criterion => isFilled(criterion, records[criterion.code])) ||
    Object.values(lastYear).some(filled) ||
    evidence.length + remediations.length + tasks.length > 0 ||
    reports.some(({ sent, number }) => filled(sent) || filled(number))
  );
}

const filled = (cell: Cell): boolean => !isBlank(cell);

function isFilled({ rule }: Criterion, record: CriterionRecord | undefined): boolean {
  if (!record) return false;
  const { entry } = record;
  const own = isFed(rule) ? [] : askedCells(rule, entry).map(({ value }) => value);
  return [...own, entry.notArising, ...BESIDE_RULE.map(field => record[field])].some(filled);
}
