// Builds the page of the preview: our host over Univer's grid.
const { join } = require('node:path');

module.exports = {
  entry: join(__dirname, 'preview-page.ts'),
  output: { filename: 'page.js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  performance: false,
  // Nobody downloads it, and to make it small takes a minute.
  optimization: { minimize: false },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
      },
      { test: /@univerjs.+\.js$/, loader: join(__dirname, '../plain-fields.cjs') },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
};
