import { SEVERITIES, type CheckIssue, type Severity } from '../domain/check-issue';
import type { DamageIssue } from '../domain/damage-issue';
import { cellRow } from '../../../workbook/address';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { placeAddress, placeSheet } from '../../../workbook/find/locate';

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

/** Which issues somebody wants to see. */
export interface CheckFilter {
  readonly hidden: readonly Severity[];
  /** The role whose issues alone are wanted, undefined for everybody's. */
  readonly owner: string | undefined;
}

/** What is shown before anybody asks for something else: everybody's issues, but for hints. */
export const FIRST_FILTER: CheckFilter = { hidden: ['hint'], owner: undefined };

/** A filter that hides what it let through of a severity, or the other way round. `withToggled(FIRST_FILTER, 'hint').hidden` is []. */
export function withToggled({ hidden, owner }: CheckFilter, severity: Severity): CheckFilter {
  return {
    owner,
    hidden: hidden.includes(severity) ? hidden.filter(each => each !== severity) : [...hidden, severity],
  };
}

/** How much can be undone of the damage that a filter does not hide, whoever answers for it. */
export function countRepairable(damage: readonly DamageIssue[], { hidden }: CheckFilter): number {
  return damage.filter(each => each.repairable && !hidden.includes(each.severity)).length;
}

/** What the check shows of all issues. */
interface CheckResult {
  /** Everybody who answers for an issue, in the order in which they come. */
  readonly owners: readonly string[];
  /** Issues of the wanted owner, hidden ones too. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly groups: readonly SheetIssues[];
}

/** The issues that a filter lets through, by sheet. `checkResult(issues, { hidden: [], owner: undefined }, found)` has all of them. */
export function checkResult(
  issues: readonly (CheckIssue | DamageIssue)[],
  { hidden, owner }: CheckFilter,
  found: FoundLedger,
): CheckResult {
  const theirs = owner === undefined ? issues : issues.filter(issue => issue.owner === owner);
  const count = (severity: Severity): number => theirs.filter(issue => issue.severity === severity).length;
  return {
    owners: [...new Set(issues.flatMap(issue => issue.owner ?? []))],
    counts: Object.fromEntries(SEVERITIES.map(each => [each, count(each)])) as Record<Severity, number>,
    groups: groupedBySheet(
      theirs.filter(({ severity }) => !hidden.includes(severity)),
      found,
    ),
  };
}

/** The issues by the sheet on which they stand, in the order in which they come. */
function groupedBySheet(
  issues: readonly (CheckIssue | DamageIssue)[],
  found: FoundLedger,
): readonly SheetIssues[] {
  const groups = new Map<string, PlacedIssue[]>();
  for (const issue of issues) {
    const { where } = issue;
    const cell = placeAddress(found, where);
    const sheet = placeSheet(found, where);
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
