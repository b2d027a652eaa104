import { criteriaOf, type IndexSet } from '../catalogue/index-set';
import { traitsOf } from '../rules/asks';

/** The role that answers for the reports of the unit, which is who keeps the workbook; some sets name none. */
export function reporterOf(set: IndexSet): string | undefined {
  return criteriaOf(set).find(({ rule }) => traitsOf(rule).feed === 'reports')?.owner;
}
