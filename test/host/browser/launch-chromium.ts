import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Browsers that a machine may have: the one that `CHROMIUM` names, that of a Linux distribution, Chrome, Edge. */
const INSTALLED: readonly LaunchOptions[] = [
  ...[process.env['CHROMIUM'], '/usr/bin/chromium'].flatMap(path =>
    path !== undefined && existsSync(path) ? [{ executablePath: path }] : [],
  ),
  { channel: 'chrome' },
  { channel: 'msedge' },
];

/** Starts a browser of the machine, or the one that came as a package where it has none. */
export async function launchChromium(): Promise<Browser> {
  for (const browser of INSTALLED) {
    const launched = await chromium.launch({ ...browser, args: ARGS }).catch((missing: Error) => missing);
    if (!(launched instanceof Error)) return launched;
    // A browser that is there and does not start is no reason to take another one in silence.
    if (browser.executablePath !== undefined) throw launched;
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
}
