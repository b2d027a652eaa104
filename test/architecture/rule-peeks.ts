import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import type { Sources } from './read-sources';

/** What the kinds of rules, and they alone, look at: the kind of a rule and its parameters. */
const RULES = 'src/rules/';
/** Make rules of words and words of rules, so that they know each parameter; nothing else of `wording/` does. */
const MAKERS = /^src\/wording\/(?:canonical-[\w-]+|write-rule|amounts|taken-off)\.ts$/;
const BASE = 'BaseRule';
/** What is said of a rule names parameters for whoever writes sentences. */
const SAID = 'form';

/**
 * Every place outside `rules/` and what makes rules of words that looks at the kind of a rule or at a parameter of one,
 * such as "src/ledger/a.ts reads kind of a rule", or asks a function of `rules/` that compares kinds. By types, so that
 * whatever the rule is called there, it is found.
 */
export function rulePeeks(sources: Sources): string[] {
  const program = programOf(sources);
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => sources.has(fileName));
  const own = new Set<ts.Declaration & { name?: ts.PropertyName }>(
    files.filter(({ fileName }) => fileName.startsWith(RULES)).flatMap(file => ruleProperties(file)),
  );
  const names = new Set([...own].map(({ name }) => name!.getText()));
  const isOwn = (of: ts.Node, name: string): boolean => {
    const type = checker.getTypeAtLocation(of);
    return (type.isUnion() ? type.types : [type])
      .filter(part => !part.getProperty(SAID))
      .flatMap(part => part.getProperty(name)?.declarations ?? [])
      .some(declaration => own.has(declaration));
  };
  const looksAt = (node: ts.Node): string | undefined => {
    const [of, name] = lookedAt(node) ?? [];
    return of && name && names.has(name) && isOwn(of, name) ? name : undefined;
  };
  const comparing = new Set(
    files
      .filter(({ fileName }) => fileName.startsWith(RULES))
      .flatMap(file => file.statements.filter(ts.isFunctionDeclaration))
      .filter(made => isBoolean(checker, made) && contains(made, node => looksAt(node) === 'kind')),
  );
  const comparers = new Set([...comparing].map(({ name }) => name?.text));
  const asks = (node: ts.Node): string | undefined => {
    if (!ts.isIdentifier(node) || !comparers.has(node.text)) return undefined;
    // Whoever calls it otherwise says so where it is imported.
    if (ts.isImportSpecifier(node.parent) && node.parent.propertyName !== node) return undefined;
    const symbol = checker.getSymbolAtLocation(node);
    const meant = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return meant?.declarations?.some(declaration => (comparing as ReadonlySet<ts.Node>).has(declaration))
      ? node.text
      : undefined;
  };
  const peeks: string[] = [];
  const look = (node: ts.Node): void => {
    const file = node.getSourceFile().fileName;
    const [name, asked] = [looksAt(node), asks(node)];
    if (name) peeks.push(`${file} reads ${name} of a rule`);
    if (asked) peeks.push(`${file} asks ${asked} of a rule`);
    ts.forEachChild(node, look);
  };
  files.filter(({ fileName }) => !fileName.startsWith(RULES) && !MAKERS.test(fileName)).forEach(look);
  return peeks;
}

/** Whether a function answers with yes or no, also where that narrows a type. */
function isBoolean(checker: ts.TypeChecker, made: ts.FunctionDeclaration): boolean {
  const signature = checker.getSignatureFromDeclaration(made);
  return (
    signature !== undefined &&
    (checker.getReturnTypeOfSignature(signature).flags & ts.TypeFlags.Boolean) !== 0
  );
}

function contains(node: ts.Node, is: (node: ts.Node) => boolean): boolean {
  return is(node) || ts.forEachChild(node, child => contains(child, is)) === true;
}

/** The properties of the rules that a file states: `kind`, and all that a kind adds to the base. */
function ruleProperties(file: ts.SourceFile): ts.TypeElement[] {
  return file.statements.filter(ts.isInterfaceDeclaration).flatMap(({ name, heritageClauses, members }) => {
    const isRule = heritageClauses?.some(({ types }) => types.some(type => type.getText(file) === BASE));
    if (isRule) return [...members];
    return name.text === BASE ? members.filter(member => member.name?.getText(file) === 'kind') : [];
  });
}

/** What a piece of code looks at, and by which name: `a.b`, `a['b']`, `{ b } = a`, `'b' in a`. */
function lookedAt(node: ts.Node): [of: ts.Node, name: string] | undefined {
  if (ts.isPropertyAccessExpression(node)) return [node.expression, node.name.text];
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return [node.expression, node.argumentExpression.text];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
    return [node.parent, (node.propertyName ?? node.name).getText()];
  if (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
    ts.isStringLiteralLike(node.left)
  )
    return [node.right, node.left.text];
  return undefined;
}

/** These files and the library of JavaScript; what packages hold is of no interest here. */
function programOf(sources: Sources): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    strict: true,
    jsx: ts.JsxEmit.Preserve,
    noEmit: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = sources.get(name);
    return text === undefined
      ? read(name, languageVersion, ...rest)
      : ts.createSourceFile(name, text, languageVersion, true);
  };
  host.getCurrentDirectory = () => '';
  host.getDefaultLibLocation = () => dirname(require.resolve('typescript'));
  host.getDefaultLibFileName = () => join(dirname(require.resolve('typescript')), 'lib.es2022.d.ts');
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const base = posix.join(posix.dirname(from), text);
      const file = [`${base}.ts`, `${base}.tsx`].find(each => sources.has(each));
      return {
        resolvedModule:
          text.startsWith('.') && file
            ? { resolvedFileName: file, extension: file.endsWith('x') ? ts.Extension.Tsx : ts.Extension.Ts }
            : undefined,
      };
    });
  const files = [...sources.keys()].filter(path => /\.tsx?$/.test(path));
  return ts.createProgram(files, options, host);
}
