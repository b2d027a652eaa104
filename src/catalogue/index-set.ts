import type { Rule } from '../rules/kinds';

/**
 * A bộ tiêu chí as data. Every province has another one and changes it every year, so all that the product shows,
 * checks, scores and writes is derived from an object of this shape; `laws.ts` says what must hold in it.
 */
export interface IndexSet {
  readonly format: 2;
  readonly id: string;
  /** Year and running number, such as "2023.1". */
  readonly version: string;
  readonly title: string;
  readonly year: number;
  /** The unit-type word of the units that the set measures, such as "xã". */
  readonly level: string;
  readonly pointsNote?: string;
  /** Rating bands, highest first, as name and lower bound in fractions of the maximum. */
  readonly rating: readonly (readonly [name: string, from: number])[];
  readonly ratingNote?: string;
  /** The points that the authority declares for all areas inside the total. */
  readonly totalPoints: number;
  /** The officer took the set in although printed sums differ from what stands below them; see `sumDifferences`. */
  readonly sumsAccepted?: boolean;
  /** Bonus points may bring the index above 100. */
  readonly beyondTotal?: boolean;
  readonly areas: readonly Area[];
  /** Indicators that are followed but not scored. */
  readonly processRows: readonly ProcessRow[];
  /** The sets by which a workbook was scored before; what was sent with one of them is still understood when it comes back. */
  readonly replaces?: readonly ReplacedSet[];
}

/** A set that this one took the place of in a workbook, and what became of its criteria; those left out are no more. */
export interface ReplacedSet {
  readonly id: string;
  readonly version: string;
  readonly codes: readonly (readonly [old: string, next: string])[];
}

/** Where points of a part that lies outside the total go: they are added, or taken off. */
export const OUTSIDE_PARTS = ['bonus', 'penalty'] as const;
export type OutsidePart = (typeof OUTSIDE_PARTS)[number];

/**
 * A lĩnh vực; it becomes one sheet. A part outside the total (điểm thưởng, điểm trừ) is an area as well: its `maxPoints`
 * are the most that it adds or takes off, whatever its criteria come to.
 */
export interface Area {
  readonly code: string;
  /** The number as the decision prints it, where ours is another. */
  readonly printedCode?: string;
  readonly title: string;
  readonly sheet: string;
  readonly maxPoints: number;
  readonly part?: OutsidePart;
  readonly criteria: readonly Criterion[];
  /** Headings inside the area, which nest by their codes: "II.1" holds "II.1.2" and what stands below it. */
  readonly headings: readonly Heading[];
}

/** A heading over criteria and further headings; the points are those that the decision prints. */
export interface Heading {
  readonly code: string;
  readonly printedCode?: string;
  readonly title: string;
  readonly maxPoints?: number;
}

export const REPORTING = ['quarter', 'halfYear', 'year'] as const;
export type Reporting = (typeof REPORTING)[number];

/**
 * A tiêu chí: one scored row. `target` is shown as it stands; `evidence` names the papers that prove the score. `task`
 * says in a plan what must be done for it, with "{năm}" in place of the year.
 */
export interface Criterion {
  readonly code: string;
  /** The number as the decision prints it ("1", "a", "đ", "-"), where ours is another. */
  readonly printedCode?: string;
  readonly title: string;
  /** The scoring text of the decision, word for word. */
  readonly method?: string;
  readonly task?: string;
  readonly maxPoints: number;
  readonly rule: Rule;
  readonly target: string | null;
  readonly unit: string;
  readonly reporting: Reporting;
  readonly owner: string;
  readonly evidence: readonly string[];
  readonly source: string;
  readonly note?: string;
}

/**
 * What a process row is counted from: reports that the sections sent on time, scored criteria that have evidence, or
 * tasks that carry its code and were done on time.
 */
export const PROCESS_FEEDS = ['sectionReports', 'evidence', 'tasks'] as const;
export type ProcessFeed = (typeof PROCESS_FEEDS)[number];

