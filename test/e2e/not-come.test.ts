import type { Browser, FrameLocator, Locator, Page, Route } from 'playwright-core';
import { OFFICE_JS_HOST } from '../../src/excel/office-js-host';
import { NOT_COME_EN } from '../../src/messages/not-come-en';
import { NOT_COME_VI } from '../../src/messages/not-come-vi';
import type { StartMark } from '../../src/app/start-mark';
import { PLACE } from '../host/build-product';
import { enterStage } from './stage';

let browser: Browser;
let url: string;
const pages: Page[] = [];
beforeAll(async () => {
  ({ browser, url } = await enterStage());
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

/** Milliseconds after which something will never come, however slow and busy the machine is. */
const HANGS = 90_000;

/** What a filter does to a request: it refuses it, or lets it wait for ever. */
const refused = (route: Route): Promise<void> => route.abort('connectionrefused');
const unanswered = (): void => {};

const CLIENT = /\/office-js\/office\.js$/;
const HOST_FILE = /\/office-js\/excel-/;
const OWN = /\/(parts|watch-start\b).*\.js$/;

/** Opens Excel behind a filter, and its pane, whatever it shows after ten seconds that a test lets pass. */
async function openBehind(
  blocked: RegExp,
  filter: (route: Route) => unknown,
  query = '',
): Promise<FrameLocator> {
  const page = await browser.newPage({ viewport: { width: 700, height: 768 } });
  pages.push(page);
  page.setDefaultTimeout(HANGS);
  await page.clock.install();
  await page.route(blocked, filter);
  const asked = page.waitForRequest(blocked);
  await page.goto(`${url}?grid=off&${query}`, { waitUntil: 'domcontentloaded' });
  await asked;
  await page.locator('#pane').evaluate((frame: HTMLElement) => void (frame.style.width = '320px'));
  return page.frameLocator('#pane');
}

/** Waits until the pane has come as far as the filter lets it: to Office.js, or so far that it waits for something else. */
async function reach(pane: FrameLocator, far: 'nothing' | 'client' | StartMark): Promise<void> {
  if (far === 'client') while (!(await pane.locator('html').evaluate(() => 'Office' in window)));
  if (far === 'office' || far === 'parts')
    await pane.locator(`#not-come[data-waits-for="${far}"]`).waitFor({ state: 'attached' });
}

/** Milliseconds within which the pane says what did not come. */
const LATE = 10_000;

/** Lets the time pass after which something must be seen: of the programs of the page, and of its looks. */
async function seenLate(seen: Locator): Promise<void> {
  const [page] = pages as [Page];
  const html = page.frameLocator('#pane').locator('html');
  // Only what has begun can be late: the program that says so may still be on its way.
  for (let times = 0; times < 60 && !(await seen.isVisible()); times++) {
    await page.clock.runFor(LATE).catch(unlessOfficeComplains);
    await html.evaluate((_, late) => {
      for (const animation of document.getAnimations()) animation.currentTime = late;
    }, LATE);
  }
  expect(await seen.isVisible()).toBe(true);
}

/** Office.js throws out of a timer where nobody has asked it whether it is ready. */
function unlessOfficeComplains(error: Error): void {
  if (!error.message.includes('Office.js has not fully loaded')) throw error;
}

const own = (): string => new URL(url).origin;

const MAIN = /\/parts\/taskpane\..*\.js$/;
const PART = /\/parts\/pane-vi\..*\.js$/;
type Far = Parameters<typeof reach>[1];

test.each<[what: string, blocked: RegExp, filter: (route: Route) => unknown, far: Far, told: () => string]>([
  ['Office.js is not answered', CLIENT, unanswered, 'nothing', () => NOT_COME_VI.client(OFFICE_JS_HOST)],
  ['Office.js is refused', CLIENT, refused, 'nothing', () => NOT_COME_VI.client(OFFICE_JS_HOST)],
  [
    'the part for Excel is not answered',
    HOST_FILE,
    unanswered,
    'office',
    () => NOT_COME_VI.hostPart(OFFICE_JS_HOST),
  ],
  ['the part for Excel is refused', HOST_FILE, refused, 'office', () => NOT_COME_VI.hostPart(OFFICE_JS_HOST)],
  ['our program is refused', MAIN, refused, 'client', () => NOT_COME_VI.own(own())],
  ['our program is not answered', MAIN, unanswered, 'client', () => NOT_COME_VI.own(own())],
  ['one of our parts is refused', PART, refused, 'parts', () => NOT_COME_VI.own(own())],
])('when %s, the pane says so and names the address', async (what, blocked, filter, far, told) => {
  const pane = await openBehind(blocked, filter);
  await reach(pane, far);
  await seenLate(pane.getByText(told(), { exact: true }));
  const overflow = await pane.locator('html').evaluate(html => html.scrollWidth - html.clientWidth);
  expect(overflow).toBe(0);
  await pages[0]!.screenshot({ path: `out/screenshots/not-come ${what}.png` });
});

test('an English Excel reads it in English', async () => {
  const pane = await openBehind(HOST_FILE, refused, 'lang=en-US');
  await reach(pane, 'office');
  await seenLate(pane.getByText(NOT_COME_EN.hostPart(OFFICE_JS_HOST), { exact: true }));
  expect(await pane.locator('html').getAttribute('lang')).toBe('en');
  expect(await pane.getByText(NOT_COME_VI.title).count()).toBe(0);
});

test('when no program of ours comes at all, the page itself says so in both languages', async () => {
  const pane = await openBehind(OWN, refused);
  for (const { title } of [NOT_COME_VI, NOT_COME_EN])
    await seenLate(pane.getByRole('heading', { name: title, exact: true }));
  await pane.getByText(NOT_COME_VI.own(new URL(PLACE).origin), { exact: true }).waitFor();
});

test('what comes late takes the place of the message', async () => {
  const waiting: Route[] = [];
  const pane = await openBehind(CLIENT, route => void waiting.push(route));
  await seenLate(pane.getByText(NOT_COME_VI.client(OFFICE_JS_HOST)));
  for (const route of waiting) await route.continue();
  await pane.getByRole('button', { name: 'Tạo sổ theo dõi' }).waitFor();
  expect(await pane.locator('#not-come').count()).toBe(0);
});

test('the message is not seen before its time', async () => {
  const pane = await openBehind(CLIENT, unanswered);
  await pane.locator('#not-come').waitFor({ state: 'attached' });
  expect(await pane.getByRole('alert').count()).toBe(0);
});
