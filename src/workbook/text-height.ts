import { STYLES, type CellStyle, type StyleName } from './styles';

/** Widths of letters in Times New Roman, in widths of a digit; marks above and below a letter add nothing. */
const NARROW = 0.6;
const LETTER = 0.96;
const CAPITAL = 1.4;
const WIDE = 1.6;
const BOLD = 1.06;
/** What Excel keeps free at both edges of a cell, and what one renderer differs from another. */
const SLACK = 0.95;
/** Line height in font sizes, and the air above and below a text, in points. */
const LINE = 1.3;
const AIR = 5;

/**
 * Points that a wrapped text needs in a column `width` digits wide, at least 20. Rows of a fixed height do not grow
 * by themselves, so that lines are counted as Excel breaks them: between words.
 * Example: `textHeight('Đạt', 10, 'text')` is 20.
 */
export function textHeight(text: string, width: number, styleName: StyleName): number {
  const style: CellStyle = STYLES[styleName];
  const room = (width * SLACK * STYLES.text.size) / (style.size * (style.bold ? BOLD : 1));
  // Most cells of a workbook are empty.
  const lines = text === '' ? 1 : text.split('\n').reduce((sum, line) => sum + lineCount(line, room), 0);
  return Math.max(20, Math.ceil(lines * style.size * LINE + AIR));
}

function lineCount(text: string, room: number): number {
  // Most texts are short: were all their letters the widest, they would fill no second line.
  if (text.length * WIDE <= room) return 1;
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const width = wordWidth(word);
    if (filled > 0 && filled + width > room) {
      lines++;
      filled = 0;
    }
    // A word longer than the column is broken inside.
    lines += Math.max(0, Math.ceil(width / room) - 1);
    filled += width + NARROW;
  }
  return lines;
}

function wordWidth(word: string): number {
  let sum = 0;
  for (const letter of word) sum += WIDTHS.get(letter) ?? measured(letter);
  return sum;
}

/** The letters that were met so far: a workbook holds tens of thousands, of some two hundred kinds. */
const WIDTHS = new Map<string, number>();

function measured(letter: string): number {
  let width = 0;
  for (const part of letter.normalize('NFD').replace(/\p{M}/gu, ''))
    width += /[mwMW×%]/.test(part)
      ? WIDE
      : /[\p{Lu}]/u.test(part)
        ? CAPITAL
        : /[iljtfr.,;:'()/|-]/.test(part)
          ? NARROW
          : LETTER;
  WIDTHS.set(letter, width);
  return width;
}
