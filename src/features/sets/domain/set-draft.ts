import type { CatalogueIssue } from '../../../catalogue/catalogue-issue';
import type { IndexSet } from '../../../catalogue/index-set';
import { isByHand } from '../../../rules/asks';
import type { Rule } from '../../../rules/kinds';
import type { Confidence } from '../../../wording/reading';
import { indexSetOf, type SetFacts } from './index-set-of';
import type { ReadCriterion, TableReading } from './table-reading';

/** What an officer has said so far of a table that is being taken in. */
export interface TableDecisions {
  /** The rules that were chosen, by the codes of their criteria. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Whether printed sums that differ from what stands below them are taken as they are. */
  readonly sumsAccepted: boolean;
}

/** What comes of a table with what the officer decided, and what still keeps a set from being made of it. */
export interface SetDraft {
  /** Criteria whose rule is not certain, in the order of the table; those that nobody decided stay among them. */
  readonly toLook: readonly ReadCriterion[];
  readonly counts: Readonly<Record<Confidence, number>>;
  readonly undecided: number;
  readonly certain: readonly ReadCriterion[];
  /** Printed sums differ from what stands below them. */
  readonly sumsDiffer: boolean;
  readonly set: IndexSet | undefined;
  /** Why there is no set yet, and what of it was left to a person. */
  readonly issues: readonly CatalogueIssue[];
}

/**
 * What comes of a table with these decisions. A rule that must be looked at keeps the set from being made until somebody
 * chose it, be it the one that was read. Example: `setDraft(reading, decisions, facts).counts.look`.
 */
export function setDraft(
  reading: TableReading,
  { rules, sumsAccepted }: TableDecisions,
  facts: Omit<SetFacts, 'sumsAccepted'>,
): SetDraft {
  const all = reading.areas.flatMap(({ criteria }) => criteria);
  const of = (confidence: Confidence): readonly ReadCriterion[] =>
    all.filter(each => each.reading.confidence === confidence);
  const undecided = of('look').filter(({ code }) => !rules.has(code)).length;
  const differs = reading.issues.some(({ code }) => code === 'sum.total' || code === 'sum.heading');
  const draft = {
    toLook: all.filter(each => each.reading.confidence !== 'certain'),
    certain: of('certain'),
    counts: { certain: of('certain').length, look: of('look').length, manual: of('manual').length },
    undecided,
    sumsDiffer: differs,
  };
  if (all.length === 0 || undecided > 0 || (differs && !sumsAccepted))
    return { ...draft, set: undefined, issues: [] };
  const areas = reading.areas.map(area => ({ ...area, criteria: area.criteria.map(ruled) }));
  return { ...draft, ...indexSetOf({ ...reading, areas }, { ...facts, sumsAccepted: differs }) };

  function ruled(criterion: ReadCriterion): ReadCriterion {
    const rule = rules.get(criterion.code);
    return rule === undefined ? criterion : { ...criterion, reading: { ...criterion.reading, rule } };
  }
}

/** What a scoring text may mean, for an officer to choose from. */
interface RuleChoices {
  /** What was read first, scoring by hand last, where it is none of the others. */
  readonly choices: readonly Rule[];
  /** Which one counts; nothing while somebody must choose. */
  readonly current: Rule | undefined;
}

/**
 * What the scoring text of a criterion may mean, and what counts of it once somebody `chosen` one, or nobody did.
 * Example: of a text that must be looked at, `ruleChoices(criterion, undefined).current` is `undefined`.
 */
export function ruleChoices(
  { title, reading: { rule, confidence, alternatives } }: Pick<ReadCriterion, 'title' | 'reading'>,
  chosen: Rule | undefined,
): RuleChoices {
  const read = [rule, ...alternatives];
  const choices = read.some(isByHand) ? read : [...read, { kind: 'manual', basis: title } as const];
  return { choices, current: chosen ?? (confidence === 'look' ? undefined : rule) };
}
