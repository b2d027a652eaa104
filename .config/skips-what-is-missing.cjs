/**
 * Where tests run on a machine that lacks a program: a test that asked for it is skipped and its title says why. Nobody
 * marks tests for that. In CI they fail, because there nothing may be missing.
 */
const MainRealm = require('./main-realm.cjs');

const CAUSE = 'NotInstalled';

/** Ends the title of a skipped test; the reporter counts by it. */
const told = program => ` [${program} is not installed]`;
const TOLD = / \[(.+) is not installed\]$/;

/** What a test asked for in vain, or one of the causes of its failure did. */
function missing(error) {
  for (let each = error; each; each = each.cause) if (each.name === CAUSE) return each.program;
  return undefined;
}

/** A test failed first because of it, whatever failed in its wake. */
const missingIn = ({ errors: [first] }) => first && missing(Array.isArray(first) ? first[0] : first);

class SkipsWhatIsMissing extends MainRealm {
  handleTestEvent(event, state) {
    if (process.env.CI) return;
    if (event.name === 'test_done') {
      const program = missingIn(event.test);
      if (program === undefined) return;
      event.test.errors = [];
      event.test.status = 'skip';
      event.test.name += told(program);
    }
    // What was never opened cannot be closed.
    if (event.name === 'hook_failure' && event.hook.type === 'afterAll' && allSkipped(event.describeBlock))
      state.unhandledErrors.pop();
  }
}

const allSkipped = ({ children }) =>
  children.every(child =>
    child.type === 'describeBlock' ? allSkipped(child) : child.status !== 'done' && TOLD.test(child.name),
  );

module.exports = SkipsWhatIsMissing;
module.exports.TOLD = TOLD;
