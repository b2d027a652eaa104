import { sameText, textOf } from './cell';
import { resultIn } from './checks';
import { customCall } from './custom-name';
import { firstOf, literal } from './formula';
import { namedPoints, type Law } from './law';
import type { BaseRule } from './rule';
import type { RuleKind } from './rule-kind';

/** A level with its points, and the full text where its name is a short label. */
export type Level = readonly [name: string, points: number, wording?: string];

/** One of several named levels. */
export interface LevelsRule extends BaseRule {
  readonly kind: 'levels';
  readonly levels: readonly Level[];
}

/** What can be chosen, each with its points and the full text where the name is a short label. */
export interface ChoiceFacts {
  readonly form: 'choice';
  readonly choices: readonly Level[];
}

export interface ChoiceAchieved {
  readonly form: 'choice';
  readonly chosen: string;
}

/** Mức: the points of the one level that was chosen. */
export const levels: RuleKind<LevelsRule, ChoiceFacts, ChoiceAchieved> = {
  shape: {
    levels: {
      each: level => ({
        row: Array.isArray(level) && level.length > 2 ? ['string', 'number', 'string'] : ['string', 'number'],
      }),
    },
  },
  laws: rule => [
    ...namedPoints('levels', rule.levels, 2),
    ...wordingLaws(rule.levels.flatMap(([, , wording]) => wording ?? [])),
    { law: 'reach', points: Math.max(0, ...rule.levels.map(([, points]) => points)) },
  ],
  asks: rule => [{ input: 'result', takes: { form: 'choice', words: rule.levels.map(([name]) => name) } }],
  checks: rule => [resultIn(rule.levels.map(([name]) => name))],
  score: (rule, _max, entry) => rule.levels.find(([name]) => sameText(entry.result, name))![1],
  native: (rule, c) =>
    firstOf(
      rule.levels.slice(0, -1).map(([name, points]) => [`${c.result}=${literal(name)}`, literal(points)]),
      literal(rule.levels.at(-1)![1]),
    ),
  custom: (rule, c) => {
    const rows = rule.levels.map(([name, points]) => `${literal(name)},${literal(points)}`);
    return customCall('DIEMMUC', c.result, `{${rows.join(';')}}`);
  },
  facts: rule => ({ form: 'choice', choices: rule.levels }),
  achieved: (_rule, entry) => ({ form: 'choice', chosen: textOf(entry.result) }),
  steps: rule => rule.levels.map(([word]) => ({ does: { form: 'choose', word }, entry: { result: word } })),
};

/** All of them stand in one cell of the guide. */
const WORDINGS_LENGTH = 1_400;

function wordingLaws(wordings: readonly string[]): Law[] {
  const whole = wordings.length > 1 ? [wordings.join('; ')] : [];
  return [...wordings, ...whole].map(text => ({
    law: 'text',
    field: 'wording',
    text,
    limit: WORDINGS_LENGTH,
  }));
}
