// Builds dist/: the pane, the bundle of custom functions with its metadata, icons and the manifest. All static files.
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { require: requireTypeScript } = require('tsx/cjs/api');
const { sources, Compilation } = require('webpack');

/** Where manifest.xml says that the files are; `SO_CCHC_URL` names the place of a release instead. */
const DEVELOPMENT_URL = 'https://localhost:3000';
const URL = (process.env.SO_CCHC_URL ?? DEVELOPMENT_URL).replace(/\/+$/, '');

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
const page = (template, bundle) => new HtmlPlugin({ filename: `${bundle}.html`, template, chunks: [bundle] });

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
    entry: { taskpane: './src/app/taskpane.tsx' },
    output: {
      path: join(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: 'pane-[name].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      page('src/app/taskpane.html', 'taskpane'),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          {
            from: 'manifest.xml',
            transform: content => content.toString('utf8').replaceAll(DEVELOPMENT_URL, URL),
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
