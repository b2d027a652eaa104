import { criteriaOf, type IndexSet } from '../catalogue/index-set';

/** The role that answers for the reports of the unit, which is who keeps the workbook; some sets name none. */
export function reporterOf(set: IndexSet): string | undefined {
  return criteriaOf(set).find(({ rule }) => rule.kind === 'ratio' && rule.fedBy === 'reports')?.owner;
}
