import type { Criterion } from '../../../catalogue/index-set';
import { askedPlace } from '../../../ledger/place';
import { askedCells, subRowsOf } from '../../../rules/asks';
import { EMPTY_ENTRY } from '../../../rules/entry';
import { FLAG } from '../../../rules/words';
import type { SupposedCell } from '../domain/what-if';
import type { PlannerTexts } from './planner-vi';

/** A field for a cell of a criterion that may hold something else in thought. */
export interface SupposedField {
  readonly key: string;
  readonly label: string;
  readonly place: SupposedCell['place'];
  /** The words to choose from, where there are some. */
  readonly words?: readonly string[];
}

/** A field for each cell that a criterion asks for, sub-rows by their titles. `supposedFields(criterion, texts)[0]?.label`. */
export function supposedFields(
  { code, rule }: Pick<Criterion, 'code' | 'rule'>,
  { cells }: Pick<PlannerTexts, 'cells'>,
): SupposedField[] {
  const subRows = subRowsOf(rule);
  const asked = askedCells(rule, EMPTY_ENTRY).map((cell): SupposedField => {
    const { takes, item, input } = cell;
    const of = 'of' in takes ? takes.of : cells[input];
    const title = item === undefined ? undefined : subRows[item]![0].title;
    return {
      key: `${input} ${item ?? ''}`,
      label: title === undefined || title === of ? of : 'of' in takes ? `${title}: ${of}` : title,
      place: askedPlace(code, cell),
      ...('words' in takes ? { words: takes.words } : {}),
    };
  });
  if (!rule.notArising) return asked;
  const place = { in: 'criterion', code, field: 'notArising' } as const;
  return [...asked, { key: 'notArising', label: cells.notArising, place, words: [FLAG] }];
}
