import { NUMBER, numberOf } from './points';

/** A formula in words, letters and numbers, as a tree. */
export type Expression =
  | { readonly form: 'number'; readonly value: number }
  | { readonly form: 'name'; readonly name: string }
  | {
      readonly form: 'operation';
      readonly operator: '+' | '-' | '×' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

type Token = Exclude<Expression, { form: 'operation' }> | { readonly form: 'sign'; readonly sign: string };

const TOKEN = new RegExp(
  [
    // A number that is no part of a name such as "Nghị quyết 57".
    String.raw`(?<number>(?<![\p{L}\d.,])${NUMBER})(?<percent>\s*%)?(?:\s*(?:điểm|đ)(?!\p{L}| tối đa))?(?=\s*(?:[×*x/+)\]}-]|$))`,
    String.raw`(?<times>×|\*|(?<=[\s\d)\]}%])[xX](?=[\s\d([{])|(?<!\p{L})nhân(?: với)?(?!\p{L}))`,
    String.raw`(?<by>/|(?<!\p{L})chia(?: cho)?(?!\p{L}))`,
    String.raw`(?<sign>[+()[\]{}]|(?<=[\s)\]}\d%])-(?=\s*[\d([{]|\s))`,
  ].join('|'),
  'giu',
);

/** Reads a formula; `undefined` for what is none. `expressionOf('(b/a) x 2')` is b divided by a, times 2. */
export function expressionOf(text: string): Expression | undefined {
  const tokens = tokensOf(text);
  if (!tokens.some(token => token.form === 'sign')) return undefined;
  let at = 0;
  const sign = (...signs: string[]): string | undefined => {
    const token = tokens[at];
    if (token?.form !== 'sign' || !signs.includes(token.sign)) return undefined;
    at++;
    return token.sign;
  };
  const chain = (next: () => Expression | undefined, ...signs: string[]): Expression | undefined => {
    let left = next();
    for (let operator = sign(...signs); operator !== undefined && left; operator = sign(...signs)) {
      const right = next();
      left = right && { form: 'operation', operator: operator as '+', left, right };
    }
    return left;
  };
  const factor = (): Expression | undefined => {
    if (sign('(')) {
      const inside = sum();
      return sign(')') ? inside : undefined;
    }
    const token = tokens[at];
    if (!token || token.form === 'sign') return undefined;
    at++;
    // "Tỷ lệ (b/a)": the name of what stands in brackets.
    if (
      token.form === 'name' &&
      tokens[at]?.form === 'sign' &&
      (tokens[at] as { sign: string }).sign === '('
    ) {
      const before = at;
      const inside = factor();
      if (inside?.form === 'operation') return inside;
      at = before;
      return undefined;
    }
    return token;
  };
  const product = (): Expression | undefined => chain(factor, '×', '/');
  const sum = (): Expression | undefined => chain(product, '+', '-');
  const whole = sum();
  return at === tokens.length ? whole : undefined;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const name = (until: number): void => {
    const words = text.slice(at, until).trim();
    if (words !== '') tokens.push({ form: 'name', name: words });
  };
  for (const found of text.matchAll(TOKEN)) {
    name(found.index);
    at = found.index + found[0].length;
    const { number, percent, times, by, sign } = found.groups!;
    if (number !== undefined)
      tokens.push({ form: 'number', value: percent ? Number(`${numberOf(number)}e-2`) : numberOf(number) });
    else if (times !== undefined) tokens.push({ form: 'sign', sign: '×' });
    else if (by !== undefined) tokens.push({ form: 'sign', sign: '/' });
    else tokens.push({ form: 'sign', sign: sign!.replace(/[[{]/u, '(').replace(/[\]}]/u, ')') });
  }
  name(text.length);
  return tokens;
}

/** The names in a formula, each once, in order. */
export function namesIn(expression: Expression): readonly string[] {
  if (expression.form === 'number') return [];
  if (expression.form === 'name') return [expression.name];
  return [...new Set([...namesIn(expression.left), ...namesIn(expression.right)])];
}

/** What a formula comes to. `undefined` names are NaN. */
export function valueOf(expression: Expression, of: (name: string) => number): number {
  if (expression.form === 'number') return expression.value;
  if (expression.form === 'name') return of(expression.name);
  const [left, right] = [valueOf(expression.left, of), valueOf(expression.right, of)];
  switch (expression.operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '×':
      return left * right;
    case '/':
      return left / right;
  }
}

/** The quotients in a formula that divide one name by another. */
export function quotientsIn(expression: Expression): readonly (readonly [string, string])[] {
  if (expression.form !== 'operation') return [];
  const { operator, left, right } = expression;
  const here =
    operator === '/' && left.form === 'name' && right.form === 'name'
      ? [[left.name, right.name] as const]
      : [];
  return [...here, ...quotientsIn(left), ...quotientsIn(right)];
}
