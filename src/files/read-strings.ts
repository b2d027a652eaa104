import { RichText } from './cell-text';
import { MAIN } from './ooxml';
import { readPart, type Package } from './read-part';

/** The shared texts of a workbook in their order, without their looks. */
export function readStrings(file: Package, part: string): string[] {
  const strings: string[] = [];
  const text = new RichText();
  let isItem = false;
  readPart(file, part, MAIN, {
    open(name, _, depth) {
      if (depth === 2) isItem = name === 'si';
      else if (isItem) text.open(name, depth - 2);
    },
    text: piece => text.text(piece),
    close(depth) {
      text.close();
      if (depth !== 2 || !isItem) return;
      file.allowance.hold(1);
      strings.push(text.take());
    },
  });
  return strings;
}
