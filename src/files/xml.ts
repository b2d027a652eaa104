/** XML text. Everything that is not markup of ours passes through `escape`. */

// What XML 1.0 forbids even when escaped. With the flag "u" a pair of surrogates is one character, so that only lone ones match.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;
/** What there is to escape or to drop; most texts hold none of it. */
const UNUSUAL = /[&<>"\u0000-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text without the characters that XML cannot carry even when escaped. `allowedInXml('a\u0000b')` is "ab". */
export function allowedInXml(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** Text for element content or an attribute; characters that XML cannot carry are dropped. */
export function escape(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return allowedInXml(text).replace(/[&<>"\t\n\r]/g, character => ENTITIES[character]!);
}

/**
 * Text that Excel shows as it is: it reads `_x0041_` as the letter A, unless the first `_` is spelt out.
 * Example: `verbatim('_x0041_')` is `_x005F_x0041_`. Not yet escaped for XML.
 */
export function verbatim(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `element('a', { b: 1 }, 'c')` is `<a b="1">c</a>`; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  let list = '';
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) list += ` ${key}="${escape(String(value))}"`;
  }
  const inner = content.length === 1 ? content[0]! : content.join('');
  return inner === '' ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`;
}

/** An element without attributes. `enclosed('a', 'c')` is `<a>c</a>`. */
export function enclosed(name: string, ...content: readonly string[]): string {
  return element(name, {}, ...content);
}

/**
 * Elements of one kind with their number, nothing where there are none.
 * Example: `countedList('as', ['<a/>'])` is `<as count="1"><a/></as>`.
 */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, ...items);
}

/** A whole part, with the declaration that Office writes. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
