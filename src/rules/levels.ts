import { resultIn } from './checks';
import { sameText } from './cell';
import { firstOf, literal } from './formula';
import type { LevelsRule } from './rule';
import type { RuleKind } from './rule-kind';

/** Mức: the points of the one level that was chosen. */
export const levels: RuleKind<LevelsRule> = {
  inputs: () => ['result'],
  checks: rule => [resultIn(rule.levels.map(([name]) => name))],
  score: (rule, _max, entry) => rule.levels.find(([name]) => sameText(entry.result, name))![1],
  native: (rule, c) =>
    firstOf(
      rule.levels.slice(0, -1).map(([name, points]) => [`${c.result}=${literal(name)}`, literal(points)]),
      literal(rule.levels.at(-1)![1]),
    ),
  custom: (rule, c) => {
    const rows = rule.levels.map(([name, points]) => `${literal(name)},${literal(points)}`);
    return `CCHC.DIEMMUC(${c.result},{${rows.join(';')}})`;
  },
  facts: rule => ({ form: 'choice', choices: rule.levels }),
};
