import type { Settings } from '../../../ledger/ledger';

/** Why a ledger may not be the one of the year before; people decide. The sentence to each code is in `messages/`. */
export type LastYearDoubt =
  | { readonly code: 'lastYear.otherUnit'; readonly unit: string }
  | { readonly code: 'lastYear.otherYear'; readonly year: number; readonly expected: number }
  | { readonly code: 'lastYear.sample' };

/**
 * What speaks against `last` being the settings of the year before `now`. Units are matched by code; without a code
 * nothing is said of them. Example: `lastYearDoubts(last.settings, ledger.settings)` is `[]` for the right file.
 */
export function lastYearDoubts(last: Settings, now: Settings): LastYearDoubt[] {
  const expected = now.year - 1;
  const isOther = last.unitCode !== '' && now.unitCode !== '' && last.unitCode !== now.unitCode;
  return [
    ...(isOther ? [{ code: 'lastYear.otherUnit', unit: last.unitName || last.unitCode } as const] : []),
    ...(last.year !== expected ? [{ code: 'lastYear.otherYear', year: last.year, expected } as const] : []),
    ...(last.sample && !now.sample ? [{ code: 'lastYear.sample' } as const] : []),
  ];
}
