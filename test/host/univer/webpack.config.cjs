// Builds the packages of Univer that the host runs on: a file for each, by its name, and one that holds them all.
const { join } = require('node:path');
const { PACKAGES } = require('./packages.cjs');

module.exports = {
  target: 'node20',
  entry: Object.fromEntries(PACKAGES.map(name => [name, name])),
  output: { library: { type: 'commonjs2' } },
  performance: false,
  optimization: {
    minimize: false,
    runtimeChunk: 'single',
    splitChunks: {
      cacheGroups: { all: { name: 'all', chunks: 'initial', test: () => true, enforce: true } },
    },
  },
  module: { rules: [{ test: /@univerjs.+\.js$/, loader: join(__dirname, '../plain-fields.cjs') }] },
};
