import type { FunctionId, FunctionIssue } from '../../src/rules/custom-function';
import { ArgumentRefusal } from '../../src/functions/argument';
import { IMPLEMENTATIONS } from '../../src/functions/registry';

/** The result of a call, or why there is none. Arguments that are missing were left out. */
export function call(id: FunctionId, ...args: readonly unknown[]): number | string | boolean | FunctionIssue {
  const { length } = IMPLEMENTATIONS[id];
  try {
    return IMPLEMENTATIONS[id](...Array.from({ length }, (_, index) => args[index] ?? null));
  } catch (thrown) {
    if (thrown instanceof ArgumentRefusal) return thrown.issue;
    throw thrown;
  }
}
