import { spawn } from 'node:child_process';
import { startPreview } from './preview-server';

/** What opens a page in the browser of each system. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['explorer.exe'],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/** Opens the page where there is a browser to open it in; elsewhere the printed address must do. */
function openInBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (command === undefined || process.env['CI'] !== undefined) return;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => process.stdout.write('Open this address in a browser.\n'))
    .unref();
}

/** `npm start`: Excel in the browser with the pane beside it, without Excel. `PORT` chooses the port. */
async function main(): Promise<void> {
  process.stdout.write('Building the pane and the page; the first time takes up to a minute…\n');
  const { url } = await startPreview({ port: Number(process.env['PORT'] ?? 0) });
  process.stdout.write(`Sổ CCHC: ${url}\n`);
  openInBrowser(url);
}

void main();
