/** Reporter of jest's: the last line, and a loud one, when tests were skipped because this machine lacks a program. */
const { TOLD } = require('./skips-what-is-missing.cjs');

module.exports = class MissingPrograms {
  onRunComplete(_contexts, { testResults }) {
    const counts = new Map();
    for (const { title } of testResults.flatMap(({ testResults: each }) => each)) {
      const program = TOLD.exec(title)?.[1];
      if (program !== undefined) counts.set(program, (counts.get(program) ?? 0) + 1);
    }
    if (counts.size === 0) return;
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const each = [...counts].map(([program, count]) => `${program} (${count})`).join(', ');
    const line = ` ${all} ${all === 1 ? 'TEST WAS' : 'TESTS WERE'} SKIPPED, because this machine lacks ${each}. "npm run setup" installs it. `;
    const loud = process.stderr.isTTY ? `\x1b[1;7;33m${line}\x1b[0m` : `!!!${line}!!!`;
    // Jest writes its summary after the reporters have run.
    process.on('exit', () => process.stderr.write(`\n${loud}\n`));
  }
};
