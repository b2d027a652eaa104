import type { Browser } from 'playwright-core';
import { launchChromium } from '../host/browser/launch-chromium';
import { startPreview } from '../host/preview-server';

/** Does the work with a browser and a preview of its own. */
export async function inBrowser<T>(work: (browser: Browser, url: string) => Promise<T>): Promise<T> {
  const preview = await startPreview();
  const browser = await launchChromium();
  try {
    return await work(browser, preview.url);
  } finally {
    await browser.close();
    await preview.close();
  }
}
