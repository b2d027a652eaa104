import { resultIn } from './checks';
import { sameText } from './cell';
import { literal } from './formula';
import type { YesNoRule } from './rule';
import type { RuleKind } from './rule-kind';
import { MET, NOT_MET } from './words';

/** Đạt / không đạt: full points or none. */
export const yesNo: RuleKind<YesNoRule> = {
  inputs: () => ['result'],
  checks: () => [resultIn([MET, NOT_MET])],
  score: (_rule, max, entry) => (sameText(entry.result, MET) ? max : 0),
  native: (_rule, c) => `IF(${c.result}=${literal(MET)},${c.max},0)`,
  custom: (_rule, c) => `CCHC.DIEMDAT(${c.result},${c.max})`,
  facts: (_rule, max) => ({
    form: 'choice',
    choices: [
      [MET, max],
      [NOT_MET, 0],
    ],
  }),
};
