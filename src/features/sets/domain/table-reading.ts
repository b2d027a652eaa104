import type { OutsidePart, Reporting } from '../../../catalogue/index-set';
import type { Reading } from '../../../wording/reading';
import type { TableColumn } from './columns';
import type { RowPlace } from './grid';
import type { TableIssue } from './table-issue';

/** Reads the rule that a scoring text states for a criterion of so many points. */
export type ReadRule = (method: string, maxPoints: number, title: string) => Reading;

/** A criterion as the table has it. `code` is ours, of one row only; `printedCode` is '' where none is printed. */
export interface ReadCriterion {
  readonly code: string;
  readonly printedCode: string;
  readonly title: string;
  /** `null` where nobody can tell them; an issue says why. In a part that takes points off, what it takes off. */
  readonly maxPoints: number | null;
  /** The scoring text word for word, with its line breaks. */
  readonly method: string;
  readonly evidence: readonly string[];
  readonly owner: string;
  /** How often it is reported; `undefined` where nothing says so. */
  readonly reporting: Reporting | undefined;
  readonly reading: Reading;
  readonly place: RowPlace;
}

/** A heading inside an area; `maxPoints` are those that are printed beside it. */
export interface ReadHeading {
  readonly code: string;
  readonly printedCode: string;
  readonly title: string;
  readonly maxPoints?: number;
  readonly place: RowPlace;
}

/** An area, or a part outside the total, whose printed points are its cap. */
export interface ReadArea extends ReadHeading {
  readonly part?: OutsidePart;
  /** In the order of the table. */
  readonly headings: readonly ReadHeading[];
  readonly criteria: readonly ReadCriterion[];
}

/** All that was read of a table. The set and what the pane shows are made of it. */
export interface TableReading {
  /** What stands above the table as its name, '' for nothing. */
  readonly title: string;
  readonly year: number | undefined;
  /** Types of units for which points differ. */
  readonly units: readonly string[];
  readonly columns: readonly TableColumn[];
  /** The first rows, for somebody who names the columns. */
  readonly firstRows: readonly (readonly string[])[];
  readonly areas: readonly ReadArea[];
  /** The points that are printed as those of all; `undefined` where none are. */
  readonly declaredTotal: number | undefined;
  /** What the criteria inside the total come to. */
  readonly total: number;
  readonly notes: readonly string[];
  readonly issues: readonly TableIssue[];
}

/** What a table lacks that somebody can tell by naming its columns. */
const NAMEABLE: readonly TableIssue['code'][] = [
  'columns.unknown',
  'columns.noTitle',
  'columns.noPoints',
  'columns.noMethod',
];

/** Whether somebody should say what the columns of a table hold. Example: `lacksNames(readTable(grids, {}, readRule))`. */
export function lacksNames({ issues }: Pick<TableReading, 'issues'>): boolean {
  return issues.some(({ code }) => NAMEABLE.includes(code));
}
