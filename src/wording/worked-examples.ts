import { EMPTY_ENTRY, type Entry } from '../rules/entry';
import { evaluate } from '../rules/evaluate';
import { kindOf, type Achieved, type Rule } from '../rules/kinds';
import { EXAMPLE_YEAR, MOST_EXAMPLES } from './example-cases';
import { casesOf } from './write-rule';

/** One case worked out: what was entered, what it says, and the points that it comes to. */
export interface Example {
  readonly entry: Entry;
  readonly achieved: Achieved;
  readonly points: number;
}

/**
 * What a rule comes to in a few cases, best first where there is an order: at each bound and just below it. They are
 * scored by the kind itself, as entries are. Example: a ratio of 10 points with a floor of 0.8 comes to 10 for 10/10, 8 for
 * 8/10 and 0 for 7/10. A manual rule has none.
 */
export function workedExamples(rule: Rule, max: number): readonly Example[] {
  const kind = kindOf(rule);
  const examples = casesOf(rule, max).flatMap((given): readonly Example[] => {
    const entry = { ...EMPTY_ENTRY, ...given };
    const outcome = evaluate(rule, entry, { year: EXAMPLE_YEAR, max });
    return outcome.state === 'valid'
      ? [{ entry, achieved: kind.achieved(rule, entry), points: outcome.score }]
      : [];
  });
  return examples.slice(0, MOST_EXAMPLES);
}
