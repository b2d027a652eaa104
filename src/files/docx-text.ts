import { AlignmentType, Paragraph, TextRun, type IRunOptions } from 'docx';
import { isGap, type Text } from '../messages/document';
import { spanText } from '../messages/gap-text';
import { allowedInXml } from './xml';

/** How a run looks besides its text. */
export type Look = Pick<IRunOptions, 'size' | 'bold' | 'italics'>;

/** What can stand in a document; a line break that somebody typed into a cell becomes a space. */
const oneLine = (text: string): string => allowedInXml(text).replace(/[\t\n\r]+/g, ' ');

/** The runs of a text; what a person must add stands out until it is replaced. */
export function runs(text: Text, look: Look): TextRun[] {
  return text.map(
    span =>
      new TextRun({
        ...look,
        text: oneLine(spanText(span)),
        ...(isGap(span) ? { highlight: 'yellow' as const } : {}),
      }),
  );
}

/** A line of the form in the middle of its column, with this much space before and after it, in twips. */
export function centred(text: string, look: Look, before = 0, after = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after },
    children: runs([text], look),
  });
}
