import type { Shown } from '../../../rules/cell';
import type { Severity } from './check-issue';
import type { Place } from '../../../ledger/place';

/**
 * Everything in which an open workbook can differ from the one that was made for its ledger, entries apart. `where` is
 * a cell to look at, `owner` the role that answers for its criterion, where there is one. `repairable` damage can be
 * undone without touching an entry. The sentence to each code is in `messages/`.
 */
export type DamageIssue = {
  readonly severity: Severity;
  readonly where: Extract<Place, { readonly in: 'sheet' }>;
  readonly owner?: string;
  readonly repairable: boolean;
} & (
  | { readonly code: 'structure.sheetMissing'; readonly name: string; readonly renamedTo?: string }
  | { readonly code: 'structure.headerEdited'; readonly expected: string; readonly shown: Shown }
  /** `row` is the code of a criterion or checklist item, or the words of the total. */
  | { readonly code: 'structure.rowMissing'; readonly row: string }
  | { readonly code: 'structure.rowTwice'; readonly row: string }
  /** `header` no longer stands in its column. */
  | { readonly code: 'structure.columnsMoved'; readonly header: string }
  /** `label` no longer stands in its row, on a sheet that is read by rows. */
  | { readonly code: 'structure.rowsMoved'; readonly label: string }
  | { readonly code: 'structure.formulaReplaced'; readonly shown: Shown }
  /** Points or bounds by which a criterion is scored. */
  | {
      readonly code: 'structure.numberEdited';
      readonly expected: number;
      readonly shown: Shown;
      /** Whether it is a share, and not points. */
      readonly isShare: boolean;
    }
  | { readonly code: 'structure.functionStuck'; readonly shown: string }
  | { readonly code: 'structure.unprotected' }
  /** Sheets can be renamed, moved and deleted by accident. */
  | { readonly code: 'structure.sheetsUnprotected' }
);
