import type { Ledger } from '../../../ledger/ledger';
import { ENTRY_TEXT } from '../../../messages/entry-vi';
import { criteriaOf } from '../../../catalogue/index-set';
import { isBlank, isUnread, type Cell } from '../../../rules/cell';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { certainPlace, MISSING } from '../../../workbook/find/sought';
import { criterionSlots, withSlot } from '../domain/criterion-slots';
import { doubtful } from './misplaced-columns';

const CHECKS: ReadonlySet<Cell> = new Set(Object.values(ENTRY_TEXT));

/**
 * What a copy came back with, its notes in doubt where they are what the check of a row says: that stands right beside them,
 * and slides there when a cell of the row is deleted. Example: `withoutChecks(theirs).records['1.1']?.note`.
 */
export function withoutChecks(theirs: Ledger): Ledger {
  return criterionSlots(theirs).reduce(
    (ledger, { place, value }) =>
      place.field === 'note' && CHECKS.has(value) ? withSlot(ledger, place, doubtful(value)) : ledger,
    theirs,
  );
}

/** What stands to the left of the count of papers, so that it may slide there, as when cells are joined. */
const BESIDE_COUNT = ['appraised1', 'explanation', 'appraised2'] as const;

/**
 * What a copy came back with, in doubt in the rows whose count of papers is gone: a formula makes it, and shows 0 at least.
 * Example: `withoutCounts(theirs, found).records['1.1']?.appraised2`.
 */
export function withoutCounts(theirs: Ledger, found: FoundLedger): Ledger {
  return criteriaOf(theirs.set).reduce((ledger, { code }) => {
    const [first] = found.areas.get(found.areaOf.get(code)?.code ?? '') ?? [];
    const [row, column] = [first?.rows.get(code), first?.table.columns.evidence].map(sought =>
      certainPlace(sought ?? MISSING),
    );
    if (!first || row === undefined || column === undefined) return ledger;
    if (!isBlank(first.cells[row - 1]?.[column - 1] ?? null)) return ledger;
    return BESIDE_COUNT.reduce((left, field) => {
      const value = left.records[code]?.[field] ?? null;
      return isBlank(value) || isUnread(value)
        ? left
        : withSlot(left, { in: 'criterion', code, field }, doubtful(value));
    }, ledger);
  }, theirs);
}
