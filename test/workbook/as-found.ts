import type { Ledger } from '../../src/ledger/ledger';

/** A ledger as if what was not read of it were blank, for one that lacks parts by intent. */
export function asFound(ledger: Ledger): Ledger {
  const read: unknown = JSON.parse(JSON.stringify({ ...ledger, gaps: [] }), (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'unread' in value && typeof value.unread === 'string'
      ? null
      : value,
  );
  return read as Ledger;
}
