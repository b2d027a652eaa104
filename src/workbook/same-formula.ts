import { customId, customName } from '../rules/custom-name';
import { formulaTokens, joined, type Token } from '../rules/formula-tokens';

/**
 * The pieces of a formula in the one form in which two that do the same are equal, as far as Excel or a file may rewrite
 * what was entered: "=", spaces, letter case, quotes around sheet names, prefixes of functions, "@".
 * Example: `joined(uniformTokens('=sum( F5:F8 )'))` is "SUM(F5:F8)".
 */
export function uniformTokens(formula: string): Token[] {
  const tokens = formulaTokens(formula.normalize('NFC').replace(/^=/, ''));
  return tokens.flatMap((token, at) => {
    const text = uniformText(token, tokens[at + 1]);
    return text === '' ? [] : [{ ...token, text }];
  });
}

/**
 * Whether two formulas do the same, however Excel or a file has written them.
 * Example: `isSameFormula('=sum(F5:F8)', '=SUM( F5:F8 )')` is true.
 */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || joined(uniformTokens(one)) === joined(uniformTokens(other));
}

function uniformText({ kind, text }: Token, after: Token | undefined): string {
  if (kind === 'text') return text;
  if (kind === 'space' || text === '@') return '';
  if (kind !== 'name') return text.toUpperCase();
  if (after?.text === '!') return `'${text.toUpperCase()}'`;
  const own = customId(text);
  return own === undefined ? text.replace(/_xl(fn|ws)\./gi, '').toUpperCase() : customName(own);
}
