/** What Office says of itself before any workbook is touched. */
export interface OfficeFacts {
  /** False when the page was opened in a plain browser, or office.js could not be loaded. */
  readonly inExcel: boolean;
  /** False when office.js could not be loaded, so that nobody knows where the page was opened. */
  readonly clientCame: boolean;
  /** Language tags such as "vi-VN": of Office's menus, and of what is written in it. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Keeps what one site stores apart from another's, where Office asks for it; '' elsewhere. */
  readonly storagePartition: string;
}

/** Whether office.js was loaded. */
export function clientCame(): boolean {
  return typeof Office !== 'undefined';
}

/** Waits for Office. Example: `(await officeFacts()).inExcel` is false in a plain browser. */
export async function officeFacts(): Promise<OfficeFacts> {
  const outside = { inExcel: false, ...languagesOfPage(), storagePartition: '' };
  if (!clientCame()) return { ...outside, clientCame: false };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { ...outside, clientCame: true };
  const { displayLanguage, contentLanguage } = Office.context;
  return {
    inExcel: true,
    clientCame: true,
    displayLanguage,
    contentLanguage,
    storagePartition: storagePartition(),
  };
}

/**
 * What can be known without Office.js: Excel names the language of its menus in the address of the page, and what is
 * written in it must be taken to be what the browser prefers.
 */
export function languagesOfPage(): Pick<OfficeFacts, 'displayLanguage' | 'contentLanguage'> {
  const [, menus = navigator.language] = /_host_Info=[^&]*?\$([a-z]{2,3}-\w+)/i.exec(location.href) ?? [];
  return { displayLanguage: menus, contentLanguage: navigator.language };
}

/** Whether Office is dark; `undefined` where it does not say (Excel on the web), or in a plain browser. */
export function officeIsDark(): boolean | undefined {
  const theme = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme;
  const [red = 0, green = 0, blue = 0] = (/^#?(..)(..)(..)$/.exec(theme.bodyBackgroundColor) ?? [])
    .slice(1)
    .map(channel => parseInt(channel, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** What keeps apart what the client's frames store, inside Excel; '' where it does not ask for that. */
export function storagePartition(): string {
  return Office.context.partitionKey ?? '';
}
