/**
 * Keeps the parts of the release before in the folder of the build, because a pane that is open loads its parts when it
 * needs them: for those that a release brings and the one before it had, `release.json` keeps the lists.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { sources, Compilation } = require('webpack');

const NAME = 'ReleaseParts';
/** The lists, beside what is built: `parts` of this release, `before` of the one before it that had others. */
const LISTS = 'release.json';

/** What the folder says of the release that lies there; of none, where there is none. */
function lists(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, LISTS), 'utf8'));
  } catch (missing) {
    if (missing.code !== 'ENOENT') throw missing;
    return { parts: [], before: [] };
  }
}

class ReleasePartsPlugin {
  /** `folder` is that of the parts in the folder of the build; their names must change with what they hold. */
  constructor(folder) {
    this.folder = `${folder}/`;
    this.kept = new Set();
  }

  /** Whether a file that lies in the folder of the build stays there. */
  keeps(file) {
    return this.kept.has(file);
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, compilation => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, assets => {
        const parts = Object.keys(assets)
          .filter(name => name.startsWith(this.folder))
          .sort();
        const last = lists(compilation.outputOptions.path);
        const isSame = last.parts.join() === parts.join();
        const before = (isSame ? last.before : last.parts).filter(name => !parts.includes(name));
        this.kept = new Set(before);
        compilation.emitAsset(LISTS, new sources.RawSource(JSON.stringify({ parts, before }, null, 1)));
      });
    });
  }
}

module.exports = { ReleasePartsPlugin };
