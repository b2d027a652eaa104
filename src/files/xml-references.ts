import { refuseBroken } from './refusal';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What XML 1.0 forbids, written out or as a number. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/**
 * The text that stands behind XML text or an attribute: the five entities and numbers of characters, nothing else.
 * Example: `decodeReferences('1 &lt; 2&#10;')` is "1 < 2" and a line break. Throws a `Refusal` for any other "&".
 */
export function decodeReferences(xml: string): string {
  if (FORBIDDEN.test(xml)) refuseBroken();
  if (!xml.includes('&')) return xml;
  return xml.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|([a-z]+));|&/g,
    (_, hex?: string, decimal?: string, name?: string) =>
      name === undefined ? character(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : named(name),
  );
}

function named(name: string): string {
  return Object.hasOwn(NAMED, name) ? NAMED[name]! : refuseBroken();
}

function character(code: number): string {
  // `!(… <= …)` refuses NaN too, which is what a "&" without anything known behind it gives.
  if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) refuseBroken();
  const text = String.fromCodePoint(code);
  return FORBIDDEN.test(text) ? refuseBroken() : text;
}
