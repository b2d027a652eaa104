import { AlignmentType, Paragraph, type Table } from 'docx';
import type { OfficialDocument, Text } from '../messages/document';
import { DOCUMENT_FORM } from '../messages/document-form';
import { SIZE, textWidth, twips } from './docx-form';
import { columnsOf } from './docx-table';
import { runs, type Look } from './docx-text';

/** Twips left for the signature and the seal. */
const ROOM = 1400;

/** Nơi nhận on the left, authority line, title and name on the right; the block stays together on one page. */
export function signatureOf({ recipients, signedAs, signer }: OfficialDocument): (Paragraph | Table)[] {
  const width = twips(textWidth(false) / 2);
  const line = (text: Text, look: Look, alignment: 'left' | 'center', before = 0): Paragraph =>
    new Paragraph({ alignment, spacing: { before, after: 0 }, keepNext: true, children: runs(text, look) });
  const end = (index: number): string => (index === recipients.length - 1 ? '.' : ';');
  const signature = { size: SIZE.signature, bold: true };
  return [
    new Paragraph({ spacing: { before: 0, after: 0 }, keepNext: true }),
    columnsOf(
      [width, width],
      [
        [
          [
            line(
              [DOCUMENT_FORM.recipients],
              { size: SIZE.recipientsTitle, bold: true, italics: true },
              AlignmentType.LEFT,
            ),
            ...recipients.map((recipient, index) =>
              line([`- ${recipient}${end(index)}`], { size: SIZE.recipients }, AlignmentType.LEFT),
            ),
          ],
          [
            ...signedAs.map(text => line([text], signature, AlignmentType.CENTER)),
            line([signer], signature, AlignmentType.CENTER, ROOM),
          ],
        ],
      ],
      { cantSplit: true },
    ),
  ];
}
