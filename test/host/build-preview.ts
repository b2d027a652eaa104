import { join } from 'node:path';
import { webpack, type Configuration } from 'webpack';

const ROOT = join(__dirname, '../..');

/** Where the page of the preview is built to; nothing of it is part of the product. */
export const PAGE_DIRECTORY = join(ROOT, 'node_modules/.cache/preview');

/** Builds the page that shows the grid; a second time takes a moment. */
export function buildPage(): Promise<void> {
  return run({
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

/** Runs one build to its end; rejects with what webpack says when anything is wrong. */
function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((failure, stats) => {
      compiler.close(problem => {
        const error = failure ?? problem;
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}
