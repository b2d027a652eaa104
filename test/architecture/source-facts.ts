import { posix } from 'node:path';
import ts from 'typescript';
import type { Sources } from './read-sources';

/** One import of a file: a path from the root for a file of ours, otherwise the name of a package. */
export interface Import {
  readonly target: string;
  readonly ours: boolean;
  /** Erased by the compiler, so that nothing of it gets into a bundle. */
  readonly typeOnly: boolean;
  /** By `import()`, so that it becomes a chunk of its own. */
  readonly lazy: boolean;
}

/** What a source file says of itself. */
export interface SourceFacts {
  readonly imports: readonly Import[];
  /** Names that the file uses and does not declare itself. */
  readonly globals: ReadonlySet<string>;
}

/** Reads the imports and the free names of a file; only TypeScript says what is code and what is text. */
export function sourceFacts(path: string, sources: Sources): SourceFacts {
  const imports: Import[] = [];
  const used = new Set<string>();
  const declared = new Set<string>();
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, lazy = false): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const ours = specifier.text.startsWith('.');
    const target = ours ? resolve(path, specifier.text, sources) : specifier.text;
    imports.push({ target, ours, typeOnly, lazy });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
    if (ts.isIdentifier(node))
      (isDeclared(node) ? declared : isName(node) ? undefined : used)?.add(node.text);
    ts.forEachChild(node, visit);
  };
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  visit(ts.createSourceFile(path, sources.get(path)!, ts.ScriptTarget.Latest, true, kind));
  return { imports, globals: new Set([...used].filter(name => !declared.has(name))) };
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  if (clause.name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(element => element.isTypeOnly);
}

function resolve(from: string, specifier: string, sources: Sources): string {
  const base = posix.join(posix.dirname(from), specifier);
  return [base, `${base}.ts`, `${base}.tsx`].find(each => sources.has(each)) ?? base;
}

/** The name of something that this file makes: a variable, parameter, function, type or import. */
function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  return 'name' in parent && parent.name === node && !isName(node);
}

/** A name that is looked up in an object, not in the scope: `a.name`, `{ name: 1 }`, `name?: string`. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isJsxAttribute(parent)) &&
      parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    ((ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) && parent.propertyName === node)
  );
}
