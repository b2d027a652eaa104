import { sameText, textOf } from './cell';
import { resultIn } from './checks';
import { CONDITION } from './condition';
import { customCall } from './custom-name';
import { literal } from './formula';
import type { ChoiceAchieved, ChoiceFacts } from './levels';
import type { BaseRule } from './rule';
import type { RuleKind, Takes } from './rule-kind';

/** Met or not met, in words of its own where the authority has some. */
export interface YesNoRule extends BaseRule {
  readonly kind: 'yesNo';
  readonly words?: readonly [yes: string, no: string];
}

/** The words that the cell takes, that for yes first. */
function wordsOf({ words = CONDITION.words }: YesNoRule): readonly [yes: string, no: string] {
  return words;
}

interface ConditionAchieved {
  readonly form: 'condition';
  readonly met: boolean;
}

/** Đạt / không đạt: full points or none. */
export const yesNo: RuleKind<YesNoRule, ChoiceFacts, ChoiceAchieved | ConditionAchieved> = {
  shape: { 'words?': { row: ['string', 'string'] } },
  laws: ({ words }) => (words ? [{ law: 'names', list: 'words', names: words, least: 2 }] : []),
  asks: ({ words }) => {
    const takes: Takes = words ? { form: 'choice', words } : CONDITION;
    return [{ input: 'result', takes }];
  },
  checks: rule => [resultIn(wordsOf(rule))],
  score: (rule, max, entry) => (sameText(entry.result, wordsOf(rule)[0]) ? max : 0),
  native: (rule, c) => `IF(${c.result}=${literal(wordsOf(rule)[0])},${c.max},0)`,
  custom: (rule, c) => {
    // The function knows the standard words only; whether others say the same is asked before it.
    const said = rule.words ? `${c.result}=${literal(rule.words[0])}` : c.result;
    return customCall('DIEMDAT', said, c.max);
  },
  facts: (rule, max) => {
    const [yes, no] = wordsOf(rule);
    return {
      form: 'choice',
      choices: [
        [yes, max],
        [no, 0],
      ],
    };
  },
  achieved: (rule, entry) =>
    rule.words
      ? { form: 'choice', chosen: textOf(entry.result) }
      : { form: 'condition', met: sameText(entry.result, CONDITION.words[0]) },
  steps: ({ words }) =>
    words
      ? [{ does: { form: 'choose', word: words[0] }, entry: { result: words[0] } }]
      : [{ does: { form: 'meet' }, entry: { result: CONDITION.words[0] } }],
};
