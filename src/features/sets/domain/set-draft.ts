import type { CatalogueIssue } from '../../../catalogue/catalogue-issue';
import type { IndexSet } from '../../../catalogue/index-set';
import type { Rule } from '../../../rules/kinds';
import type { Confidence } from '../../../wording/reading';
import type { Naming } from './columns';
import type { Grid } from './grid';
import { indexSetOf, type SetFacts } from './index-set-of';
import { readTable } from './read-table';
import type { ReadCriterion, ReadRule, TableReading } from './table-reading';

/** What an officer has said so far of a table that is being taken in. */
export interface Decisions {
  /** The type of the unit, by which points may differ. */
  readonly unit: string;
  readonly naming: Naming | undefined;
  /** The rules that were chosen, by the codes of their criteria. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Whether printed sums that differ from what stands below them are taken as they are. */
  readonly sumsAccepted: boolean;
}

/** A table as it was read, with what the officer decided, and what still keeps a set from being made of it. */
export interface SetDraft {
  readonly reading: TableReading;
  /** Criteria whose rule is not certain, in the order of the table; those that nobody decided stay among them. */
  readonly toLook: readonly ReadCriterion[];
  readonly counts: Readonly<Record<Confidence, number>>;
  readonly undecided: number;
  /** Sums differ, and nobody took them as they are. */
  readonly sumsDiffer: boolean;
  readonly set: IndexSet | undefined;
  /** Why there is no set yet, and what of it was left to a person. */
  readonly issues: readonly CatalogueIssue[];
}

/**
 * What comes of the tables with these decisions. A rule that must be looked at keeps the set from being made until
 * somebody chose it, be it the one that was read. Example: `setDraft(grids, decisions, facts, readRule).counts.look`.
 */
export function setDraft(
  grids: readonly Grid[],
  { unit, naming, rules, sumsAccepted }: Decisions,
  facts: Omit<SetFacts, 'level' | 'sumsAccepted'>,
  readRule: ReadRule,
): SetDraft {
  const reading = readTable(grids, { unit, ...(naming ? { naming } : {}) }, readRule);
  const all = reading.areas.flatMap(({ criteria }) => criteria);
  const of = (confidence: Confidence): readonly ReadCriterion[] =>
    all.filter(each => each.reading.confidence === confidence);
  const undecided = of('look').filter(({ code }) => !rules.has(code)).length;
  const sumsDiffer =
    !sumsAccepted && reading.issues.some(({ code }) => code === 'sum.total' || code === 'sum.heading');
  const draft = {
    reading,
    toLook: all.filter(each => each.reading.confidence !== 'certain'),
    counts: { certain: of('certain').length, look: of('look').length, manual: of('manual').length },
    undecided,
    sumsDiffer,
  };
  if (all.length === 0 || undecided > 0 || sumsDiffer) return { ...draft, set: undefined, issues: [] };
  const decided = { ...reading, areas: reading.areas.map(area => ({ ...area, criteria: area.criteria.map(ruled) })) };
  return { ...draft, ...indexSetOf(decided, { ...facts, level: unit, sumsAccepted }) };

  function ruled(criterion: ReadCriterion): ReadCriterion {
    const rule = rules.get(criterion.code);
    return rule === undefined ? criterion : { ...criterion, reading: { ...criterion.reading, rule } };
  }
}
