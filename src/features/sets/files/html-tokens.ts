import { LIMITS } from '../../../files/limits';
import { Refusal } from '../../../files/refusal';
import { decodeEntities } from './html-entities';

/** Tags and texts of a page in their order; nothing in it is run, fetched or corrected. */
export interface HtmlListener {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Elements whose content is no text of the page. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'template', 'xml', 'noscript', 'select', 'svg']);
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/**
 * Reads HTML as browsers, Word and Excel write it, end tags left out and names in any case. Comments, conditional ones
 * of Word among them, scripts, styles and document types are passed over, so that whatever they hold never counts.
 *
 * Hand-written: the same code runs in Node and in the browser, where `DOMParser` is only in the latter, and packages
 * that build the tree of a whole page are larger than all that reads tables here.
 */
export function readHtml(html: string, listener: HtmlListener): void {
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag !== at) listener.text(decodeEntities(html.slice(at, tag < 0 ? html.length : tag)));
    if (tag < 0) return;
    at = markup(html, tag, listener);
  }
}

/** Where the markup ends that begins here. */
function markup(html: string, at: number, listener: HtmlListener): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4);
  const next = html[at + 1] ?? '';
  if (next === '!' || next === '?') return after(html, '>', at);
  if (!/[a-z/]/i.test(next)) {
    listener.text('<');
    return at + 1;
  }
  const end = tagEnd(html, at);
  if (end - at > LIMITS.markup) throw new Refusal({ code: 'file.broken' });
  const inner = html.slice(at + 1, end);
  if (next === '/') {
    listener.close(/^\/\s*([^\s/>]*)/.exec(inner)?.[1]?.toLowerCase() ?? '');
    return end + 1;
  }
  const name = /^[^\s/>]+/.exec(inner)![0].toLowerCase();
  if (RAW.has(name) && !inner.endsWith('/')) return rawEnd(html, name, end + 1);
  listener.open(name, attributesIn(inner.slice(name.length)));
  if (inner.endsWith('/')) listener.close(name);
  return end + 1;
}

/** Where the text goes on after an element without any of it; at the end of the page where it is never closed. */
function rawEnd(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\b[^>]*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** The ">" that ends the tag, not one that stands in quotes. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const letter = html[at]!;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '>') return at;
    else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter;
  }
  return html.length;
}

function attributesIn(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of written.matchAll(ATTRIBUTE)) {
    if (attributes.size === LIMITS.attributes) break;
    const key = name!.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}
