import { criteriaOf, type Criterion, type IndexSet } from '../../catalogue/index-set';
import { listWords } from '../../ledger/purpose';
import { SHEET_NAME } from '../../messages/sheet-names';
import { asksOf } from '../../rules/asks';
import { CONDITION } from '../../rules/condition';
import { FLAG, NOT_ARISING_MODE, SURVEY_HELD } from '../../rules/words';
import { absolute, range, onSheet } from '../address';

/** A list that cells choose from; it stands in a column of the hidden sheet, because literal lists end at 255 characters. */
interface ListPlan {
  readonly key: string;
  readonly items: readonly string[];
}

/** The key of the levels of one criterion. */
export function levelsKey(code: string): string {
  return `levels ${code}`;
}

/** A set never changes, and each cell that chooses from a list asks where it stands. */
const LISTS = new WeakMap<IndexSet, readonly ListPlan[]>();

/** Every list of the workbook, in the order of their columns. */
export function listsOf(set: IndexSet): readonly ListPlan[] {
  const lists = LISTS.get(set) ?? listsIn(set);
  LISTS.set(set, lists);
  return lists;
}

function listsIn(set: IndexSet): readonly ListPlan[] {
  return [
    { key: 'met', items: CONDITION.words },
    { key: 'flag', items: [FLAG] },
    { key: 'notArising', items: Object.values(NOT_ARISING_MODE) },
    { key: 'survey', items: Object.values(SURVEY_HELD) },
    ...(['periods', 'reportKinds', 'criteria', 'indicators', 'owners'] as const).map(key => ({
      key,
      items: listWords(key, set),
    })),
    ...criteriaOf(set).flatMap(({ code, rule }) =>
      asksOf(rule).flatMap(({ takes }) =>
        takes.form === 'choice' ? [{ key: levelsKey(code), items: takes.words }] : [],
      ),
    ),
  ];
}

/** The first column of lists on the hidden sheet; what stands left of it is in `system-sheet.ts`. */
export const LISTS_COLUMN = 5;

/** The range of a list, absolute and with its sheet. Throws on a key that no list has. */
export function listRange(set: IndexSet, key: string): string {
  const lists = listsOf(set);
  const index = lists.findIndex(list => list.key === key);
  if (index < 0) throw new RangeError(`no list "${key}"`);
  const column = LISTS_COLUMN + index;
  return onSheet(SHEET_NAME.system, absolute(range(2, column, 1 + lists[index]!.items.length, column)));
}

/** The codes of criteria that follow each other in the set, as they stand in the list of all criteria. */
export function criteriaRange(set: IndexSet, criteria: readonly Criterion[]): string {
  const [codes, first] = [criteriaOf(set).map(({ code }) => code), criteria[0]!.code];
  const column = LISTS_COLUMN + listsOf(set).findIndex(({ key }) => key === 'criteria');
  const top = 2 + codes.indexOf(first);
  return onSheet(SHEET_NAME.system, absolute(range(top, column, top + criteria.length - 1, column)));
}
