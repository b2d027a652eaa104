import type { EventEntry } from '../book/events';
import type { ExcelHost } from '../excel-host';
import { applicationContext, themeInfo, type PaneSettings } from './application-context';

/** What office.js in the pane's window has of interest here. */
export interface PaneWindow {
  OSF: {
    ScriptMessaging: {
      agaveHostCallback: (callbackId: string, payload: unknown) => void;
      agaveHostEventCallback: (callbackId: string, payload: unknown) => void;
    };
    DDA: { _OsfControlContext?: { GetOfficeThemeInfo: () => string } };
  };
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

/** What Excel for Mac gives its web view: office.js posts texts to it and is called back. */
export interface Agave {
  readonly messageHandlers: { readonly Agave: { readonly postMessage: (text: string) => void } };
}

interface Message {
  readonly methodId: number;
  readonly params: { readonly id: number; readonly apiArgs?: readonly (readonly unknown[])[] };
  readonly callbackId?: string;
}

const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGE = 33;
const SUCCESS = 0;

/** Position of the request's text and flags among the arguments of a rich API call. */
const BODY = 4;
const FLAGS = 6;

/** A one-dimensional array as Excel sends it: its number of dimensions and its length, then the items. */
const safeArray = (...items: readonly unknown[]): unknown[] => [[1, items.length], ...items];

/** Plays Excel for Mac behind the office.js of a pane. Must stand in its window before office.js runs. */
export function connectPane(pane: PaneWindow, host: ExcelHost, settings: PaneSettings): Agave {
  const listeners = new Map<string, PaneWindow['OSF']>();
  host.book.events.deliver = entries => {
    const payload = [safeArray(...entries.map(asArray)), RICH_API_MESSAGE];
    // The page that listens may have gone in the meantime.
    for (const [listener, OSF] of listeners)
      if (pane.OSF === OSF) OSF.ScriptMessaging.agaveHostEventCallback(listener, payload);
  };
  const answer = async ({ methodId, params, callbackId }: Message): Promise<unknown> => {
    switch (methodId) {
      case METHOD.getContext:
        prepare(pane, settings);
        return applicationContext(settings, host.book.name);
      case METHOD.registerEvent:
        if (params.id === RICH_API_MESSAGE && callbackId !== undefined) listeners.set(callbackId, pane.OSF);
        return safeArray(SUCCESS);
      case METHOD.execute: {
        if (params.id !== EXECUTE_RICH_API) return [safeArray(SUCCESS)];
        const [request] = params.apiArgs!;
        return [await execute(host, String(request![BODY]), Number(request![FLAGS] ?? 0))];
      }
      default:
        return safeArray(SUCCESS);
    }
  };
  const postMessage = (text: string): void => {
    const message = JSON.parse(text) as Message;
    const { OSF } = pane;
    void answer(message).then(payload => {
      // The page that asked may have gone in the meantime.
      if (message.callbackId !== undefined && pane.OSF === OSF)
        OSF.ScriptMessaging.agaveHostCallback(message.callbackId, payload);
    });
  };
  return { messageHandlers: { Agave: { postMessage } } };
}

/** Refuses members above the level as old Excel does, and offers the theme. */
function prepare(pane: PaneWindow, { theme }: PaneSettings): void {
  if (pane.OfficeExtension) pane.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  if (theme) pane.OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => themeInfo(theme) };
}

/** The only refusal of a whole request that the host makes, as office.js numbers it. */
const PAYLOAD_TOO_BIG = 5_103;

async function execute(host: ExcelHost, body: string, flags: number): Promise<unknown> {
  const { Body } = await host.execute(body, flags);
  if (!Body) return safeArray(PAYLOAD_TOO_BIG);
  return safeArray(SUCCESS, [200, [], JSON.stringify(Body)]);
}

const asArray = ({
  messageCategory,
  messageType,
  targetId,
  message,
  isRemoteOverride,
}: EventEntry): unknown[] => safeArray(messageCategory, messageType, targetId, message, '', isRemoteOverride);
