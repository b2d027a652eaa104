/** The bundle that Excel runs for formulas: it only associates. It has no window, no document and no Office. */
import { FUNCTION_IDS } from '../rules/custom-function';
import { functionIssueSentence, isNotAvailable } from '../messages/function-issues-vi';
import { ArgumentRefusal } from './argument';
import type { Implementation } from './definition';
import { IMPLEMENTATIONS } from './registry';

/** What a cell shows, and the sentence beside it, when a function gives no result. */
function answering(implementation: Implementation): Implementation {
  return (...args) => {
    try {
      return implementation(...args);
    } catch (thrown) {
      if (!(thrown instanceof ArgumentRefusal)) throw thrown;
      const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error does not extend Error
      throw new CustomFunctions.Error(
        isNotAvailable(thrown.issue) ? notAvailable : invalidValue,
        functionIssueSentence(thrown.issue),
      );
    }
  };
}

for (const id of FUNCTION_IDS) CustomFunctions.associate(id, answering(IMPLEMENTATIONS[id]));
