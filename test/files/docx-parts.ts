import { strFromU8, unzipSync } from 'fflate';

/** The XML of each part of a Word document. */
export function docxParts(docx: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The paragraphs of the body that hold a text, as XML. */
export function paragraphsWith(docx: Uint8Array, text: string): string[] {
  const xml = docxParts(docx).get('word/document.xml')!;
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter(paragraph => docxText(paragraph).includes(text));
}

/** The text of XML, as a reader sees it. */
export function docxText(xml: string): string {
  return [...xml.matchAll(/<w:t[ >][^<]*|<w:t>[^<]*/g)]
    .map(([run]) => run.replace(/^<w:t[^>]*>/, ''))
    .join('')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
