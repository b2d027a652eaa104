/** Reporter of jest's: after a run of more than ten files, the ten that took longest. */
const { relative } = require('node:path');

const SHOWN = 10;

module.exports = class SlowestFiles {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onRunComplete(_contexts, { testResults }) {
    if (testResults.length <= SHOWN) return;
    const slowest = [...testResults]
      .sort((a, b) => b.perfStats.runtime - a.perfStats.runtime)
      .slice(0, SHOWN)
      .map(({ perfStats: { runtime }, testFilePath }) => {
        const seconds = (runtime / 1000).toFixed(1).padStart(7);
        return `${seconds} s  ${relative(this.rootDir, testFilePath)}`;
      });
    process.stderr.write(`\nThe slowest files:\n${slowest.join('\n')}\n`);
  }
};
