import type { Ledger } from '../../../ledger/ledger';
import { ENTRY_TEXT } from '../../../messages/entry-vi';
import type { Cell } from '../../../rules/cell';
import { criterionSlots, withSlot } from '../domain/criterion-slots';

const CHECKS: ReadonlySet<Cell> = new Set(Object.values(ENTRY_TEXT));

/**
 * What a copy came back with, its notes in doubt where they are what the check of a row says: that stands right beside them,
 * and slides there when a cell of the row is deleted. Example: `withoutChecks(theirs).records['1.1']?.note`.
 */
export function withoutChecks(theirs: Ledger): Ledger {
  return criterionSlots(theirs).reduce(
    (ledger, { place, value }) =>
      place.field === 'note' && CHECKS.has(value) && typeof value === 'string'
        ? withSlot(ledger, place, { unread: 'doubtful', seen: [value] })
        : ledger,
    theirs,
  );
}
