import { isOnlySpaces } from '../../../ledger/plain-text';
import type { Place } from '../../../ledger/place';
import { purposeAt, type Purpose } from '../../../ledger/purpose';
import { typedPlaces } from '../../../ledger/typed-places';
import type { ValueDoubt } from '../../../ledger/value-doubt';
import { valueMeant } from '../../../ledger/value-meant';
import { isBlank, isError, isUnread, type KnownCell } from '../../../rules/cell';
import { isFormulaText } from '../../../rules/formula-tokens';
import { cellColumn, cellRow, type CellAddress } from '../../../workbook/address';
import type { FoundStructure } from '../../../workbook/found-structure';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { placeAddress } from '../../../workbook/find/locate';

/** A cell in which a text, or a number beside it, stands for what was meant. */
export interface Retyped extends CellAddress {
  readonly purpose: Purpose;
  readonly from: KnownCell;
  readonly to: KnownCell;
}

/** A cell of which only a person can tell what was meant. */
interface LeftAlone extends CellAddress {
  readonly place: Place;
  readonly doubt: ValueDoubt;
}

/** What can be put right in one go, and what cannot. */
export interface Retyping {
  readonly retyped: readonly Retyped[];
  readonly left: readonly LeftAlone[];
}

/**
 * Which cells of the open workbook hold something else than was meant by it: texts that show numbers, days or words of a
 * list become those, where there is one way to read them; where there is a doubt, they are left alone. Names, notes and
 * what formulas show are nobody's typing. Example: `retyping(open, structure).retyped[0]` is "12,5" to become 12.5.
 */
export function retyping({ ledger, sheets, found }: OpenWorkbook, structure?: FoundStructure): Retyping {
  const retyped: Retyped[] = [];
  const left: LeftAlone[] = [];
  for (const place of typedPlaces(ledger)) {
    const at = placeAddress(found, place);
    if (!at) continue;
    const [row, column] = [cellRow(at.address) - 1, cellColumn(at.address) - 1];
    const from = sheets.get(at.sheet)?.[row]?.[column] ?? null;
    const held = structure?.sheets.get(at.sheet)?.formulas[row]?.[column];
    const isShown = isFormulaText(held) && held !== from;
    if (isBlank(from) || isUnread(from) || isError(from) || isShown) continue;
    const purpose = purposeAt(ledger, place);
    const { value: to, doubt } = valueMeant(purpose, from);
    if (purpose.is === 'text' && !isOnlySpaces(from)) continue;
    if (doubt) left.push({ ...at, place, doubt });
    else if (to !== from) retyped.push({ ...at, purpose, from, to });
  }
  return { retyped, left };
}
