// Builds dist/: the pane, the bundle of custom functions with its metadata, icons and the manifest. All static files.
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { require: requireTypeScript } = require('tsx/cjs/api');
const { sources, Compilation, WebpackError } = require('webpack');
const { ReleasePartsPlugin } = require('./.config/release-parts.cjs');

/** Where manifest.xml says that the files are; `SO_CCHC_URL` names the place of a release instead. */
const DEVELOPMENT_PLACE = 'https://localhost:3000';
const PLACE = (process.env.SO_CCHC_URL ?? DEVELOPMENT_PLACE).replace(/\/+$/, '');

/** Where the files lie whose names change with what they hold; only they may be cached for good. */
const PARTS = 'parts';
const releaseParts = new ReleasePartsPlugin(PARTS);

/** Says what a build is not fit for that nobody told its place. */
class PlacePlugin {
  apply(compiler) {
    if (process.env.SO_CCHC_URL !== undefined) return;
    compiler.hooks.thisCompilation.tap('Place', compilation => {
      compilation.warnings.push(
        new WebpackError(
          `SO_CCHC_URL is not set: this build is for development only, its manifest names ${DEVELOPMENT_PLACE}.\n` +
            'A release says where its files will be: SO_CCHC_URL=https://cchc.example.gov.vn npm run build',
        ),
      );
    });
  }
}

/** Writes what Excel must know of the custom functions, derived from the functions themselves. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', compilation => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadata', stage }, () => {
        const { functionsJson } = requireTypeScript('./src/functions/metadata.ts', __filename);
        const emit = (file, language) =>
          compilation.emitAsset(
            file,
            new sources.RawSource(JSON.stringify(functionsJson(language), null, 1)),
          );
        emit('functions.json', 'vi');
        emit('functions.en.json', 'en');
      });
    });
  }
}

/** One page that loads one bundle. */
const page = (template, bundle, templateParameters = {}) =>
  new HtmlPlugin({ filename: `${bundle}.html`, template, chunks: [bundle], templateParameters });

/** What the page of the pane holds until the pane shows itself: for the case that no program comes at all. */
function untilItComes() {
  const { NOT_COME_VI } = requireTypeScript('./src/messages/not-come-vi.ts', __filename);
  const { NOT_COME_EN } = requireTypeScript('./src/messages/not-come-en.ts', __filename);
  return { notCome: { vi: NOT_COME_VI, en: NOT_COME_EN }, place: new URL(PLACE).origin };
}

/** What both bundles are built with; `target` is the JavaScript that runs them. */
const bundle = (mode, target) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  target: ['web', target],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target,
            parser: { syntax: 'typescript', tsx: true },
            // The runtime of the custom functions knows no fields of classes; assignments in constructors are the same here.
            transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
          },
        },
      },
    ],
  },
  // The budgets of the bundles are in test/bench/budgets.json.
  performance: false,
});

module.exports = (_env, { mode }) => [
  {
    // What web views have that know the built-ins used here. Private fields of earlier targets are looked up in weak maps,
    // which doubles the time of reading a file.
    ...bundle(mode, 'es2022'),
    name: 'pane',
    entry: { taskpane: './src/app/taskpane.tsx', 'watch-start': './src/app/watch-start.ts' },
    output: {
      path: join(__dirname, 'dist'),
      // The page names it before it knows of any other.
      filename: ({ chunk }) =>
        chunk.name === 'watch-start' ? '[name].js' : `${PARTS}/[name].[contenthash:8].js`,
      chunkFilename: `${PARTS}/pane-[name].[contenthash:8].js`,
      clean: { keep: file => releaseParts.keeps(file) },
    },
    plugins: [
      new PlacePlugin(),
      page('src/app/taskpane.html', 'taskpane', untilItComes()),
      releaseParts,
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          // Hosts that read their configuration where the files are.
          { from: '*', context: 'assets/hosting', filter: path => !path.endsWith('nginx.conf') },
          {
            from: 'manifest.xml',
            transform: content => content.toString('utf8').replaceAll(DEVELOPMENT_PLACE, PLACE),
          },
        ],
      }),
    ],
  },
  {
    // The runtime that Excel calculates custom functions in may be as old as this.
    ...bundle(mode, 'es2016'),
    name: 'functions',
    // The pane clears the folder.
    dependencies: ['pane'],
    entry: { functions: './src/functions/functions.ts' },
    // Custom functions are found by the name that the manifest states.
    output: { path: join(__dirname, 'dist'), filename: '[name].js' },
    plugins: [page('src/functions/functions.html', 'functions'), new FunctionsMetadataPlugin()],
  },
];
