import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { PreviewHook } from './browser/preview-page';
import { startPreview, type Preview } from './preview-server';
import { enterStage } from '../e2e/stage';

let preview: Preview;
let browser: Browser;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  preview = await startPreview({ pane: { directory: join(__dirname, 'fixtures'), page: 'pane.html' } });
  ({ browser } = await enterStage());
});
afterAll(async () => {
  await browser.close();
  await preview.close();
});

const problems: string[] = [];

async function open(query: string): Promise<void> {
  problems.length = 0;
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.on('pageerror', error => problems.push(error.message));
  await page.goto(`${preview.url}?hook&${query}`);
  pane = (await (await page.waitForSelector('#pane')).contentFrame())!;
  await pane.waitForSelector('body[data-ready]');
}
afterEach(async () => {
  await page.close();
  expect(problems).toEqual([]);
});

const hook = <T>(ask: (host: PreviewHook) => T): Promise<T> =>
  page.evaluate<T>(`(${ask.toString()})(window.host)`);
const log = (): Promise<string[]> => pane.locator('#log li').allInnerTexts();

/** Waits until the pane has noted what is expected. */
const noted = (text: string): Promise<unknown> =>
  pane.waitForSelector(`#log li:has-text(${JSON.stringify(text)})`);

test('the pane finds the Excel that the address asks for', async () => {
  await open('level=1.8&lang=en-US&theme=dark');
  expect(await pane.innerText('#host')).toBe('Excel · en-US · 1.9 false · nền #262626');
});

test('what the pane writes stands in the grid, calculated, and a person is heard', async () => {
  await open('');
  expect(await pane.innerText('#host')).toBe('Excel · vi-VN · 1.9 true · nền không rõ');
  await pane.click('#write');
  await noted('["Kết quả",0.75,3.1]');
  await noted('A1:C2 ThisLocalAddin');
  expect(await hook(host => host.read('Sheet1', 'B2').text)).toBe('0,75');

  await pane.click('#go');
  await page.waitForFunction('window.host.host.book.selection.area.column === 2');
  await page.mouse.click(140, 140);
  await page.keyboard.type('1,5');
  await page.keyboard.press('Enter');
  await noted('Unknown');
  const edited = (await log()).at(-1)!.split(' ')[0]!;
  expect(await page.evaluate(address => window.host!.read('Sheet1', address).value, edited)).toBe(1.5);
});

test('a protected sheet keeps a person at the grid from its locked cells', async () => {
  await open('');
  await hook(host => {
    host.host.book.sheets[0]!.protection.isOn = true;
  });
  await page.mouse.click(140, 140);
  await page.keyboard.type('x');
  await page.waitForSelector('text=Ô này được bảo vệ');
  await page.keyboard.press('Enter');
  expect(await log()).toEqual([]);
});

/** A table as it is copied from a page: a merged title, bold cells, a high row. */
const TABLE =
  '<table><tr style="height:60px"><td colspan="2"><b>Tiêu đề</b></td></tr>' +
  '<tr><td style="background:#ffff00">1</td><td>2</td></tr></table>';

test('a paste that touches a locked cell changes nothing at all, and says so', async () => {
  await open('');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await hook(({ host }) => {
    const [sheet] = host.book.sheets;
    const first = { row: 0, column: 0, rows: 20, columns: 1 };
    sheet!.formats.change(first, before => ({ ...before, locked: false }));
    sheet!.flush();
    sheet!.protection.isOn = true;
  });
  const state = (): Promise<string> =>
    hook(({ host }) => JSON.stringify(host.book.grid.workbook.getSnapshot()));
  const before = await state();
  await page.evaluate(async html => {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob(['Tiêu đề'], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
  }, TABLE);
  await page.mouse.click(80, 140);
  await page.keyboard.press('Control+v');
  await page.waitForSelector('text=Ô này được bảo vệ');
  expect(await state()).toBe(before);
  expect(await log()).toEqual([]);
});
