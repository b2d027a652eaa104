import type { Attributes } from '../../../files/xml-namespaces';

/** Namespaces of Word's own elements, in the wording of Office and in the strict one of ISO/IEC 29500. */
export const WORD = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
] as const;

/** An attribute in the namespace of Word. Example: `wordAttribute(attributes, 'val')`. */
export function wordAttribute(attributes: Attributes, name: string): string | undefined {
  return WORD.map(uri => attributes.get(`${uri} ${name}`)).find(found => found !== undefined);
}
