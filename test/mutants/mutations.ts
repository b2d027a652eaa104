import ts from 'typescript';
import { SHORT_CUTS } from './count-steps';

/** One change to a source text: the letters from `start` to `end` become `text`. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const { SyntaxKind } = ts;

/** What an operator becomes; the neighbour at the bound first, then the opposite. */
const OPERATORS: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [SyntaxKind.LessThanToken]: ['<=', '>='],
  [SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [SyntaxKind.PlusToken]: ['-'],
  [SyntaxKind.MinusToken]: ['+'],
  [SyntaxKind.AsteriskToken]: ['/'],
  [SyntaxKind.SlashToken]: ['*'],
  [SyntaxKind.PercentToken]: ['*'],
  [SyntaxKind.PlusEqualsToken]: ['-='],
  [SyntaxKind.MinusEqualsToken]: ['+='],
  [SyntaxKind.PlusPlusToken]: ['--'],
  [SyntaxKind.MinusMinusToken]: ['++'],
};

/** Methods that become another. */
const METHODS = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['round', 'floor'],
  ['trunc', 'ceil'],
]);
/** Methods whose call gives way to what they are called on. */
const LEFT_OUT = new Set(
  'filter slice sort reverse trim normalize replace replaceAll toLowerCase toUpperCase toLocaleLowerCase toLocaleUpperCase padStart padEnd toFixed'.split(
    ' ',
  ),
);

/**
 * Every change of one expression or statement that a good test should notice: operators and bounds, conditions, operands
 * left out, constants, lists emptied, calls and last arguments left out. Types and imports stay.
 * Example: `mutationsOf('const a = (b: number) => b < 3;')` are three: `<=`, `>=` and `4`.
 */
export function mutationsOf(source: string): Mutation[] {
  const file = ts.createSourceFile('mutated.ts', source, ts.ScriptTarget.ES2022, true);
  const mutations: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    for (const [at, text] of changesOf(node))
      mutations.push({ start: at.getStart(file), end: at.getEnd(), text });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutations;
}

/** What can become of a node: a part of it, and the text in its place. */
function* changesOf(node: ts.Node): Generator<[ts.Node, string]> {
  if (ts.isBinaryExpression(node)) yield* binary(node);
  else if (ts.isConditionalExpression(node)) {
    yield [node, alone(node.whenTrue)];
    yield [node, alone(node.whenFalse)];
  } else if (ts.isIfStatement(node)) {
    yield [node.expression, 'true'];
    yield [node.expression, 'false'];
  } else if (ts.isWhileStatement(node)) yield [node.expression, 'false'];
  else if (ts.isForStatement(node) && node.condition) yield [node.condition, 'false'];
  else if (ts.isPrefixUnaryExpression(node)) yield [node, unary(node)];
  else if (ts.isPostfixUnaryExpression(node))
    yield [node, `${node.operand.getText()}${opposite(node.operator)}`];
  else if (ts.isCallExpression(node)) yield* call(node);
  else if (isRemovable(node)) yield [node, ';'];
  else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isAssignedTo(node))
    yield [node, '[]'];
  else if (isChained(node)) yield [node.questionDotToken, ts.isPropertyAccessExpression(node) ? '.' : ''];
  else yield* constant(node);
}

/** A part as it can stand in the place of the whole: an object after an arrow would be a block. */
function alone(part: ts.Node): string {
  return ts.isObjectLiteralExpression(part) ? `(${part.getText()})` : part.getText();
}

function* binary({ left, operatorToken, right }: ts.BinaryExpression): Generator<[ts.Node, string]> {
  const whole = operatorToken.parent;
  if (SHORT_CUTS.includes(operatorToken.kind)) {
    yield [whole, left.getText()];
    yield [whole, right.getText()];
  }
  if (operatorToken.kind === SyntaxKind.PlusToken && (isText(left) || isText(right))) return;
  for (const operator of OPERATORS[operatorToken.kind] ?? []) yield [operatorToken, operator];
}

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

const opposite = (operator: ts.SyntaxKind): string => OPERATORS[operator]?.[0] ?? '';

function unary({ operator, operand }: ts.PrefixUnaryExpression): string {
  const counts = operator === SyntaxKind.PlusPlusToken || operator === SyntaxKind.MinusMinusToken;
  return `${counts ? opposite(operator) : ''}${operand.getText()}`;
}

function* call(node: ts.CallExpression): Generator<[ts.Node, string]> {
  const { expression: called, arguments: given } = node;
  if (isChained(node)) yield [node.questionDotToken, ''];
  if (given.length > 1) {
    const rest = given.slice(0, -1).map(argument => argument.getText());
    yield [node, `${called.getText()}(${rest.join(', ')})`];
  }
  if (!ts.isPropertyAccessExpression(called)) return;
  const other = METHODS.get(called.name.text);
  if (other !== undefined) yield [called.name, other];
  if (LEFT_OUT.has(called.name.text)) yield [node, called.expression.getText()];
}

/** A statement without which the rest still is a program. */
function isRemovable(node: ts.Node): boolean {
  return (
    ts.isExpressionStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isBreakOrContinueStatement(node) ||
    (ts.isReturnStatement(node) && !node.expression)
  );
}

const isAssignedTo = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === SyntaxKind.EqualsToken &&
  node.parent.left === node;

function isChained(node: ts.Node): node is ts.Node & { readonly questionDotToken: ts.Node } {
  return 'questionDotToken' in node && node.questionDotToken !== undefined;
}

function* constant(node: ts.Node): Generator<[ts.Node, string]> {
  if (node.kind === SyntaxKind.TrueKeyword) yield [node, 'false'];
  else if (node.kind === SyntaxKind.FalseKeyword) yield [node, 'true'];
  else if (ts.isNumericLiteral(node)) yield [node, String(Number(node.text) + 1)];
  else if (isTemplateOfTag(node)) yield [node, '``'];
  else if (ts.isTemplateExpression(node)) yield [node, "''"];
  else if (ts.isStringLiteralLike(node) && !isName(node)) yield [node, node.text === '' ? "'mutated'" : "''"];
  else if (ts.isRegularExpressionLiteral(node)) {
    const [, anchor = '', body = '', end = '', flags = ''] =
      /^\/(\^?)(.*?)(\$?)\/(\w*)$/.exec(node.text) ?? [];
    if (anchor) yield [node, `/${body}${end}/${flags}`];
    if (end) yield [node, `/${anchor}${body}/${flags}`];
  }
}

const isTemplateOfTag = (node: ts.Node): boolean =>
  ts.isTemplateLiteral(node) && ts.isTaggedTemplateExpression(node.parent);

/** A text that names a property and is no value. */
const isName = (node: ts.Node): boolean => ts.isPropertyAssignment(node.parent) && node.parent.name === node;
