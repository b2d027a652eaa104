import { sameText } from './cell';
import { resultIn } from './checks';
import { CONDITION } from './condition';
import { customCall } from './custom-name';
import { literal } from './formula';
import type { BaseRule } from './rule';
import type { RuleKind } from './rule-kind';
import { MET, NOT_MET } from './words';

/** Met or not met. */
export interface YesNoRule extends BaseRule {
  readonly kind: 'yesNo';
}

/** Đạt / không đạt: full points or none. */
export const yesNo: RuleKind<YesNoRule> = {
  shape: {},
  asks: () => [{ input: 'result', takes: CONDITION }],
  checks: () => [resultIn(CONDITION.words)],
  score: (_rule, max, entry) => (sameText(entry.result, MET) ? max : 0),
  native: (_rule, c) => `IF(${c.result}=${literal(MET)},${c.max},0)`,
  custom: (_rule, c) => customCall('DIEMDAT', c.result, c.max),
  facts: (_rule, max) => ({
    form: 'choice',
    choices: [
      [MET, max],
      [NOT_MET, 0],
    ],
  }),
  achieved: (_rule, entry) => ({ form: 'condition', met: sameText(entry.result, MET) }),
  steps: () => [{ does: { form: 'meet' }, entry: { result: MET } }],
};
