import { parseString } from 'xml2js';

/** An element as the parser gives it with its children in order. */
interface ParsedElement {
  readonly '#name': string;
  readonly $?: Readonly<Record<string, string>>;
  readonly _?: string;
  readonly $$?: readonly ParsedElement[];
}

/** An element as it stands in the file: its name with prefix, its children in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

/**
 * Reads an XML file with the parser that Microsoft's own manifest tools use; throws at XML that is not well formed.
 * Example: `readXml('<a><b c="d"/></a>').children[0]?.attributes['c']` is `'d'`.
 */
export function readXml(xml: string): XmlElement {
  let root: XmlElement | undefined;
  parseString(
    xml,
    { async: false, explicitRoot: false, explicitChildren: true, preserveChildrenOrder: true },
    (error, parsed: ParsedElement) => {
      if (error) throw error;
      root = element(parsed);
    },
  );
  if (!root) throw new Error('no root element');
  return root;
}

function element(parsed: ParsedElement): XmlElement {
  return {
    name: parsed['#name'],
    attributes: parsed.$ ?? {},
    text: (parsed._ ?? '').trim(),
    children: (parsed.$$ ?? []).map(element),
  };
}

/** Every element of these names below an element, in the order of the file. */
export function descendants(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return parent.children.flatMap(child => [
    ...(names.includes(child.name) ? [child] : []),
    ...descendants(child, ...names),
  ]);
}

/** The element that a path of names leads to; an empty one where the path breaks off. `at(root, 'Hosts', 'Host')`. */
export function at(parent: XmlElement, ...path: readonly string[]): XmlElement {
  return path.reduce<XmlElement>(
    (current, name) =>
      current.children.find(child => child.name === name) ?? { name, attributes: {}, text: '', children: [] },
    parent,
  );
}
