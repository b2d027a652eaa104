import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { OfficialDocument } from '../messages/document';
import { SUMMARY_TEXT } from '../messages/workbook-vi';
import { lineBelow, NO_BORDERS, SIZE, textWidth, twips } from './docx-form';
import { runs, type Look } from './docx-text';

/** Millimetres of the two columns above the title, and of the lines below their texts. */
const LEFT = 65;
const RIGHT = textWidth(false) - LEFT;
const ORGAN_LINE = 25;
/** As long as the motto itself. */
const MOTTO_LINE = 62;
const TITLE_LINE = 45;

const centred = (text: string, look: Look, before = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 0 },
    children: runs([text], look),
  });

/** Issuing body and number on the left, the national title, place and day on the right, below them type and subject. */
export function headOf(document: OfficialDocument): (Paragraph | Table)[] {
  const organ = document.organ.map(line => centred(line, { size: SIZE.organ, bold: true }));
  return [
    columns([
      [...organ, new Paragraph(lineBelow(ORGAN_LINE, LEFT))],
      [
        centred(SUMMARY_TEXT.nation, { size: SIZE.nation, bold: true }),
        centred(SUMMARY_TEXT.motto, { size: SIZE.motto, bold: true }),
        new Paragraph(lineBelow(MOTTO_LINE, RIGHT)),
      ],
      [centred(document.number, { size: SIZE.number }, 120)],
      [centred(document.placeAndDay, { size: SIZE.place, italics: true }, 120)],
    ]),
    ...(document.remark === undefined
      ? []
      : [centred(document.remark, { size: SIZE.body, bold: true }, 120)]),
    centred(document.type, { size: SIZE.title, bold: true }, 360),
    centred(document.summary, { size: SIZE.title, bold: true }),
    new Paragraph(lineBelow(TITLE_LINE, textWidth(false))),
    new Paragraph({ spacing: { before: 0, after: 0 } }),
  ];
}

/** Two columns of cells without lines, row by row. */
function columns(cells: readonly (readonly Paragraph[])[]): Table {
  const widths = [twips(LEFT), twips(RIGHT)];
  const cell = (children: readonly Paragraph[], column: number): TableCell =>
    new TableCell({
      width: { size: widths[column]!, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      borders: NO_BORDERS,
      children,
    });
  const rows = Array.from(
    { length: cells.length / 2 },
    (_, index) => new TableRow({ children: cells.slice(2 * index, 2 * index + 2).map(cell) }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0]! + widths[1]!, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDERS.top, insideVertical: NO_BORDERS.top },
    rows,
  });
}
