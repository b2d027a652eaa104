import { criteriaOf, type Criterion, type IndexSet } from '../../../catalogue/index-set';
import { searchText } from '../../../ledger/search-text';

/**
 * Finds criteria of a set by what another table calls them. The title decides, since codes move from year to year; where no
 * criterion has it, or several do, the code does. Example: `criterionFinder(set)('1.1', '')?.code` is "1.1".
 */
export function criterionFinder(set: IndexSet): (code: string, title: string) => Criterion | undefined {
  const byCode = new Map(criteriaOf(set).map(criterion => [criterion.code, criterion]));
  const byTitle = new Map<string, Criterion | undefined>();
  for (const criterion of criteriaOf(set)) {
    const title = searchText(criterion.title);
    byTitle.set(title, byTitle.has(title) ? undefined : criterion);
  }
  return (code, title) => byTitle.get(searchText(title)) ?? byCode.get(code);
}
