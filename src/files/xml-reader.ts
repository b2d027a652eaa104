import { LIMITS } from './limits';
import { Refusal, refuseBroken } from './refusal';
import { Namespaces, type Attributes } from './xml-namespaces';
import { decodeReferences, requireAllowed } from './xml-references';
import { readTag } from './xml-tag';

/** What a reader tells whoever listens to it, in the order of the document. The root has depth 1; text comes in pieces. */
export interface XmlListener {
  open(name: string, attributes: Attributes, depth: number): void;
  text?(text: string): void;
  close?(depth: number): void;
}

/** What a declaration may name; which of them it is the bytes say, see `XmlDecoder`. */
const ENCODING = /^(utf-?8|utf-?16([lb]e)?|us-ascii)$/i;
/** The longest reference, such as `&#x0010FFFF;`, with room for zeros. */
const REFERENCE = 16;

/**
 * Reads XML that arrives in pieces, holding no more of it than one tag. It knows what spreadsheet programs write:
 * elements, attributes, text, CDATA, comments, the five entities and numbers. A document type is refused before
 * anything in it could be expanded, and so is all that is not well-formed. Elements of the namespaces of `homes` bear
 * their local names, whatever the prefix; those of another bear it and a space before theirs, so that nobody takes
 * them for something else.
 *
 * Hand-written: parsers of npm either build a tree of the whole document, expand entities, or (saxes, sax) hold any
 * length of tag, and each is more code than this. Example: see `readPart`.
 */
export class XmlReader {
  readonly #namespaces: Namespaces;
  readonly #open: string[] = [];
  #rest = '';
  #rooted = false;

  constructor(
    homes: readonly string[],
    private readonly listener: XmlListener,
  ) {
    this.#namespaces = new Namespaces(homes);
  }

  /** Reads on; throws a `Refusal`. */
  push(piece: string): void {
    requireAllowed(piece);
    const xml = this.#rest + piece;
    let at = 0;
    while (at < xml.length) {
      const next = xml[at] === '<' ? this.#markup(xml, at) : this.#text(xml, at);
      if (next < 0) break;
      at = next;
    }
    this.#rest = xml.slice(at);
    if (this.#rest.length > LIMITS.markup) refuseBroken();
  }

  /** Says that nothing more comes; refuses a document that is not complete. */
  end(): void {
    if (this.#rest !== '' || this.#open.length > 0 || !this.#rooted) refuseBroken();
  }

  /** Where the text that begins here ends; -1 when its last letters wait for more. */
  #text(xml: string, from: number): number {
    const tag = xml.indexOf('<', from);
    let to = tag < 0 ? xml.length : tag;
    if (tag < 0) {
      // A reference or a line break may go on in the next piece.
      const reference = xml.lastIndexOf('&');
      if (reference >= from && reference > xml.length - REFERENCE && !xml.includes(';', reference))
        to = reference;
      else if (xml.endsWith('\r')) to--;
    }
    if (to === from) return -1;
    const written = xml.slice(from, to);
    const text = decodeReferences(written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written);
    if (this.#open.length > 0) this.listener.text?.(text);
    else if (text.trim() !== '') refuseBroken();
    return to;
  }

  /** Where the markup that begins here ends; -1 when it goes on in the next piece. */
  #markup(xml: string, at: number): number {
    switch (xml[at + 1]) {
      case undefined:
        return -1;
      case '?':
        return this.#instruction(xml, at);
      case '!':
        return this.#declaration(xml, at);
      default:
        return this.#tag(xml, at);
    }
  }

  #instruction(xml: string, at: number): number {
    const end = xml.indexOf('?>', at);
    if (end < 0) return -1;
    const encoding = /^<\?xml\s[^]*?encoding\s*=\s*["']([^"']*)/.exec(xml.slice(at, end))?.[1];
    if (encoding !== undefined && !ENCODING.test(encoding)) refuseBroken();
    return end + 2;
  }

  #declaration(xml: string, at: number): number {
    const [comment, cdata] = ['<!--', '<![CDATA['];
    if (xml.startsWith(comment, at)) return after(xml, '-->', at + comment.length);
    if (xml.startsWith(cdata, at)) {
      const end = xml.indexOf(']]>', at);
      if (end < 0) return -1;
      if (this.#open.length === 0) refuseBroken();
      this.listener.text?.(xml.slice(at + cdata.length, end));
      return end + 3;
    }
    const begun = xml.slice(at, at + cdata.length);
    if (comment.startsWith(begun) || cdata.startsWith(begun)) return -1;
    throw new Refusal({ code: 'file.doctype' });
  }

  #tag(xml: string, at: number): number {
    const end = tagEnd(xml, at);
    if (end < 0) return -1;
    if (xml[at + 1] === '/') {
      if (xml.slice(at + 2, end).trimEnd() !== this.#open.at(-1)) refuseBroken();
      this.#close();
    } else this.#element(xml.slice(at + 1, end));
    return end + 1;
  }

  #element(tag: string): void {
    if (this.#open.length === 0 && this.#rooted) refuseBroken();
    const { name, attributes, isEmpty } = readTag(tag);
    this.#rooted = true;
    this.#open.push(name);
    if (this.#open.length > LIMITS.depth) refuseBroken();
    const expanded = this.#namespaces.enter(name, attributes);
    this.listener.open(expanded.name, expanded.attributes, this.#open.length);
    if (isEmpty) this.#close();
  }

  #close(): void {
    this.listener.close?.(this.#open.length);
    this.#open.pop();
    this.#namespaces.leave();
  }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** The ">" that ends the tag, not one that stands in quotes; -1 when it has not come yet. */
function tagEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x3e) return at;
    else if (code === 0x22 || code === 0x27) quote = code;
  }
  return -1;
}
