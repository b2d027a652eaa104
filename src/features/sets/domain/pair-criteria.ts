import type { Area, Criterion, IndexSet } from '../../../catalogue/index-set';
import { grouped } from '../../../ledger/grouped';
import { kindOf } from '../../../rules/kinds';
import { likeness, wordingOf, type Wording } from './likeness';

/** A criterion of the old set and the one of the new set that it became. */
export interface CriterionPair {
  readonly old: Criterion;
  readonly next: Criterion;
  /** Whether the officer should look at it, chose it, or need not. */
  readonly sure: 'certain' | 'look' | 'chosen';
  /** Whether it is scored in the same way, for as many points. */
  readonly change: 'same' | 'ruleChanged';
}

/** What becomes of every criterion of two sets: each stands in one place of this once. */
export interface Pairing {
  /** In the order of the old set. */
  readonly pairs: readonly CriterionPair[];
  /** Those of the new set that the old one did not have. */
  readonly added: readonly Criterion[];
  /** Those of the old set that are no more. */
  readonly dropped: readonly Criterion[];
}

/** What an officer said about criteria of the old set, by their codes: the code in the new set, `null` for none. */
export type PairChoices = ReadonlyMap<string, string | null>;

/** Titles less alike than this are of different criteria, unless code and rule speak for them. */
const ALIKE = 0.5;
const ALIKE_WITH_CODE = 0.35;
/** Titles this alike are of the same criterion, if no other one is nearly as alike. */
const CERTAIN = 0.8;
const LEAD = 0.1;
/** What stands above two criteria is the same, or not another thing. */
const SAME_PLACE = 0.9;
const LIKE_PLACE = 0.4;

/** A criterion with all that it is known by. */
interface Known {
  readonly criterion: Criterion;
  readonly title: Wording;
  /** The titles of the area and the headings above it. */
  readonly place: Wording;
  readonly rule: string;
}

/**
 * Pairs the criteria of two sets: as somebody chose, then those of one title, then those most alike in title, place, code
 * and rule, each taken once. What is less than certain is marked to be looked at; what is unlike all others stays alone.
 * Example: `pairCriteria(set2025, set2026).dropped.map(({ code }) => code)`.
 */
export function pairCriteria(old: IndexSet, next: IndexSet, choices: PairChoices = new Map()): Pairing {
  const [before, after] = [knownOf(old), knownOf(next)];
  const found = new Map<Known, { readonly next: Known; readonly sure: CriterionPair['sure'] }>();
  const taken = new Set<Known>();
  const take = (from: Known, to: Known, sure: CriterionPair['sure']): void => {
    found.set(from, { next: to, sure });
    taken.add(to);
  };
  const alone = new Set<Known>();
  for (const each of before) {
    const choice = choices.get(each.criterion.code);
    if (choice === undefined) continue;
    const to = after.find(({ criterion }) => criterion.code === choice);
    if (to && !taken.has(to)) take(each, to, 'chosen');
    else alone.add(each);
  }
  for (const { from, to, isCertain } of ranked(before, after)) {
    if (found.has(from) || alone.has(from) || taken.has(to)) continue;
    take(from, to, isCertain ? 'certain' : 'look');
  }
  return {
    pairs: before.flatMap((each): CriterionPair[] => {
      const pair = found.get(each);
      if (!pair) return [];
      const isSame =
        each.rule === pair.next.rule && each.criterion.maxPoints === pair.next.criterion.maxPoints;
      return [
        {
          old: each.criterion,
          next: pair.next.criterion,
          sure: pair.sure,
          change: isSame ? 'same' : 'ruleChanged',
        },
      ];
    }),
    added: after.flatMap(each => (taken.has(each) ? [] : each.criterion)),
    dropped: before.flatMap(each => (found.has(each) ? [] : each.criterion)),
  };
}

/** Choices with one more: who was chosen for another criterion before is free again. */
export function withChoice(choices: PairChoices, old: string, next: string | null): PairChoices {
  const others = [...choices].filter(([code, chosen]) => code !== old && (next === null || chosen !== next));
  return new Map([...others, [old, next]]);
}

