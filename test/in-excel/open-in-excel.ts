import { join } from 'node:path';
import { serveRelease, type Certificate } from './release-server';

/** What opening the product in Excel asks of this machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** Where the release is built to, and the port that its manifest names. */
  readonly folder: string;
  readonly port: number;
  readonly build: () => Promise<void>;
  /** Runs a tool of Microsoft's to its end; rejects when it fails. */
  readonly npx: (...args: readonly string[]) => Promise<void>;
  /** What the certificate tool left. */
  readonly certificate: () => Promise<Certificate>;
  readonly say: (line: string) => void;
  /** Resolves when people have had enough. */
  readonly stopped: Promise<void>;
}

/** Microsoft's tools, fetched when they are asked for: nobody else needs them and what they bring along. */
const CERTIFICATES = 'office-addin-dev-certs@3';
const SETTINGS = 'office-addin-dev-settings@4';

/**
 * Builds, has a certificate for localhost made and trusted, serves the build, and has Excel open with the pane in its
 * ribbon; where there is no Excel to open, says how to load it into Excel on the web. Ends when it is stopped, and takes
 * back what it told Excel.
 */
export async function openInExcel(machine: Machine): Promise<void> {
  const { platform, folder, port, npx, say } = machine;
  say('Building the product…');
  await machine.build();
  say('Making sure that this machine trusts a development certificate for localhost…');
  await npx(CERTIFICATES, 'install', '--days', '365');
  const server = await serveRelease(folder, await machine.certificate(), port);
  say(`Serving ${folder} at ${server.url}`);
  const manifest = join(folder, 'manifest.xml');
  const hasExcel = platform === 'win32' || platform === 'darwin';
  try {
    if (hasExcel) await npx(SETTINGS, 'sideload', manifest, 'desktop', '--app', 'Excel');
    else
      say(`There is no Excel for this system. In Excel on the web, in a browser of this machine:
  Home → Add-ins → More Settings → Upload My Add-in → ${manifest}`);
    say('Ctrl+C ends it.');
    await machine.stopped;
  } finally {
    if (hasExcel) await npx(SETTINGS, 'unregister', manifest).catch((error: Error) => say(error.message));
    await server.close();
    say('Stopped.');
  }
}
