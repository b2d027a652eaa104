import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { serveChromium } from '../host/browser/launch-chromium';
import { startPreview, type Preview } from '../host/preview-server';
import { NotInstalled } from '../setup/not-installed';

/** Tells the processes of a run where browser and preview are. */
const ADDRESSES = 'SO_CCHC_STAGE';

interface Addresses {
  /** None where this machine has no browser. */
  readonly browser: string | undefined;
  readonly preview: string;
  /** A folder of workbooks that a test file leaves to the others of the same run; the preview serves them. */
  readonly folder: string;
}

let preview: Preview;
let server: BrowserServer | undefined;
let folder: string;

/** Starts one preview and one browser for all tests of a run; jest calls it before the first of them. */
export async function openStage(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'so-cchc-'));
  preview = await startPreview({ books: folder, lasts: true });
  server = await serveChromium().catch((error: unknown) => {
    // Whoever enters the stage hears of it; in CI nothing may be missing.
    if (!(error instanceof NotInstalled) || process.env['CI']) throw error;
    return undefined;
  });
  const addresses: Addresses = { browser: server?.wsEndpoint(), preview: preview.url, folder };
  process.env[ADDRESSES] = JSON.stringify(addresses);
}

export async function closeStage(): Promise<void> {
  await server?.close();
  await preview.close();
  await rm(folder, { recursive: true, force: true });
}

/** The browser of the run, for one test file, the address of the preview, and the folder of its workbooks. */
export async function enterStage(): Promise<{ browser: Browser; url: string; folder: string }> {
  const { browser, preview, folder } = JSON.parse(process.env[ADDRESSES]!) as Addresses;
  if (browser === undefined) throw new NotInstalled('a browser that starts');
  return { browser: await chromium.connect(browser), url: preview, folder };
}
