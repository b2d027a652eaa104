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
  /** Closes Excel and opens it anew, as an address with this query would, in a page that has warmed up. */
  readonly reopen: (query: string) => Promise<void>;
}

declare global {
  interface Window {
    /** The pane's page calls this before it loads office.js. */
    connectPane?: (pane: PaneWindow) => Agave;
    host?: PreviewHook;
  }
}

const frame = document.querySelector<HTMLIFrameElement>('#pane')!;

/** Opens Excel as the query of an address says, with the pane beside it. */
async function open(query: URLSearchParams): Promise<void> {
  const settings = settingsOf(query);
  document.documentElement.dataset['theme'] = settings.theme ?? '';
  const opens = query.get('opens');
  const [functions, saved] = await Promise.all([
    fetchFunctions(),
    opens === null ? undefined : fetchBook(opens),
  ]);
  const host = await startExcel(query.get('grid') !== 'off', settings.language, saved);
  registerFunctions(host.book.grid.injector, functions, 0, host.book.grid.busy);
  window.connectPane = pane => connectPane(pane, host, settings);
  if (query.has('hook')) {
    // A test begins with a machine that remembers nothing.
    localStorage.clear();
    window.host = {
      type: (sheet, address, input) => host.type(sheet, address, input),
      read: (sheet, address) => host.hand.read(sheet, address),
      host,
      reopen: async query => {
        await close(host);
        await open(new URLSearchParams(query));
      },
    };
  }
  // office.js learns from its address that it runs in Excel for Mac.
  frame.src = `${frame.dataset['page']!}?_host_Info=Excel$Mac$16.00$${settings.language}$$$$0`;
}

/** An Excel with a copy of a workbook, or with an empty one; its grid is loaded only where somebody looks at it. */
async function startExcel(isSeen: boolean, language: string, saved?: SavedBook): Promise<ExcelHost> {
  if (!isSeen) return new ExcelHost(startUniver(saved?.grid), saved);
  const { showExcel } = await import('./show-excel');
  return showExcel(document.querySelector<HTMLElement>('#grid')!, language, saved);
}

/** Closes the pane, which nobody tells anything any more, and ends Excel once it has done what it was asked for. */
async function close(host: ExcelHost): Promise<void> {
  await new Promise<void>(resolve => {
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.src = 'about:blank';
  });
  host.book.events.deliver = () => {};
  void host.idle.then(() => host.dispose());
}

function settingsOf(query: URLSearchParams): PaneSettings {
  const theme = query.get('theme');
  return {
    language: query.get('lang') ?? 'vi-VN',
    apiLevel: query.get('level') ?? '1.20',
    theme: theme === 'dark' || theme === 'light' ? theme : undefined,
  };
}

async function fetchBook(address: string): Promise<SavedBook> {
  return (await (await fetch(address)).json()) as SavedBook;
}

dragWidth(document.querySelector<HTMLElement>('#divider')!, frame);
void open(new URLSearchParams(location.search));
