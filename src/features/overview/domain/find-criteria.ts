import { criteriaOf, printedTitle, type Criterion, type IndexSet } from '../../../catalogue/index-set';
import { searchText } from '../../../ledger/search-text';

/** Letters from which on titles are looked through: a single one stands in all of them, and is a printed number. */
const LEAST = 2;

/**
 * The criteria that somebody looks for: by our code or the number that the decision prints, whole or by its last parts, else
 * by words of the title, marks and capitals aside. Those that are called exactly so come first.
 * Example: `findCriteria(set, '1.a')` finds "II.1.a", `findCriteria(set, 'ke hoach')` all that speak of a kế hoạch.
 */
export function findCriteria(set: IndexSet, sought: string): readonly Criterion[] {
  const wanted = codeText(sought);
  const words = searchText(sought);
  if (wanted === '') return [];
  const nearness = (criterion: Criterion): number => {
    const code = codeText(criterion.code);
    const printed = criterion.printedCode === undefined ? undefined : codeText(criterion.printedCode);
    if (wanted === code) return 0;
    if (wanted === printed) return 1;
    if (code.startsWith(`${wanted}.`) || code.endsWith(`.${wanted}`)) return 2;
    const title = searchText(printedTitle(criterion));
    return words.length >= LEAST && words.split(' ').every(word => title.includes(word)) ? 3 : Infinity;
  };
  return criteriaOf(set)
    .map(criterion => ({ criterion, near: nearness(criterion) }))
    .filter(({ near }) => near < Infinity)
    .sort((one, other) => one.near - other.near)
    .map(({ criterion }) => criterion);
}

/** A code as it is compared: as printed, but for capitals, spaces and what closes it. `codeText(' II.1.a) ')` is "ii.1.a". */
function codeText(code: string): string {
  return code
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(?<=.)[.)]+$/, '');
}
