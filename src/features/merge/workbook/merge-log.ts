import type { Taken } from '../domain/decisions';
import type { LedgerRegister, RegisterColumn } from '../../../ledger/registers';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { cell } from '../../../workbook/address';
import type { FirstRows } from '../../../workbook/book-edit';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { placeAddress } from '../../../workbook/find/locate';
import { rowText, valueText } from '../../../workbook/place-label';

/** One change that the add-in made to an entry, as the log keeps it; '' where there is nothing. */
export type LogEntry = { readonly [C in RegisterColumn<'log'>]: string };

/** A merged copy, and what the log says of where its values came from. */
export interface LoggedMerge extends Pick<LogEntry, 'at' | 'file' | 'sender'> {
  readonly taken: Taken;
}

/**
 * What the log says of merged copies: one entry for each value and each row that was taken. `first` is where the new rows
 * of each register begin. Example: `mergeLog(found, merges, new Map()).length` is how many entries there will be.
 */
export function mergeLog(found: FoundLedger, merges: readonly LoggedMerge[], first: FirstRows): LogEntry[] {
  const added = new Map<LedgerRegister, number>();
  return merges.flatMap(({ at, file, sender, taken }) => {
    const values = taken.values.map(({ change: { place, ours }, value }): LogEntry => {
      // A row that an earlier copy adds has no address yet.
      const address = placeAddress(found, place) ?? { sheet: '', address: '' };
      return {
        ...{ at, file, sender, sheet: address.sheet, cell: address.address },
        before: valueText(place, ours),
        after: valueText(place, value),
      };
    });
    const rows = taken.rows.map(({ register, row }): LogEntry => {
      const nth = added.get(register) ?? 0;
      added.set(register, nth + 1);
      return {
        ...{ at, file, sender, sheet: SHEET_NAME[register] },
        cell: cell((first.get(register) ?? 1) + nth, 1),
        before: '',
        after: rowText(register, row),
      };
    });
    return [...values, ...rows];
  });
}
