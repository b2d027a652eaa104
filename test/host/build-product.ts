import { join } from 'node:path';
import { BUILT, buildOnce } from './build-once';

/** Where the product is built to for tests and the preview. */
export const DIST = join(BUILT, 'product');
/** The place that the manifest of this build names: that of a release, so that tests see what a release is. */
export const PLACE = 'https://cchc.example.vn/so';

/** Brings `DIST` up to date: the product as `npm run build` makes it, with the product's own configuration. */
export function buildProduct(): Promise<void> {
  return buildOnce({
    name: 'product',
    inputs: [
      'src',
      'assets',
      'manifest.xml',
      'webpack.config.js',
      '.config/release-parts.cjs',
      'package-lock.json',
    ],
    args: [],
    env: { SO_CCHC_URL: `${PLACE}/` },
  });
}
