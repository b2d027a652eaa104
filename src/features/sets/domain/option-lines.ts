import { oneLine } from './shown-lines';
import { printedPoints } from './printed-points';

/** A line that ends in points: an option, whatever it says. */
export const OPTION_LINE = /(?::|=|(?<!\p{L})(?:được|tính|đạt|trừ))\s*\d[\d.,]*\s*(?:điểm|đ)?\s*[.;]?$/iu;
export const isBullet = (line: string): boolean => /^\s*(?:[-–+•*]|[a-zđ]\))\s*\S/u.test(line);

/** What a cell of titles says before its first option, and its options. */
export function titleAndOptions(text: string): { readonly title: string; readonly options: string } {
  const lines = text.split('\n');
  const first = lines.findIndex((line, index) => index > 0 && OPTION_LINE.test(line));
  return first < 0
    ? { title: oneLine(text), options: '' }
    : { title: oneLine(lines.slice(0, first).join(' ')), options: lines.slice(first).join('\n') };
}

/** Joins what a page or a cell divided: a line that begins in the middle of a sentence goes on in the same line. */
export function joinedLines(above: string, below: string, areOptions = false): string {
  if (above === '' || below === '') return above + below;
  const isOpen =
    !areOptions &&
    /^[\p{Ll}\d(%]/u.test(below) &&
    !/[.;:!?\d]\s*$|(?:điểm|đ)\s*$/u.test(above) &&
    !/^\p{Ll}\)/u.test(below);
  return `${above}${isOpen ? ' ' : '\n'}${below}`;
}

/** An option with its points behind it, unless it ends in them. */
export function withPoints(text: string, points: string): string {
  if (points === '' || text === '') return text;
  const figure = printedPoints(points)?.points;
  // "(trong tháng 01)" ends in a figure that is no points.
  const [, behind, worded] =
    /[:=]\s*([\d.,]+\s*(?:điểm|đ)?)\s*[.;]*$|(?:^|[\s(])([\d.,]+\s*(?:điểm|đ))\s*[.;)]*$/iu.exec(text) ?? [];
  const said = printedPoints(behind ?? worded ?? '')?.points;
  if (figure !== undefined && figure === said) return text;
  return `${text.replace(/[\s:;,.]+$/, '')}: ${points}`;
}
