import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { NotInstalled } from '../../setup/not-installed';

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
export const launchChromium = (): Promise<Browser> => start(options => chromium.launch(options));

/** The same for several processes: they connect to its `wsEndpoint()`. */
export const serveChromium = (): Promise<BrowserServer> => start(options => chromium.launchServer(options));

async function start<T>(launch: (options: LaunchOptions) => Promise<T>): Promise<T> {
  for (const browser of INSTALLED) {
    try {
      return await launch({ ...browser, args: ARGS });
    } catch (missing) {
      // A browser that is there and does not start is no reason to take another one in silence.
      if (browser.executablePath !== undefined) throw missing;
    }
  }
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  return launch({ executablePath, args: packaged.args }).catch(cause => {
    throw new NotInstalled('a browser that starts', '', { cause });
  });
}
