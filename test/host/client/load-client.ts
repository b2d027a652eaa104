import { readFileSync } from 'node:fs';
import { constants, createContext, Script, type Context } from 'node:vm';

/** What one batch is, as the client hands it over: `Body` is the request of wire/body.ts. */
export interface ClientRequest {
  readonly Url: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

export interface ClientResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: unknown;
}

/** The part of office.js through which a host can be put behind it without touching a line of it. */
interface OfficeExtensionSeam {
  readonly SessionBase: { _overrideSession: unknown };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: unknown) => void;
}

/** The globals of a fresh instance of Microsoft's client. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** The context that the client runs in; scripts that need its globals can run there too. */
  readonly context: Context;
  /** Hands a message of the host, such as an event, to the client. */
  readonly notify: (message: unknown) => void;
}

export interface ClientOptions {
  /** Whether the host has a requirement set: `('ExcelApi', '1.9')`. */
  readonly isSetSupported: (name: string, version?: string | number) => boolean;
  /** Answers one request; `flags` are those that office.js gives the host beside it. */
  readonly execute: (request: ClientRequest, flags: number) => Promise<ClientResponse>;
}

/** Excel on the web's client: its library is the same as on the desktop, and it starts without a window of Excel's. */
const CLIENT = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

let script: Script | undefined;

/**
 * Runs the real, unmodified office.js in a realm of its own and puts `execute` where Excel would answer.
 * Errors and promises are those of the calling realm, so that `instanceof` holds in tests.
 */
export function loadClient({ isSetSupported, execute }: ClientOptions): Client {
  script ??= new Script(readFileSync(CLIENT, 'utf8'), { filename: CLIENT });
  const silent = { log() {}, warn() {}, error() {} };
  // Node looks up each global of a context that it makes of an object anew: a twentieth of the time goes there.
  const window = createContext(constants.DONT_CONTEXTIFY) as Record<string, unknown>;
  Object.assign(window, {
    console: silent,
    setTimeout,
    clearTimeout,
    performance,
    URL,
    Promise,
    Error,
    navigator: { userAgent: 'node' },
    location: { href: 'http://localhost/', search: '' },
  });
  window['window'] = window['self'] = window;
  window['document'] = {
    URL: 'http://localhost/',
    location: window['location'],
    getElementsByTagName: () => [],
    createElement: () => ({}),
  };
  script.runInContext(window);

  const seam = window['OfficeExtension'] as OfficeExtensionSeam;
  seam.CommonUtility._doApiNotSupportedCheck = true;
  seam.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'http://host', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: string, flags: number, request: ClientRequest) => execute(request, flags),
    }),
  };
  seam._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const officeContext = {
    requirements: { isSetSupported },
    displayLanguage: 'vi-VN',
    contentLanguage: 'vi-VN',
    host: 'Excel',
    platform: 'OfficeOnline',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0' },
  };
  (window['OSF'] as { _OfficeAppFactory: unknown })._OfficeAppFactory = {
    getContext: () => officeContext,
    getHostInfo: () => ({}),
    getInitializationHelper: () => ({}),
  };
  return {
    Excel: window['Excel'] as typeof Excel,
    Office: window['Office'] as typeof Office,
    OfficeExtension: window['OfficeExtension'] as typeof OfficeExtension,
    CustomFunctions: window['CustomFunctions'] as typeof CustomFunctions,
    context: window,
    notify: message => seam._testTriggerRichApiMessageEvent(message),
  };
}
