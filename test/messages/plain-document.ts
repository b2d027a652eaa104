import type { Block, OfficialDocument, Text } from '../../src/messages/document';
import { headingNumbers } from '../../src/messages/heading-numbers';
import { spanText } from '../../src/messages/gap-text';

/** A text as the document shows it. */
export const sentence = (text: Text): string => text.map(spanText).join('');

/** The body of a document as lines, headings with their numbers. */
export function bodyLines({ body }: OfficialDocument): string[] {
  return blockLines(body);
}

/** Everything in a document that is said in sentences or cells, with the appendices. */
export function allLines({ body, appendices }: OfficialDocument): string[] {
  return [...blockLines(body), ...appendices.flatMap(({ title, blocks }) => [title, ...blockLines(blocks)])];
}

function blockLines(blocks: readonly Block[]): string[] {
  const numbers = headingNumbers(blocks);
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table')
      return block.rows.flatMap(row => (row.kind === 'cells' ? row.cells.map(sentence) : [row.text]));
    return block.kind === 'heading' ? [`${numbers[index]} ${block.text}`] : [sentence(block.text)];
  });
}
