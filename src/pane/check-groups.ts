import type { IndexSet } from '../catalogue/index-set';
import type { CheckIssue } from '../domain/check-issue';
import type { DamageIssue } from '../domain/damage-issue';
import { cellRow } from '../workbook/address';
import type { FoundRows } from '../workbook/found-rows';
import { placeAddress } from '../workbook/place-address';

/** An issue with what stands before its sentence: the code of a criterion, or else a row or cell of its sheet. */
export interface PlacedIssue {
  readonly issue: CheckIssue | DamageIssue;
  readonly code?: string;
  readonly row?: number;
  readonly cell?: string;
}

export interface SheetIssues {
  readonly sheet: string;
  readonly issues: readonly PlacedIssue[];
}

/** The issues by the sheet on which they stand, in the order in which they come. */
export function groupedBySheet(
  issues: readonly (CheckIssue | DamageIssue)[],
  set: IndexSet,
  found: FoundRows,
): readonly SheetIssues[] {
  const groups = new Map<string, PlacedIssue[]>();
  for (const issue of issues) {
    const { where } = issue;
    const cell = placeAddress(set, found, where);
    const sheet = cell?.sheet ?? '';
    const group = groups.get(sheet) ?? [];
    groups.set(sheet, group);
    if (where.in === 'criterion') group.push({ issue, code: where.code });
    else if (cell)
      group.push({
        issue,
        ...(where.in === 'register' ? { row: cellRow(cell.address) } : { cell: cell.address }),
      });
    else group.push({ issue });
  }
  return [...groups].map(([sheet, placed]) => ({ sheet, issues: placed }));
}
