import { Paragraph, type Table } from 'docx';
import type { OfficialDocument } from '../messages/document';
import { SUMMARY_TEXT } from '../messages/workbook-vi';
import { lineBelow, SIZE, textWidth, twips } from './docx-form';
import { columnsOf } from './docx-table';
import { centred } from './docx-text';

/** Millimetres of the two columns above the title, and of the lines below their texts. */
const LEFT = 65;
const RIGHT = textWidth(false) - LEFT;
const ORGAN_LINE = 25;
/** As long as the motto itself. */
const MOTTO_LINE = 62;
const TITLE_LINE = 45;

/** Issuing body and number on the left, the national title, place and day on the right, below them type and subject. */
export function headOf(document: OfficialDocument): (Paragraph | Table)[] {
  const organ = document.organ.map(line => centred(line, { size: SIZE.organ, bold: true }));
  return [
    columnsOf(
      [twips(LEFT), twips(RIGHT)],
      [
        [
          [...organ, new Paragraph(lineBelow(ORGAN_LINE, LEFT))],
          [
            centred(SUMMARY_TEXT.nation, { size: SIZE.nation, bold: true }),
            centred(SUMMARY_TEXT.motto, { size: SIZE.motto, bold: true }),
            new Paragraph(lineBelow(MOTTO_LINE, RIGHT)),
          ],
        ],
        [
          [centred(document.number, { size: SIZE.number }, 120)],
          [centred(document.placeAndDay, { size: SIZE.place, italics: true }, 120)],
        ],
      ],
    ),
    ...(document.remark === undefined
      ? []
      : [centred(document.remark, { size: SIZE.body, bold: true }, 120)]),
    centred(document.type, { size: SIZE.title, bold: true }, 360),
    centred(document.summary, { size: SIZE.title, bold: true }),
    new Paragraph(lineBelow(TITLE_LINE, textWidth(false))),
    new Paragraph({ spacing: { before: 0, after: 0 } }),
  ];
}
