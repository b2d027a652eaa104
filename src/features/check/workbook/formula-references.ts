/** References inside formulas. */
import { formulaTokens, joined, unquoted, type Token } from '../../../rules/formula-tokens';

/** Rows from `top` to `bottom`; both the same for a single cell. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The sheets that a formula names. `namedSheets("SUM('Cấu hình'!A1)+B2")` is `['Cấu hình']`. */
export function namedSheets(formula: string): string[] {
  const tokens = formulaTokens(formula);
  return tokens.flatMap(({ kind, text }, at) =>
    kind === 'quoted' && tokens[at + 1]?.text === '!' && tokens[at + 2]?.kind === 'cell'
      ? [unquoted(text)]
      : [],
  );
}

/**
 * The formula with other names of sheets, quoted; those that `names` does not know stay.
 * Example: `withSheets("=Tam!A1", new Map([['Tam', 'Cấu hình']]))` is "='Cấu hình'!A1".
 */
export function withSheets(formula: string, names: ReadonlyMap<string, string>): string {
  const tokens = formulaTokens(formula);
  return joined(
    tokens.map((token, at) => {
      const { kind, text } = token;
      if (tokens[at + 1]?.text !== '!') return token;
      const name = names.get(kind === 'quoted' ? unquoted(text) : text);
      return name === undefined ? token : { kind: 'quoted', text: `'${name.replace(/'/g, "''")}'` };
    }),
  );
}

/**
 * The formula with its rows where they stand now, or `undefined` when `moved` does not know one of them. `moved` gets
 * the sheet that a reference names, or nothing for the formula's own sheet.
 * Example: `withRows('SUM(F5:F8)', (_, { top, bottom }) => ({ top, bottom: bottom + 1 }))` is "SUM(F5:F9)".
 */
export function withRows(
  formula: string,
  moved: (sheet: string | undefined, rows: Rows) => Rows | undefined,
): string | undefined {
  const tokens = formulaTokens(formula);
  const written = tokens.map(({ text }) => text);
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'cell') continue;
    const end = tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'cell' ? at + 2 : at;
    const rows = moved(sheetBefore(tokens, at), { top: rowOf(text), bottom: rowOf(tokens[end]!.text) });
    if (!rows) return undefined;
    written[end] = inRow(tokens[end]!.text, rows.bottom);
    written[at] = inRow(text, rows.top);
    at = end;
  }
  return written.join('');
}

function sheetBefore(tokens: readonly Token[], at: number): string | undefined {
  const name = tokens[at - 2];
  return tokens[at - 1]?.text === '!' && name?.kind === 'quoted' ? unquoted(name.text) : undefined;
}

const ROW = /\d+$/;
const rowOf = (cell: string): number => Number(ROW.exec(cell)![0]);
const inRow = (cell: string, row: number): string => cell.replace(ROW, String(row));
