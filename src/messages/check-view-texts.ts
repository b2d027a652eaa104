import type { Severity } from '../domain/check-issue';

/** What the check says around the issues that it lists. */
export interface CheckViewTexts {
  readonly check: {
    readonly title: string;
    readonly filter: string;
    readonly count: Readonly<Record<Severity, (count: number) => string>>;
    readonly severity: Readonly<Record<Severity, string>>;
    readonly owner: string;
    readonly everybody: string;
    readonly nothing: string;
    /** A row of a register. */
    readonly row: (row: number) => string;
    readonly more: (count: number) => string;
  };
  readonly repair: {
    readonly offer: (count: number) => string;
    readonly preview: string;
    readonly title: string;
    readonly rebuilt: (sheet: string) => string;
    readonly renamed: (from: string, to: string) => string;
    /** `where` is a cell with its sheet, as Excel writes it. */
    readonly cell: (where: string, before: string) => string;
    readonly more: (count: number) => string;
    readonly protect: string;
    readonly carryOut: string;
    readonly leave: string;
    readonly working: string;
  };
}
