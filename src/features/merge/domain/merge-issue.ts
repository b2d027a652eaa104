import type { Ledger } from '../../../ledger/ledger';

/** Why a file that came back cannot be merged. The sentence to each code is in `messages/`. */
export type MergeIssue =
  | { readonly code: 'merge.noLedger' }
  | { readonly code: 'merge.damaged' }
  | { readonly code: 'merge.newerSchema'; readonly version: string }
  /** A workbook of ours, yet none that was sent: what its entries were before cannot be known. */
  | { readonly code: 'merge.notACopy' }
  | { readonly code: 'merge.summary' }
  | { readonly code: 'merge.otherUnit'; readonly given: string; readonly expected: string }
  | { readonly code: 'merge.otherYear'; readonly given: number; readonly expected: number }
  | { readonly code: 'merge.otherSet'; readonly given: string; readonly expected: string }
  | { readonly code: 'merge.otherWorkbook' }
  | { readonly code: 'merge.unknownCopy'; readonly copyId: string };

/** What must agree before values can be compared. */
interface Comparable {
  readonly copyId: string;
  readonly base: Ledger;
}

/**
 * Why a copy does not belong to the open workbook; `undefined` when it does. What is told first is what an officer can
 * tell best. `known` are the copies that the workbook has sent. Example: `refusalOf(ledger, copy, ['QHDKWM'])`.
 */
export function refusalOf(
  ours: Ledger,
  { copyId, base }: Comparable,
  known: readonly string[],
): MergeIssue | undefined {
  const [given, expected] = [base.settings, ours.settings];
  if (given.unitCode !== expected.unitCode)
    return {
      code: 'merge.otherUnit',
      given: `${given.unitName} (${given.unitCode})`,
      expected: `${expected.unitName} (${expected.unitCode})`,
    };
  if (given.year !== expected.year)
    return { code: 'merge.otherYear', given: given.year, expected: expected.year };
  if (base.set.id !== ours.set.id || base.set.version !== ours.set.version)
    return {
      code: 'merge.otherSet',
      given: `${base.set.title} (${base.set.version})`,
      expected: `${ours.set.title} (${ours.set.version})`,
    };
  if (base.workbookId !== ours.workbookId) return { code: 'merge.otherWorkbook' };
  return known.includes(copyId) ? undefined : { code: 'merge.unknownCopy', copyId };
}
