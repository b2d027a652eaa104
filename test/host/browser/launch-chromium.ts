import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where a browser may stand already. */
const INSTALLED = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Starts Chromium: the one that `CHROMIUM` names, one of the machine, or the one that came as a package. */
export async function launchChromium(): Promise<Browser> {
  const installed = INSTALLED.find(path => path !== undefined && existsSync(path));
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args });
}