/** How many criteria stay as they are, are scored in another way, are new, and are no more. */
interface PairCounts {
  readonly same: number;
  readonly ruleChanged: number;
  readonly added: number;
  readonly dropped: number;
}

/** Counts a pairing: `same + ruleChanged + dropped` are the criteria of the old set. */
export function pairCounts({ pairs, added, dropped }: Pairing): PairCounts {
  const same = pairs.filter(({ change }) => change === 'same').length;
  return { same, ruleChanged: pairs.length - same, added: added.length, dropped: dropped.length };
}

interface Candidate {
  readonly from: Known;
  readonly to: Known;
  readonly weight: number;
  readonly isCertain: boolean;
}

/** All that may be pairs, the likeliest first. */
function ranked(before: readonly Known[], after: readonly Known[]): Candidate[] {
  const likely = before.flatMap(from =>
    after.flatMap(to => {
      const title = likeness(from.title, to.title);
      const isOfCode = from.criterion.code === to.criterion.code;
      const isOfKind = kindOf(from.criterion.rule) === kindOf(to.criterion.rule);
      if (title < (isOfCode && isOfKind ? ALIKE_WITH_CODE : ALIKE)) return [];
      const place = likeness(from.place, to.place);
      const rule = from.rule === to.rule ? 1 : isOfKind ? 0.5 : 0;
      // The title decides; all the rest tells those apart whose titles are much the same.
      const weight = title + 0.3 * place + 0.1 * Number(isOfCode) + 0.1 * rule;
      return [{ from, to, title, place, isOfCode, weight }];
    }),
  );
  const [rivalsOf, rivalsFor] = [grouped(likely, ({ from }) => from), grouped(likely, ({ to }) => to)];
  return likely
    .map((each): Candidate => {
      const { from, to, weight, title, place, isOfCode } = each;
      const rivals = [...rivalsOf.get(from)!, ...rivalsFor.get(to)!].filter(other => other !== each);
      const isAhead = rivals.every(other => other.weight < weight - LEAD);
      const namesakes = rivals.filter(other => other.title === 1);
      const twins = namesakes.filter(other => other.place >= SAME_PLACE);
      const isCertain =
        title < 1
          ? title >= CERTAIN && isAhead && (isOfCode || place >= SAME_PLACE)
          : namesakes.length === 0
            ? place >= LIKE_PLACE || isOfCode || from.rule === to.rule
            : place >= SAME_PLACE && (twins.length === 0 || (isOfCode && isUnmoved(each, twins)));
      return { from, to, weight, isCertain };
    })
    .sort((one, other) => other.weight - one.weight);
}

/** Whether criteria that only their codes tell apart have the same codes as before: else one may have come between them. */
function isUnmoved(
  { from, to }: Pick<Candidate, 'from' | 'to'>,
  twins: readonly Pick<Candidate, 'from' | 'to'>[],
): boolean {
  const before = [from, ...twins.flatMap(twin => (twin.to === to ? twin.from : []))];
  const after = [to, ...twins.flatMap(twin => (twin.from === from ? twin.to : []))];
  const [had, has] = [before, after].map(each => new Set(each.map(({ criterion }) => criterion.code))) as [
    Set<string>,
    Set<string>,
  ];
  return had.size === has.size && [...had].every(code => has.has(code));
}

function knownOf(set: IndexSet): Known[] {
  return set.areas.flatMap(area =>
    area.criteria.map(criterion => ({
      criterion,
      title: wordingOf(criterion.title),
      place: wordingOf(placeTitle(area, criterion)),
      rule: ruleKey(criterion),
    })),
  );
}

function placeTitle({ title, headings }: Area, { code }: Criterion): string {
  const above = headings.filter(heading => code.startsWith(`${heading.code}.`));
  return [title, ...above.map(heading => heading.title)].join(' ');
}

/** A rule as text, whatever the order of its parameters. */
function ruleKey({ rule }: Criterion): string {
  return JSON.stringify(rule, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
