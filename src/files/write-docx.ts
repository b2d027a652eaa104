import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Appendix, OfficialDocument } from '../messages/document';
import { roman } from '../messages/heading-numbers';
import { DOCUMENT_FORM } from '../messages/document-form';
import { blocksOf } from './docx-blocks';
import { FONT } from '../workbook/styles';
import { MARGIN, PAGE, SIZE, textWidth, twips } from './docx-form';
import { headOf } from './docx-head';
import { signatureOf } from './docx-signature';
import { centred } from './docx-text';
import { allowedInXml } from './xml';

/** From the edge of the paper to the page number, in millimetres: within the upper margin. */
const HEADER = 10;

/**
 * The .docx bytes of an official document in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I. Appendices follow on
 * landscape pages, each with page numbers of its own. Whatever was entered becomes text, never markup.
 * Example: `await writeDocx(reportDocument(facts))`.
 */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const main = section(false, [
    ...headOf(document),
    ...blocksOf(document.body, textWidth(false)),
    ...signatureOf(document),
  ]);
  const file = new Document({
    title: allowedInXml(`${document.type} - ${document.summary}`).slice(0, 255),
    creator: allowedInXml(document.organ.join(' ')),
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } },
        ...Object.fromEntries(
          ['heading1', 'heading2', 'heading3'].map(name => [
            name,
            { run: { font: FONT, size: SIZE.body, bold: true, italics: false, color: '000000' } },
          ]),
        ),
      },
    },
    sections: [
      main,
      ...document.appendices.map((appendix, index) =>
        section(true, appendixOf(document, appendix, document.appendices.length > 1 ? roman(index + 1) : '')),
      ),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** Pages whose numbers begin at 1 and are not shown on the first. */
function section(wide: boolean, children: ISectionOptions['children']): ISectionOptions {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber })],
  });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library swaps the two for landscape.
        size: {
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(MARGIN.top),
          bottom: twips(MARGIN.bottom),
          left: twips(MARGIN.left),
          right: twips(MARGIN.right),
          header: twips(HEADER),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [number] }),
      first: new Header({ children: [new Paragraph('')] }),
    },
    children,
  };
}

function appendixOf(
  { attachedTo }: OfficialDocument,
  { title, blocks }: Appendix,
  number: string,
): ISectionOptions['children'] {
  return [
    centred(DOCUMENT_FORM.appendix(number), { size: SIZE.title, bold: true }),
    centred(title, { size: SIZE.title, bold: true }),
    centred(attachedTo, { size: SIZE.title, italics: true }, 0, 160),
    ...blocksOf(blocks, textWidth(true)),
    // Word wants a paragraph after a table; without height it makes no page of its own.
    new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }),
  ];
}
