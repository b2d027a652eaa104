import { refuseBroken } from './refusal';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NUMBER = /^#(?:x([0-9a-fA-F]+)|(\d+))$/;
/** What XML 1.0 forbids, written out or as a number. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Refuses XML that holds, anywhere, a letter that XML cannot. */
export function requireAllowed(xml: string): void {
  if (FORBIDDEN.test(xml)) refuseBroken();
}

/**
 * The text that stands behind XML text or an attribute: the five entities and numbers of characters, nothing else.
 * Example: `decodeReferences('1 &lt; 2&#10;')` is "1 < 2" and a line break. Throws a `Refusal` for any other "&".
 */
export function decodeReferences(xml: string): string {
  let text = '';
  let from = 0;
  for (let at = xml.indexOf('&'); at >= 0; at = xml.indexOf('&', from)) {
    const end = xml.indexOf(';', at);
    text += xml.slice(from, at) + referred(xml.slice(at + 1, Math.max(at + 1, end)));
    from = end + 1;
  }
  return from === 0 ? xml : text + xml.slice(from);
}

function referred(name: string): string {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const [, hex, decimal] = NUMBER.exec(name) ?? refuseBroken();
  return character(hex === undefined ? Number(decimal) : parseInt(hex, 16));
}

function character(code: number): string {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) refuseBroken();
  const text = String.fromCodePoint(code);
  requireAllowed(text);
  return text;
}
