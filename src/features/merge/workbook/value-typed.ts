import type { EntryPlace } from '../../../ledger/place';
import type { Ledger } from '../../../ledger/ledger';
import { purposeAt } from '../../../ledger/purpose';
import { isOfItsKind, type ValueDoubt } from '../../../ledger/value-doubt';
import { valueMeant } from '../../../ledger/value-meant';
import type { KnownCell } from '../../../rules/cell';

/** What somebody typed for a place: the value to be taken, unless it is refused, and what is doubtful about it. */
export interface Typed {
  readonly value?: KnownCell;
  readonly doubt?: ValueDoubt;
}

/**
 * What is taken of a text that somebody types or pastes for a place: what it means there, refused where it can be read in
 * two ways or as nothing that belongs there. `valueTyped(ledger, place, '12,5')` is 12.5 for what was done, of "1.000" there
 * is a doubt alone.
 */
export function valueTyped(ledger: Pick<Ledger, 'set' | 'settings'>, place: EntryPlace, text: string): Typed {
  const { value, doubt } = valueMeant(purposeAt(ledger, place), text);
  if (!doubt) return { value };
  return isOfItsKind(doubt) ? { value, doubt } : { doubt };
}
