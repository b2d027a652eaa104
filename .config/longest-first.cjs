/**
 * Which tests run first: those in a browser, then those with an engine, then the others, so that what takes long is not
 * what a run ends with. Among them jest decides: by what failed and how long each took, or by size where nobody knows yet.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

const ORDER = ['browser', 'engine', 'plain'];
const rank = ({ context }) => ORDER.indexOf(context.config.displayName?.name);

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
