import { oneLine } from './shown-lines';

/**
 * The papers that a cell of evidence names: divided at semicolons outside brackets, at bullets and numbers, and at lines
 * that begin anew. `width` is the longest line of the column: a line in small letters goes on with one above it that was
 * full. Example: `evidenceList('- Kế hoạch;\n- Báo cáo (quý I; quý II)', 40)` is
 * `['Kế hoạch', 'Báo cáo (quý I; quý II)']`.
 */
export function evidenceList(text: string, width: number): string[] {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .reduce<string[]>(
      (all, line) =>
        goesOn(all.at(-1), line, width) ? [...all.slice(0, -1), `${all.at(-1)!} ${line}`] : [...all, line],
      [],
    );
  return lines.flatMap(divided).map(withoutMark).filter(Boolean);
}

/** The letters of the longest line in these cells. Example: `widestLine(['Kế hoạch\nBáo cáo quý'])` is 11. */
export function widestLine(texts: readonly string[]): number {
  return texts.flatMap(text => text.split('\n')).reduce((most, { length }) => Math.max(most, length), 0);
}

/** Lines that a program broke are about as long as their column is wide, letters being of different widths. */
const FULL = 0.7;

function goesOn(above: string | undefined, line: string, width: number): boolean {
  if (above === undefined || /;\s*$/.test(above)) return false;
  const [word] = /^\s*\p{Ll}(?!\))\S*/u.exec(line) ?? [];
  return /^\s*\(/.test(line) || (word !== undefined && above.length + 1 + word.length > width * FULL);
}

/** A paper without the dash, number or letter by which it is listed. */
function withoutMark(paper: string): string {
  return oneLine(paper)
    .replace(/^(?:[-–—+*•●○▪►·]\s*)+/, '')
    .replace(/^(?:\(?\d{1,2}[.)]|[a-zđ]\))\s+(?=\p{L})/u, '')
    .trim();
}

function divided(line: string): string[] {
  const papers = [''];
  let depth = 0;
  for (const letter of line) {
    if (letter === '(' || letter === '[') depth++;
    if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1);
    if (letter === ';' && depth === 0) papers.push('');
    else papers[papers.length - 1] += letter;
  }
  return papers;
}