/** An indicator that is followed but not scored. Its code begins with a letter, which tells it from a criterion. */
export interface ProcessRow {
  readonly code: string;
  readonly title: string;
  readonly fedBy: ProcessFeed;
  readonly owner: string;
  readonly reporting: Reporting;
  readonly source: string;
  readonly note?: string;
}

/** All criteria in order, across the areas. */
export function criteriaOf(set: IndexSet): readonly Criterion[] {
  return set.areas.flatMap(area => area.criteria);
}

/**
 * A title with the number that the decision prints before it, where ours is another: "1. Ban hành kế hoạch", "a) …", "- …".
 */
export function printedTitle({ printedCode, title }: Pick<Criterion, 'printedCode' | 'title'>): string {
  if (printedCode === undefined) return title;
  if (/^\d+$|^\d.*\d$|^[A-ZĐ]+$/.test(printedCode)) return `${printedCode}. ${title}`;
  return /^[a-zđ]$/.test(printedCode) ? `${printedCode}) ${title}` : `${printedCode} ${title}`;
}

/**
 * What a criterion is called where people look for it: by our code, and by the number that the decision prints, where that is
 * another. Example: "II.1.a · a) Ban hành kế hoạch"; "1.1. Ban hành kế hoạch" where none is printed.
 */
export function codedTitle(criterion: Pick<Criterion, 'code' | 'printedCode' | 'title'>): string {
  const { code, printedCode, title } = criterion;
  return printedCode === undefined || printedCode === code
    ? `${code}. ${title}`
    : `${code} · ${printedTitle(criterion)}`;
}

/** The roles that answer for criteria, each once, in order of first mention. */
export function ownersOf(set: IndexSet): readonly string[] {
  return [...new Set(criteriaOf(set).map(criterion => criterion.owner))];
}

/** The headings above a criterion, outermost first. `headingsOf(area7, '7.1.2')` is `[{ code: '7.1', … }]`. */
function headingsOf({ headings }: Area, code: string): readonly Heading[] {
  return headings
    .filter(heading => code.startsWith(`${heading.code}.`))
    .sort((one, other) => one.code.length - other.code.length);
}

/** The heading right above a criterion, if there is one. `headingOf(area7, '7.1.2')` is `{ code: '7.1', … }`. */
export function headingOf(area: Area, code: string): Heading | undefined {
  return headingsOf(area, code).at(-1);
}

/** What is read one below the other in an area; the depth of the outermost heading is 0. */
type OutlineRow =
  | { readonly kind: 'heading'; readonly heading: Heading; readonly depth: number }
  | { readonly kind: 'criterion'; readonly criterion: Criterion; readonly index: number };

/** An area in the order in which it is read: its criteria, and each heading before the first that stands below it. */
export function outlineOf(area: Area): readonly OutlineRow[] {
  let open: readonly Heading[] = [];
  return area.criteria.flatMap((criterion, index): OutlineRow[] => {
    const above = headingsOf(area, criterion.code);
    const opened = above.flatMap((heading, depth): OutlineRow[] =>
      open.includes(heading) ? [] : [{ kind: 'heading', heading, depth }],
    );
    open = above;
    return [...opened, { kind: 'criterion', criterion, index }];
  });
}

/** The criteria below a heading, at any depth. */
export function criteriaBelow({ criteria }: Area, heading: Heading): readonly Criterion[] {
  return criteria.filter(({ code }) => code.startsWith(`${heading.code}.`));
}

/** The areas whose points make the total. */
export function areasInside({ areas }: IndexSet): readonly Area[] {
  return areas.filter(({ part }) => part === undefined);
}

/** The areas in which people with these roles answer for a criterion. */
export function areasOf({ areas }: IndexSet, roles: readonly string[]): readonly Area[] {
  return areas.filter(({ criteria }) => criteria.some(({ owner }) => roles.includes(owner)));
}
