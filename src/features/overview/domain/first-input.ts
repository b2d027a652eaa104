import type { Criterion } from '../../../catalogue/index-set';
import { askedPlace, type Place } from '../../../ledger/place';
import { askedCells } from '../../../rules/asks';
import { EMPTY_ENTRY } from '../../../rules/entry';

/** The first cell of a criterion that people fill in; its score where there is none. Example: `onOpen(firstInput(criterion))`. */
export function firstInput({ code, rule }: Pick<Criterion, 'code' | 'rule'>): Place {
  const [first] = askedCells(rule, EMPTY_ENTRY);
  return first ? askedPlace(code, first) : { in: 'criterion', code, field: 'score' };
}
