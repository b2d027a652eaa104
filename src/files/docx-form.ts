import { AlignmentType, BorderStyle, type IBorderOptions } from 'docx';

/**
 * The measures of Nghị định 30/2020/NĐ-CP, Phụ lục I: A4, margins of 20 mm above and below, 30 mm left and 15 mm right,
 * Times New Roman. Sizes are half points, as WordprocessingML counts them.
 */
export const SIZE = {
  nation: 26,
  motto: 28,
  organ: 26,
  number: 26,
  place: 28,
  title: 28,
  body: 28,
  table: 24,
  recipientsTitle: 24,
  recipients: 22,
  signature: 28,
  pageNumber: 28,
} as const;

/** Twentieths of a point; rounded up, since the margins of the form are the least that is allowed. */
export const twips = (millimetres: number): number => Math.ceil((millimetres / 25.4) * 1440);

export const PAGE = { width: 210, height: 297 } as const;
export const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Millimetres between the margins. */
export const textWidth = (wide: boolean): number =>
  (wide ? PAGE.height : PAGE.width) - MARGIN.left - MARGIN.right;

/** The first line of a paragraph of the body, and the space above each: 12,7 mm and 6 pt. */
export const FIRST_LINE = 12.7;
export const SPACE_BEFORE = 120;

/** No line at all, also where Word would draw one. */
const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
export const NO_BORDERS = { top: NO_BORDER, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER } as const;
export const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

/**
 * The line below a text of the form: the lower border of a paragraph of almost no height, indented on both sides so
 * that it is `length` millimetres long in a column of `column` millimetres.
 */
export function lineBelow(length: number, column: number) {
  const side = twips((column - length) / 2);
  return {
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: 40, lineRule: 'exact' },
    border: { bottom: LINE },
  } as const;
}
