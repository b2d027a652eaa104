/**
 * A program of its own that the page runs before any other: when the pane has not shown itself in ten seconds, it says
 * what did not come and which address the office's network must let through.
 */
import { clientCame, languagesOfPage } from '../excel/office-facts';
import { OFFICE_JS_HOST } from '../excel/office-js-host';
import type { ByLanguage } from '../messages/messages';
import { NOT_COME_EN } from '../messages/not-come-en';
import { NOT_COME_VI, type NotComeTexts } from '../messages/not-come-vi';
import { paneLanguage } from './pane-language';
import { notCome } from './start-mark';

/** Milliseconds; the page shows what it holds without any program after the same time. */
const LATE = 10_000;

const TEXTS: ByLanguage<NotComeTexts> = { vi: NOT_COME_VI, en: NOT_COME_EN };

let told = '';

/** Says what has not come yet, and again as often as it is something else, until the pane shows itself. */
function tell(): void {
  const place = notCome();
  if (!place) return;
  setTimeout(tell, LATE);
  const language = paneLanguage(languagesOfPage());
  const { title, client, hostPart, own } = TEXTS[language];
  const sentence = !clientCame()
    ? client(OFFICE_JS_HOST)
    : place.dataset['waitsFor'] === 'office'
      ? hostPart(OFFICE_JS_HOST)
      : own(location.origin);
  if (sentence === told) return;
  told = sentence;
  document.documentElement.lang = language;
  place.replaceChildren(element('h1', title), element('p', sentence));
}

setTimeout(tell, LATE);

function element(name: 'h1' | 'p', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
