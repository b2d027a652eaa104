import type { SavedBook } from '../book/saved-book';
import { startUniver } from '../book/start-univer';
import { ExcelHost } from '../excel-host';
import { registerFunctions } from '../functions/register-functions';
import { connectPane, type Agave, type PaneWindow } from './agave';
import type { PaneSettings } from './application-context';
import { fetchFunctions } from './fetch-functions';
import './preview.css';
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

/** An Excel with a copy of a workbook, or with an empty one; its grid is loaded only where somebody looks at it. */
async function openExcel(saved?: SavedBook): Promise<ExcelHost> {
  if (query.get('grid') === 'off') return new ExcelHost(startUniver(saved?.grid), saved);
  const { showExcel } = await import('./show-excel');
  return showExcel(document.querySelector<HTMLElement>('#grid')!, settings.language, saved);
}

async function fetchBook(address: string): Promise<SavedBook> {
  return (await (await fetch(address)).json()) as SavedBook;
}

async function start(): Promise<void> {
  const opens = query.get('opens');
  const [functions, saved] = await Promise.all([
    fetchFunctions(),
    opens === null ? undefined : fetchBook(opens),
  ]);
  const host = await openExcel(saved);
  registerFunctions(host.book.grid.injector, functions, 0, host.book.grid.busy);
  window.connectPane = pane => connectPane(pane, host, settings);
  if (query.has('hook')) {
    // A test begins with a machine that remembers nothing.
    localStorage.clear();
    window.host = {
      type: (sheet, address, input) => host.type(sheet, address, input),
      read: (sheet, address) => host.hand.read(sheet, address),
      host,
    };
  }
  const frame = document.querySelector<HTMLIFrameElement>('#pane')!;
  // office.js learns from its address that it runs in Excel for Mac.
  frame.src = `${frame.dataset['page']!}?_host_Info=Excel$Mac$16.00$${settings.language}$$$$0`;
  dragWidth(document.querySelector<HTMLElement>('#divider')!, frame);
}

if (settings.theme) document.documentElement.dataset['theme'] = settings.theme;
void start();
