/** Formula text in pieces; the only place that knows how a formula is spelled. */

/** What a piece of a formula is. A `name` is a function, a defined name, a bare sheet name or a word such as TRUE. */
type TokenKind = 'text' | 'quoted' | 'cell' | 'name' | 'number' | 'error' | 'space' | 'mark';

/** A piece of a formula as it is written; a `mark` is any other single character. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** How each kind is spelled; the first that fits counts. A name before "(" or "!" is no cell. */
const SPELLINGS: Readonly<Record<TokenKind, string>> = {
  text: '"(?:[^"]|"")*"',
  quoted: "'(?:[^']|'')*'",
  cell: String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!\\])`,
  name: String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
  number: String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`,
  error: String.raw`#(?:N\/A|[A-Z_0-9\/]+[!?])`,
  space: String.raw`\s+`,
  mark: '[^]',
};
const KINDS = Object.keys(SPELLINGS) as TokenKind[];
const TOKEN = new RegExp(KINDS.map(kind => `(${SPELLINGS[kind]})`).join('|'), 'giu');

/**
 * The pieces of a formula; joined again they give the formula.
 * Example: `formulaTokens("'Cấu hình'!$A$4+1").map(({ kind }) => kind)` is `['quoted', 'mark', 'cell', 'mark', 'number']`.
 */
export function formulaTokens(formula: string): Token[] {
  // The group of the kind holds all of the match, and no other group holds anything.
  return Array.from(formula.matchAll(TOKEN), match => ({
    kind: KINDS[match.indexOf(match[0], 1) - 1]!,
    text: match[0],
  }));
}

/** Whether what a cell holds is a formula, as it is entered. `isFormulaText('=A1')` is true, `isFormulaText('A1')` is not. */
export function isFormulaText(content: unknown): content is `=${string}` {
  return typeof content === 'string' && content.startsWith('=');
}

/** The texts that stand in a formula, without their quotes; a quoted name may hold a `"` too. `textsIn('"a"&A1')` is `['a']`. */
export function textsIn(formula: string): string[] {
  const quotedOrText = new RegExp(`${SPELLINGS.quoted}|(${SPELLINGS.text})`, 'g');
  return [...formula.matchAll(quotedOrText)].map(([, text = '""']) => text.slice(1, -1).replace(/""/g, '"'));
}

/** The formula again. */
export function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** The name of a sheet as a formula quotes it, without the quotes. `unquoted("'Cấu hình'")` is "Cấu hình". */
export function unquoted(text: string): string {
  return text.slice(1, -1).replace(/''/g, "'");
}
