import {
  errors,
  type Browser,
  type FrameLocator,
  type Locator,
  type Page,
  type Route,
} from 'playwright-core';
import { OFFICE_JS_HOST } from '../../src/excel/office-js-host';
import { NOT_COME_EN } from '../../src/messages/not-come-en';
import { NOT_COME_VI } from '../../src/messages/not-come-vi';
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

/** What a filter does to a request: it refuses it, or lets it wait for ever. */
const refused = (route: Route): Promise<void> => route.abort('connectionrefused');
const unanswered = (): void => {};

const CLIENT = /\/office-js\/office\.js$/;
const HOST_FILE = /\/office-js\/excel-/;
const OWN = /\/(parts|watch-start\b).*\.js$/;

/** Opens Excel behind a filter, and its pane, whatever it shows. */
async function openBehind(
  blocked: RegExp,
  filter: (route: Route) => unknown,
  query = '',
): Promise<FrameLocator> {
  const opened = await browser.newPage({ viewport: { width: 700, height: 768 } });
  pages.push(opened);
  await opened.clock.install();
  await opened.route(blocked, filter);
  await opened.goto(`${url}?${query}`, { waitUntil: 'domcontentloaded' });
  await opened.locator('#pane').evaluate((frame: HTMLElement) => void (frame.style.width = '320px'));
  return opened.frameLocator('#pane');
}

const own = (): string => new URL(url).origin;

/** Milliseconds after which a pane that has not shown itself tells why. */
const LATE = 10_000;
/** Milliseconds of the machine's own time that a page gets to show something after its clock was moved. */
const TURN = 300;
/** Milliseconds of that time after which something will never be seen. */
const HANGS = 90_000;

const page = (): Page => pages[0]!;

/** Moves the clock of the page's programs, and that of the pane's styles, which is the browser's own. */
async function pass(ms: number): Promise<void> {
  await page().clock.fastForward(ms);
  const pane = await page().locator('#pane').elementHandle();
  const frame = await pane?.contentFrame();
  await frame?.evaluate(ms => {
    for (const each of document.getAnimations()) each.currentTime = Number(each.currentTime) + ms;
  }, ms);
}

/** Waits for what is seen late: again and again, because programs begin to wait at a moment that nobody knows. */
async function late(seen: Locator): Promise<void> {
  for (const end = Date.now() + HANGS; ;) {
    await pass(LATE);
    try {
      return await seen.waitFor({ timeout: TURN });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || Date.now() > end) throw error;
    }
  }
}

test.each<[what: string, blocked: RegExp, filter: (route: Route) => unknown, told: () => string]>([
  ['Office.js is not answered', CLIENT, unanswered, () => NOT_COME_VI.client(OFFICE_JS_HOST)],
  ['Office.js is refused', CLIENT, refused, () => NOT_COME_VI.client(OFFICE_JS_HOST)],
  ['the part for Excel is not answered', HOST_FILE, unanswered, () => NOT_COME_VI.hostPart(OFFICE_JS_HOST)],
  ['the part for Excel is refused', HOST_FILE, refused, () => NOT_COME_VI.hostPart(OFFICE_JS_HOST)],
  ['our program is refused', /\/parts\/taskpane\..*\.js$/, refused, () => NOT_COME_VI.own(own())],
  ['our program is not answered', /\/parts\/taskpane\..*\.js$/, unanswered, () => NOT_COME_VI.own(own())],
  ['one of our parts is refused', /\/parts\/pane-vi\..*\.js$/, refused, () => NOT_COME_VI.own(own())],
])('when %s, the pane says so and names the address', async (what, blocked, filter, told) => {
  const pane = await openBehind(blocked, filter);
  await late(pane.getByText(told(), { exact: true }));
  const overflow = await pane.locator('html').evaluate(html => html.scrollWidth - html.clientWidth);
  expect(overflow).toBe(0);
  await page().screenshot({ path: `out/screenshots/not-come ${what}.png` });
});

test('an English Excel reads it in English', async () => {
  const pane = await openBehind(HOST_FILE, refused, 'lang=en-US');
  await late(pane.getByText(NOT_COME_EN.hostPart(OFFICE_JS_HOST), { exact: true }));
  expect(await pane.locator('html').getAttribute('lang')).toBe('en');
  expect(await pane.getByText(NOT_COME_VI.title).count()).toBe(0);
});

test('when no program of ours comes at all, the page itself says so in both languages', async () => {
  const pane = await openBehind(OWN, refused);
  for (const { title } of [NOT_COME_VI, NOT_COME_EN])
    await late(pane.getByRole('heading', { name: title, exact: true }));
  const [start] = NOT_COME_VI.own('https://').split('https://');
  await pane.getByText(start!).waitFor();
});

test('what comes late takes the place of the message', async () => {
  const waiting: Route[] = [];
  const pane = await openBehind(CLIENT, route => void waiting.push(route));
  await late(pane.getByText(NOT_COME_VI.client(OFFICE_JS_HOST)));
  for (const route of waiting) await route.continue();
  await pane.getByRole('button', { name: 'Tạo sổ theo dõi' }).waitFor();
  expect(await pane.locator('#not-come').count()).toBe(0);
});

test('the message is not seen before its time', async () => {
  const pane = await openBehind(CLIENT, unanswered);
  await pane.locator('#not-come').waitFor({ state: 'attached' });
  expect(await pane.getByRole('alert').count()).toBe(0);
  // What the page itself holds, for which the time has run since it was there.
  await pass(LATE / 2);
  expect(await pane.getByRole('alert').count()).toBe(0);
  await pass(LATE / 2);
  await pane.getByRole('alert').waitFor();
});
