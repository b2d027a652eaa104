/** A formula in the pieces that matter for its laws. */
export interface FormulaParts {
  /** Texts between quotes, without them. */
  readonly texts: readonly string[];
  /** Ranges with their sheet. */
  readonly references: readonly (readonly [sheet: string, address: string])[];
  /** Functions, in order, with their namespace. */
  readonly functions: readonly string[];
  /** What is left: words that must be workbook names, TRUE or FALSE. */
  readonly names: readonly string[];
  /** How deep its parentheses go; negative when they do not match. */
  readonly depth: number;
}

const TOKEN =
  /"((?:[^"]|"")*)"|'((?:[^']|'')+)'!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|([A-Za-z_][\w.]*)(\()?|[()]/g;
const OWN_CELL = /^[A-Z]{1,3}\d+$/;

/** Takes a formula apart. `formulaParts("IF('Cấu hình'!$B$4=\"x\",1,0)").functions` is `['IF']`. */
export function formulaParts(formula: string): FormulaParts {
  const [texts, functions, names]: [string[], string[], string[]] = [[], [], []];
  const references: [string, string][] = [];
  let open = 0;
  let depth = 0;
  for (const [token, text, sheet, address, word, call] of formula.replaceAll('$', '').matchAll(TOKEN)) {
    if (text !== undefined) texts.push(text.replace(/""/g, '"'));
    else if (sheet !== undefined) references.push([sheet.replace(/''/g, "'"), address!]);
    else if (word !== undefined && call !== undefined) functions.push(word);
    else if (word !== undefined && !OWN_CELL.test(word)) names.push(word);
    if (token.endsWith('(')) open++;
    if (token === ')') open--;
    depth = open < 0 ? -Infinity : Math.max(depth, open);
  }
  return { texts, references, functions, names, depth: open === 0 ? depth : -Infinity };
}
