import type { Rule } from '../rules/kinds';

/**
 * A bộ tiêu chí as data. Every province has another one and changes it every year, so all that the product shows,
 * checks, scores and writes is derived from an object of this shape; `laws.ts` says what must hold in it.
 */
export interface IndexSet {
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
  readonly areas: readonly Area[];
  /** Indicators that are followed but not scored. */
  readonly processRows: readonly ProcessRow[];
}

/** A lĩnh vực; it becomes one sheet. */
export interface Area {
  readonly code: string;
  readonly title: string;
  readonly sheet: string;
  readonly maxPoints: number;
  readonly criteria: readonly Criterion[];
  /** Headings inside the area, by code prefix, such as "7.1". */
  readonly groups?: readonly (readonly [code: string, title: string])[];
}

export const REPORTING = ['quarter', 'halfYear', 'year'] as const;
export type Reporting = (typeof REPORTING)[number];

/**
 * A tiêu chí: one scored row. `target` is shown as it stands; `evidence` names the papers that prove the score. `task`
 * says in a plan what must be done for it, with "{năm}" in place of the year.
 */
export interface Criterion {
  readonly code: string;
  readonly title: string;
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

/** The roles that answer for criteria, each once, in order of first mention. */
export function ownersOf(set: IndexSet): readonly string[] {
  return [...new Set(criteriaOf(set).map(criterion => criterion.owner))];
}

/** The heading above a criterion, if its area has headings. `groupOf(area7, '7.1.2')` is `['7.1', …]`. */
export function groupOf(area: Area, code: string): readonly [code: string, title: string] | undefined {
  return area.groups?.find(([prefix]) => code.startsWith(`${prefix}.`));
}

/** The areas in which people with these roles answer for a criterion. */
export function areasOf({ areas }: IndexSet, roles: readonly string[]): readonly Area[] {
  return areas.filter(({ criteria }) => criteria.some(({ owner }) => roles.includes(owner)));
}
