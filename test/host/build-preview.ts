import { join } from 'node:path';
import { BUILT, buildOnce } from './build-once';

/** Where the page of the preview is built to; nothing of it is part of the product. */
export const PAGE_DIRECTORY = join(BUILT, 'preview');

/** Brings the page that shows the grid up to date. */
export function buildPage(): Promise<void> {
  return buildOnce({
    name: 'preview',
    inputs: ['test/host', 'package-lock.json'],
    args: ['--config', 'test/host/browser/webpack.config.cjs'],
  });
}
