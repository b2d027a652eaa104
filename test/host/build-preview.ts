import { join } from 'node:path';
import { runWebpack } from './run-webpack';

const ROOT = join(__dirname, '../..');

/** Where the page of the preview is built to; nothing of it is part of the product. */
export const PAGE_DIRECTORY = join(ROOT, 'node_modules/.cache/preview');

/** Builds the page that shows the grid; a second time takes a moment. */
export function buildPage(): Promise<void> {
  return runWebpack({
    mode: 'development',
    devtool: false,
    entry: join(__dirname, 'browser/preview-page.ts'),
    output: { path: PAGE_DIRECTORY, filename: 'page.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    cache: { type: 'filesystem', cacheDirectory: join(ROOT, 'node_modules/.cache/preview-webpack') },
    performance: false,
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
      ],
    },
  });
}
