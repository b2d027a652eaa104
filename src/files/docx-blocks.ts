import { AlignmentType, HeadingLevel, Paragraph, Table } from 'docx';
import type { Block, Text } from '../messages/document';
import { headingNumbers } from '../messages/heading-numbers';
import { FIRST_LINE, SIZE, SPACE_BEFORE, twips } from './docx-form';
import { tableOf } from './docx-table';
import { runs, type Look } from './docx-text';

const HEADING = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The blocks of a body or an appendix, in a column of `width` millimetres. */
export function blocksOf(blocks: readonly Block[], width: number): (Paragraph | Table)[] {
  const numbers = headingNumbers(blocks);
  return blocks.map((block, index) => {
    // What closes the document stays on the page of the signature, which may not stand alone; what leads into a list
    // stays with it.
    const keepNext = index === blocks.length - 1 || leadsIn(block);
    switch (block.kind) {
      case 'heading':
        return new Paragraph({
          heading: HEADING[block.level],
          alignment: AlignmentType.LEFT,
          keepNext: true,
          ...INDENTED,
          children: runs([`${numbers[index]} ${block.text}`], { size: SIZE.body, bold: true }),
        });
      case 'paragraph':
        return running(block.text, {}, keepNext);
      case 'ground':
        return running(block.text, { italics: true }, keepNext);
      case 'item':
        return running(['- ', ...block.text], {}, keepNext);
      case 'table':
        return tableOf(block, width);
    }
  });
}

const leadsIn = (block: Block): boolean => {
  const last = block.kind === 'paragraph' ? block.text.at(-1) : undefined;
  return typeof last === 'string' && last.endsWith(':');
};

const INDENTED = {
  indent: { firstLine: twips(FIRST_LINE) },
  spacing: { before: SPACE_BEFORE, after: 0 },
} as const;

function running(text: Text, look: Look, keepNext: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    keepNext,
    ...INDENTED,
    children: runs(text, { size: SIZE.body, ...look }),
  });
}
