import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { CellView } from '../host/hand';
import type { PreviewHook } from '../host/browser/preview-page';

/** How the page is opened: the query of the preview, and how wide the pane is. */
export interface Opening {
  readonly query?: string;
  readonly paneWidth?: number;
  readonly forcedColors?: boolean;
  /** Whether the grid is drawn beside the pane; it takes longer, and only those who look at sheets need it. */
  readonly grid?: boolean;
  /** Which of the workbooks that the preview serves is opened; an empty one unless said otherwise. */
  readonly book?: string;
}

/** Screenshots for people to look at; git does not keep them. */
const PICTURES = join(__dirname, '../../out/screenshots');

/** Requests that nothing depends on, with how they end: the list is short because everything else would be a fault. */
const MAY_FAIL: readonly { readonly url: RegExp; readonly error: RegExp }[] = [
  // A pane that is closed, or opened again, gives up what it was still loading.
  { url: /^http:\/\/127\.0\.0\.1:/, error: /^net::ERR_ABORTED$/ },
];

/** How the query of a page ends in which no grid is drawn. */
const GRID_OFF = '&grid=off';

/** Milliseconds after which something will never be seen; a slow and busy machine shows it long before. */
const HANGS = 90_000;

/** Excel in a browser with the pane beside it, as a person has them. */
export class ExcelPage {
  /** Everything that the page or the pane complained about. */
  readonly complaints: string[] = [];
  readonly pane: FrameLocator;

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator('#pane');
    page.on('pageerror', error => this.complaints.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('requestfailed', request => {
      const why = request.failure()?.errorText ?? '';
      if (!MAY_FAIL.some(({ url, error }) => url.test(request.url()) && error.test(why)))
        this.complaints.push(`${request.url()} was not loaded: ${why}`);
    });
  }

  /**
   * Opens Excel in a page in which nobody works any more. One page for all tests of a file: Excel has read its programs
   * there already, and where no grid is drawn it is still warm, which is most of what opening and working in it takes.
   */
  static async open(
    page: Page,
    url: string,
    { query = '', paneWidth = 320, forcedColors = false, grid = false, book }: Opening = {},
  ): Promise<ExcelPage> {
    page.setDefaultTimeout(HANGS);
    await page.setViewportSize({ width: grid ? 1366 : 700, height: 768 });
    await page.emulateMedia({ forcedColors: forcedColors ? 'active' : null });
    const excel = new ExcelPage(page);
    const opens = book === undefined ? '' : `&opens=/books/${book}.json`;
    const address = `${url}?hook&${query}${opens}${grid ? '' : GRID_OFF}`;
    if (!grid && page.url().endsWith(GRID_OFF))
      await page.evaluate(query => window.host!.reopen(query), new URL(address).search);
    else await page.goto(address);
    await excel.widenPane(paneWidth);
    await excel.pane.locator('main').waitFor();
    return excel;
  }

  /** Fills the form of the first run and presses its button. */
  async create(unit: {
    readonly name: string;
    readonly code: string;
    readonly authority: string;
    readonly year?: string;
  }): Promise<void> {
    await this.field('Tên đơn vị').fill(unit.name);
    await this.field('Mã đơn vị').fill(unit.code);
    await this.field('Cơ quan cấp trên').fill(unit.authority);
    if (unit.year !== undefined) await this.field('Năm đánh giá').fill(unit.year);
    await this.pane.getByRole('button', { name: 'Tạo sổ theo dõi' }).click();
  }

  /** Chooses a view of the pane, by its tab or in the list of the others. */
  async show(view: string): Promise<void> {
    const navigation = this.pane.getByRole('navigation');
    const others = navigation.getByRole('combobox');
    const tab = navigation.getByRole('button', { name: view, exact: true });
    const choice = others.getByRole('option', { name: view, exact: true, includeHidden: true });
    // While there is no workbook yet only some views are offered.
    await tab.or(choice).first().waitFor({ state: 'attached' });
    if ((await tab.count()) > 0) await tab.click();
    else await others.selectOption(view);
  }

  field(label: string) {
    return this.pane.getByLabel(label, { exact: false }).first();
  }

  /** Types into a cell as a person does. */
  type(sheet: string, address: string, input: string | number): Promise<string> {
    return this.page.evaluate(([sheet, address, input]) => window.host!.type(sheet, address, input), [
      sheet,
      address,
      input,
    ] as const);
  }

  read(sheet: string, address: string): Promise<CellView> {
    return this.page.evaluate(([sheet, address]) => window.host!.read(sheet, address), [
      sheet,
      address,
    ] as const);
  }

  ask<T>(question: (host: PreviewHook) => T): Promise<T> {
    return this.page.evaluate<T>(`(${question.toString()})(window.host)`);
  }

  sheetNames(): Promise<string[]> {
    return this.ask(({ host }) => host.book.sheets.map(({ name }) => name));
  }

  async widenPane(width: number): Promise<void> {
    await this.page.locator('#pane').evaluate((frame, width) => {
      frame.style.width = `${width}px`;
    }, width);
  }

  /** What the browser keeps as a file once this was clicked. */
  async download(link: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), link.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  /**
   * Closes the pane and opens it again, as from the ribbon; what is done to the workbook meanwhile no pane hears.
   * Example: `await excel.reopenPane(({ host }) => host.book.addSheet('Khác'))`.
   */
  async reopenPane(meanwhile: (host: PreviewHook) => void = () => {}): Promise<void> {
    const pane = await this.page.locator('#pane').getAttribute('src');
    await this.#showInPane('about:blank');
    await this.ask(meanwhile);
    await this.#showInPane(pane!);
  }

  async #showInPane(address: string): Promise<void> {
    await this.page.locator('#pane').evaluate(
      (frame, address) =>
        new Promise<void>(resolve => {
          // Until then everything would still be found in what goes.
          frame.addEventListener('load', () => resolve(), { once: true });
          (frame as HTMLIFrameElement).src = address;
        }),
      address,
    );
  }

  /** Pixels by which the pane would have to be scrolled sideways. */
  overflow(): Promise<number> {
    return this.pane.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  }

  async picture(name: string): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  /** Hears nothing of the page any more: another Excel may be opened in it. */
  leave(): void {
    for (const event of ['pageerror', 'console', 'requestfailed']) this.page.removeAllListeners(event);
  }
}
