import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import type { Sources } from './read-sources';

/** What the kinds of rules, and they alone, look at: the kind of a rule and its parameters. */
const RULES = 'src/rules/';
/** Makes rules of words and words of rules, so that it knows each parameter. */
const WORDING = 'src/wording/';
const BASE = 'BaseRule';

/**
 * Every place outside `rules/` and `wording/` that looks at the kind of a rule or at a parameter of one, such as
 * "src/ledger/a.ts reads kind of a rule". By types, so that whatever the rule is called there, it is found.
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
      .flatMap(part => part.getProperty(name)?.declarations ?? [])
      .some(declaration => own.has(declaration));
  };
  const peeks: string[] = [];
  const look = (node: ts.Node): void => {
    const [of, name] = lookedAt(node) ?? [];
    if (of && name && names.has(name) && isOwn(of, name))
      peeks.push(`${node.getSourceFile().fileName} reads ${name} of a rule`);
    ts.forEachChild(node, look);
  };
  files.filter(({ fileName }) => ![RULES, WORDING].some(folder => fileName.startsWith(folder))).forEach(look);
  return peeks;
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
