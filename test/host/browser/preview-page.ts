import { ExcelHost } from '../excel-host';
import { registerFunctions } from '../functions/register-functions';
import { connectPane, type Agave, type PaneWindow } from './agave';
import type { PaneSettings } from './application-context';
import { enterLocally } from './enter-locally';
import { fetchFunctions } from './fetch-functions';
import { guardLocked } from './guard-locked';
import { guardStructure } from './guard-structure';
import { handOverWorkbooks } from './hand-over-workbook';
import './preview.css';
import { showRules } from './show-rules';
import { startGrid } from './start-grid';
import { dragWidth } from './drag-width';

/** What tests find in the page when its address has `?hook`. */
export interface PreviewHook {
  readonly type: ExcelHost['type'];
  readonly read: ExcelHost['hand']['read'];
  readonly host: ExcelHost;
}

declare global {
  interface Window {
    /** The pane's page calls this before it loads office.js. */
    connectPane?: (pane: PaneWindow) => Agave;
    host?: PreviewHook;
  }
}

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
const settings: PaneSettings = {
  language: query.get('lang') ?? 'vi-VN',
  apiLevel: query.get('level') ?? '1.20',
  theme: theme === 'dark' || theme === 'light' ? theme : undefined,
};

const univer = startGrid(document.querySelector<HTMLElement>('#grid')!, settings.language);
const host = new ExcelHost(univer);
host.book.show = showRules;
guardLocked(host.book, settings.language);
guardStructure(host.book, settings.language);
enterLocally(host.book);
handOverWorkbooks(host.book, settings.language);

window.connectPane = pane => connectPane(pane, host, settings);
if (query.has('hook'))
  window.host = {
    type: (sheet, address, input) => host.type(sheet, address, input),
    read: (sheet, address) => host.hand.read(sheet, address),
    host,
  };

/** A request of a pane, as the host takes it. */
export type PaneRequest = readonly [body: string, flags: number];

/** Does again what a pane did to an empty workbook; formulas are calculated once, in the end. */
async function repeat(requests: readonly PaneRequest[]): Promise<void> {
  host.book.calculation.manual = true;
  for (const request of requests) await host.execute(...request);
  host.book.calculation.manual = false;
  await host.book.settle();
  host.syncs.reset();
}

const frame = document.querySelector<HTMLIFrameElement>('#pane')!;
// Formulas are entered only once the functions that they call are known.
void fetchFunctions().then(async functions => {
  registerFunctions(host.book.grid.injector, functions, 0, host.book.grid.busy);
  const requests = query.get('requests');
  if (requests !== null) await repeat((await (await fetch(requests)).json()) as PaneRequest[]);
  // office.js learns from its address that it runs in Excel for Mac.
  frame.src = `${frame.dataset['page']!}?_host_Info=Excel$Mac$16.00$${settings.language}$$$$0`;
});
if (settings.theme) document.documentElement.dataset['theme'] = settings.theme;
dragWidth(document.querySelector<HTMLElement>('#divider')!, frame);
