import { criteriaOf, type Criterion, type IndexSet } from '../../../catalogue/index-set';
import type { Ledger } from '../../../ledger/ledger';
import { askedPlace, type CriterionPlace } from '../../../ledger/place';
import { purposeAt } from '../../../ledger/purpose';
import { valueMeant } from '../../../ledger/value-meant';
import { askedCells, isFed, subRowsOf, type AskedCell } from '../../../rules/asks';
import { EMPTY_ENTRY, type CellInput } from '../../../rules/entry';
import { FLAG } from '../../../rules/words';
import type { SupposedCell } from './what-if';

/** A cell of a criterion of which something can be supposed. */
interface SupposedField {
  readonly place: CriterionPlace;
  readonly input: CellInput | 'notArising';
  /** What the set calls it: its sub-row, what is counted there, or both; '' where it has no name of its own. */
  readonly name: string;
  /** The words to choose from, where there are some. */
  readonly words?: readonly string[];
}

/** The criteria of which something can be supposed, in the order of the set: no register fills their cells. */
export function supposableCriteria(set: IndexSet): Criterion[] {
  return criteriaOf(set).filter(({ rule }) => !isFed(rule));
}

/** The cells of a criterion of which something can be supposed. `supposedFields(criterion)[0]?.name` is "Số hồ sơ". */
export function supposedFields({ code, rule }: Criterion): SupposedField[] {
  const asked = askedCells(rule, EMPTY_ENTRY).map((cell): SupposedField => {
    const { input, takes, item } = cell;
    const subRow = item === undefined ? '' : subRowsOf(rule)[item]![0].title;
    return {
      place: askedPlace(code, cell),
      input,
      name: nameOf(subRow, takes),
      ...('words' in takes ? { words: takes.words } : {}),
    };
  });
  if (!rule.notArising) return asked;
  const place = { in: 'criterion', code, field: 'notArising' } as const;
  return [...asked, { place, input: 'notArising', name: '', words: [FLAG] }];
}

function nameOf(subRow: string, takes: AskedCell['takes']): string {
  const of = 'of' in takes ? takes.of : '';
  return [...new Set([subRow, of])].filter(name => name !== '').join(': ');
}

/** What somebody supposes of a place by typing a text. `supposedCell(ledger, place, '12').value` is 12. */
export function supposedCell(ledger: Ledger, place: CriterionPlace, text: string): SupposedCell {
  return { place, value: valueMeant(purposeAt(ledger, place), text).value };
}
