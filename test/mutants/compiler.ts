import { parseSync } from '@swc/core';
import { join } from 'node:path';
import ts from 'typescript';

/** Whether the compiler refuses a source in another wording: `compiler.refuses('/…/ratio.ts', text)`. */
export interface Compiler {
  refuses(path: string, text: string): boolean;
}

/** Whether a text is a program at all. */
export function parses(text: string): boolean {
  try {
    parseSync(text, { syntax: 'typescript' });
    return true;
  } catch {
    return false;
  }
}

/** The compiler over the whole project, without what it says of names that are not used. */
export function startCompiler(root: string): Compiler {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), path => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root, {
    noUnusedLocals: false,
    noUnusedParameters: false,
  });
  let changed = { path: '', text: '', version: 0 };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames.filter(name => name.includes('/src/')),
    getScriptVersion: path => (path === changed.path ? String(changed.version) : '0'),
    getScriptSnapshot: path => {
      const text = path === changed.path ? changed.text : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: given => ts.getDefaultLibFilePath(given),
    fileExists: path => ts.sys.fileExists(path),
    readFile: path => ts.sys.readFile(path),
    readDirectory: (...given) => ts.sys.readDirectory(...given),
    directoryExists: path => ts.sys.directoryExists(path),
    getDirectories: path => ts.sys.getDirectories(path),
    realpath: path => ts.sys.realpath?.(path) ?? path,
  });
  return {
    refuses(path, text) {
      changed = { path, text, version: changed.version + 1 };
      return (
        service.getSyntacticDiagnostics(path).length > 0 || service.getSemanticDiagnostics(path).length > 0
      );
    },
  };
}
