import { LIMITS } from './limits';
import { refuseBroken } from './refusal';
import type { Attributes } from './xml-namespaces';
import { decodeReferences } from './xml-references';

/** An element as its tag says it, prefixes still before the names. */
interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  /** Whether it ends at once. */
  readonly isEmpty: boolean;
}

const NONE: Attributes = new Map();
const [SLASH, EQUALS, DOUBLE, SINGLE] = [0x2f, 0x3d, 0x22, 0x27];

/**
 * What stands between "<" and ">" where an element begins, letter by letter: most of a sheet is tags. Throws a
 * `Refusal` for what is not well-formed. Example: `readTag('c r="A1" t="s"').attributes.get('t')` is "s".
 */
export function readTag(tag: string): Tag {
  if (tag.includes('<')) refuseBroken();
  let at = nameEnd(tag, 0);
  const hasReferences = tag.includes('&');
  const name = tag.slice(0, at);
  let attributes: Map<string, string> | undefined;
  for (;;) {
    const next = afterSpace(tag, at);
    if (next === tag.length) return { name, attributes: attributes ?? NONE, isEmpty: false };
    if (tag.charCodeAt(next) === SLASH && next === tag.length - 1)
      return { name, attributes: attributes ?? NONE, isEmpty: true };
    if (next === at) refuseBroken();
    const end = nameEnd(tag, next);
    const equals = afterSpace(tag, end);
    const from = afterSpace(tag, equals + 1);
    const quote = tag.charCodeAt(from);
    if (tag.charCodeAt(equals) !== EQUALS || (quote !== DOUBLE && quote !== SINGLE)) refuseBroken();
    const to = tag.indexOf(tag[from]!, from + 1);
    const value = tag.slice(from + 1, to);
    const key = tag.slice(next, end);
    attributes ??= new Map<string, string>();
    if (to < 0 || attributes.has(key) || attributes.size === LIMITS.attributes) refuseBroken();
    attributes.set(key, hasReferences ? decodeReferences(value) : value);
    at = to + 1;
  }
}

/** Where the name that begins here ends; refuses none. */
function nameEnd(tag: string, from: number): number {
  let at = from;
  while (at < tag.length && !endsName(tag.charCodeAt(at))) at++;
  return at > from ? at : refuseBroken();
}

const endsName = (code: number): boolean =>
  isSpace(code) || code === EQUALS || code === SLASH || code === DOUBLE || code === SINGLE || code === 0x26;

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

function afterSpace(tag: string, from: number): number {
  let at = from;
  while (isSpace(tag.charCodeAt(at))) at++;
  return at;
}
