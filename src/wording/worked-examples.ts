import { askedCells } from '../rules/asks';
import { EMPTY_ENTRY, type Entry } from '../rules/entry';
import { evaluate } from '../rules/evaluate';
import { kindOf, type Rule } from '../rules/kinds';
import type { Achieved, Facts } from '../rules/rule-kind';
import { serialDate } from '../rules/serial-date';
import { MET, NOT_MET } from '../rules/words';

/** One case worked out: what was entered, what it says, and the points that it comes to. */
export interface Example {
  readonly entry: Entry;
  readonly achieved: Achieved;
  readonly points: number;
}

/** The most that somebody reads beside a rule. */
const MOST = 5;
/** Totals by which shares are shown, the smallest in which every bound is a whole number. */
const TOTALS = [10, 20, 100, 1_000, 10_000] as const;
/** A year like any other; the examples show days, not years. */
const YEAR = 2026;

/**
 * What a rule comes to in a few cases, best first where there is an order: at each bound and just below it. They are
 * scored by the kind itself, as entries are. Example: a ratio of 10 points with a floor of 0.8 comes to 10 for 10/10, 8 for
 * 8/10 and 0 for 7/10. A manual rule has none.
 */
export function workedExamples(rule: Rule, max: number): readonly Example[] {
  const kind = kindOf(rule);
  const examples = entriesOf(rule, kind.facts(rule, max), max).flatMap((given): readonly Example[] => {
    const entry = { ...EMPTY_ENTRY, ...given };
    const outcome = evaluate(rule, entry, { year: YEAR, max });
    return outcome.state === 'valid'
      ? [{ entry, achieved: kind.achieved(rule, entry), points: outcome.score }]
      : [];
  });
  return examples.slice(0, MOST);
}

function entriesOf(rule: Rule, facts: Facts, max: number): readonly Partial<Entry>[] {
  switch (facts.form) {
    case 'ratio':
      return shares([facts.goal, (facts.floor + facts.goal) / 2, facts.floor]);
    case 'bands':
      return shares(facts.bands.map(({ from }) => from));
    case 'ratios':
      return [10, 9, 5, 0].map(done => ({ items: facts.parts.flatMap(() => [done, 10]) }));
    case 'counts': {
      const at = facts.steps.flatMap(({ from }) => [from, from - 1]);
      return descending([...at, 0]).map(done => ({ done }));
    }
    case 'choice':
      return facts.choices.map(([result]) => ({ result }));
    case 'checklist':
      return [facts.items.length, facts.items.length - 1, 0].map(met => ({
        items: facts.items.map((_, index) => (index < met ? MET : NOT_MET)),
      }));
    case 'deadline': {
      const due = serialDate(YEAR, facts.month, facts.day);
      return [0, 1, facts.graceDays, facts.graceDays + 1]
        .filter((late, index, all) => all.indexOf(late) === index)
        .map(late => ({ date: due + late, due }));
    }
    case 'deduct':
    case 'bonus': {
      const cases = Math.ceil(Math.abs(max - (facts.form === 'deduct' ? facts.limit : 0)) / facts.pointsEach);
      return [...descending([0, 1, 2, cases])].reverse().map(done => ({ done }));
    }
    case 'tally':
      return [
        facts.items.map(() => 0),
        ...facts.items.map((_, index) => facts.items.map((_item, other) => (other === index ? 1 : 0))),
      ].map(items => ({ items }));
    case 'survey': {
      const answers = askedCells(rule, EMPTY_ENTRY).filter(({ item }) => item !== undefined);
      return answers.length === 0
        ? [100, 90, 50].map(done => ({ done, total: 100 }))
        : answers.map((_, index) => ({
            items: answers.map((_answer, other) => (other === index ? 100 : 0)),
          }));
    }
    case 'manual':
      return [];
  }
}

/** Entries at these shares and just below them, highest first. */
function shares(bounds: readonly number[]): readonly Partial<Entry>[] {
  const total =
    TOTALS.find(each => bounds.every(bound => Number.isInteger(Number((bound * each).toFixed(9))))) ?? 10_000;
  const at = bounds.map(bound => Math.round(bound * total));
  const highest = Math.max(...at, total);
  const done = descending([highest, ...at, ...at.map(each => each - 1), 0]).filter(each => each >= 0);
  const chosen = done.length <= MOST ? done : descending([highest, ...at, at.at(-1)! - 1, 0]);
  return chosen.filter(each => each >= 0).map(each => ({ done: each, total }));
}

function descending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].filter(number => number >= 0).sort((one, other) => other - one);
}
