import { createRequire } from 'node:module';
import { join } from 'node:path';
import { webpack, type Configuration } from 'webpack';

const ROOT = join(__dirname, '../..');

/** Where the page of the preview is built to; nothing of it is part of the product. */
export const PAGE_DIRECTORY = join(ROOT, 'node_modules/.cache/preview');

/** Builds the pane for production with the product's own configuration. */
export async function buildProduct(): Promise<void> {
  const exported = createRequire(__filename)(join(ROOT, 'webpack.config.js')) as
    Configuration | ((env: object, argv: { mode: string }) => Configuration | Promise<Configuration>);
  const configuration =
    typeof exported === 'function' ? await exported({}, { mode: 'production' }) : exported;
  await run({ ...configuration, mode: 'production' });
}

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
