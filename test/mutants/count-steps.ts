import ts from 'typescript';

/** A part of a source that runs whenever its step, numbered by its position in the list, is counted. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A source that calls `__step(n)` in every statement, function, branch and turn of a loop, and the stretches that the
 * numbers stand for. Example: `countSteps('f();')` is `{ text: '__step(0);f();', stretches: [{ start: 0, end: 4 }] }`.
 */
export function countSteps(source: string): {
  readonly text: string;
  readonly stretches: readonly Stretch[];
} {
  const file = ts.createSourceFile('counted.ts', source, ts.ScriptTarget.ES2022, true);
  const stretches: Stretch[] = [];
  const inserted: { readonly at: number; readonly text: string; readonly closes: boolean }[] = [];

  const step = (node: ts.Node): string => {
    stretches.push({ start: node.getStart(file), end: node.getEnd() });
    return `__step(${stretches.length - 1})`;
  };
  const before = (node: ts.Node, text: string): void => {
    inserted.push({ at: node.getStart(file), text, closes: false });
  };
  const around = (node: ts.Node, stretch: ts.Node = node): void => {
    before(node, `(${step(stretch)}, `);
    inserted.push({ at: node.getEnd(), text: ')', closes: true });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (isInList(node) && !ts.isFunctionDeclaration(node)) before(node, `${step(node)};`);
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const { body } = node;
      // The stretch of a function holds its parameters, whose defaults run when it is called.
      if (!ts.isBlock(body)) around(body, node);
      else inserted.push({ at: body.getStart(file) + 1, text: `${step(node)};`, closes: false });
    }
    if (ts.isConditionalExpression(node)) {
      around(node.whenTrue);
      around(node.whenFalse);
    }
    if (ts.isBinaryExpression(node) && SHORT_CUTS.includes(node.operatorToken.kind)) around(node.right);
    if ((ts.isWhileStatement(node) || ts.isDoStatement(node)) && node.expression) around(node.expression);
    if (ts.isForStatement(node) && node.condition) around(node.condition);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { text: withInserted(source, inserted), stretches };
}

/** Operators whose right side may not run. */
export const SHORT_CUTS: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
];

/** A statement beside which another can stand. */
const isInList = ({ parent, kind }: ts.Node): boolean =>
  parent !== undefined &&
  kind >= ts.SyntaxKind.FirstStatement &&
  kind <= ts.SyntaxKind.LastStatement &&
  (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isCaseOrDefaultClause(parent));

/** At one place, what closes comes before what opens, and outer parts open before inner ones. */
function withInserted(
  source: string,
  inserted: readonly { readonly at: number; readonly text: string; readonly closes: boolean }[],
): string {
  const ordered = [...inserted].sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes));
  let [text, done] = ['', 0];
  for (const { at, text: more } of ordered) {
    text += source.slice(done, at) + more;
    done = at;
  }
  return text + source.slice(done);
}
