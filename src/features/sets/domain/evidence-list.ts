import { oneLine } from './folded';

/**
 * The papers that a cell of evidence names: divided at semicolons outside brackets, at bullets, and at lines that begin
 * anew. Example: `evidenceList('- Kế hoạch;\n- Báo cáo (quý I; quý II)')` is `['Kế hoạch', 'Báo cáo (quý I; quý II)']`.
 */
export function evidenceList(text: string): string[] {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .reduce<string[]>((all, line) => {
      const goesOn = /^\s*[\p{Ll}(]/u.test(line) && all.length > 0 && !/;\s*$/.test(all.at(-1)!);
      return goesOn ? [...all.slice(0, -1), `${all.at(-1)!} ${line}`] : [...all, line];
    }, []);
  return lines
    .flatMap(divided)
    .map(paper =>
      oneLine(paper)
        .replace(/^(?:[-–—+*•●○▪►·]\s*)+/, '')
        .trim(),
    )
    .filter(Boolean);
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
