import type { FunctionId, FunctionIssue } from '../../src/rules/custom-function';
import { Refusal } from '../../src/functions/argument';
import { DEFINITIONS } from '../../src/functions/definitions';

/** The result of a call, or why there is none. Arguments that are missing were left out. */
export function call(id: FunctionId, ...args: readonly unknown[]): number | string | boolean | FunctionIssue {
  const { length } = DEFINITIONS[id].run;
  try {
    return DEFINITIONS[id].run(...Array.from({ length }, (_, index) => args[index] ?? null));
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.issue;
    throw thrown;
  }
}
