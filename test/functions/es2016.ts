import { dirname, join } from 'node:path';
import { createContext, runInContext, type Context } from 'node:vm';
import ts from 'typescript';

/** What a global of JavaScript holds: its own members, and those of what it makes. */
interface Members {
  readonly own: readonly string[];
  readonly ofInstances: readonly string[];
}

/** The globals that ES2016 has, as TypeScript declares them. */
function es2016Globals(): Readonly<Record<string, Members>> {
  const lib = 'lib.es2016.d.ts';
  const path = join(dirname(require.resolve('typescript')), lib);
  const program = ts.createProgram({ rootNames: [path], options: { lib: [lib], types: [] } });
  const checker = program.getTypeChecker();
  const names = (type: ts.Type | undefined): string[] =>
    (type?.getApparentProperties() ?? []).map(({ name }) => name).filter(name => !name.startsWith('__@'));
  // TypeScript knows `globalThis` of itself.
  const globals = checker
    .getSymbolsInScope(program.getSourceFile(path)!, ts.SymbolFlags.Value)
    .filter(({ name }) => name !== 'globalThis');
  return Object.fromEntries(
    globals.map(symbol => {
      const type = checker.getTypeOfSymbol(symbol);
      const prototype = type.getProperty('prototype');
      return [
        symbol.name,
        { own: names(type), ofInstances: names(prototype && checker.getTypeOfSymbol(prototype)) },
      ];
    }),
  );
}

/** Runs inside a realm: takes away all that is not named. */
function strip(known: Readonly<Record<string, Members>>): void {
  const keepOnly = (from: object, names: readonly string[]): void => {
    for (const key of Object.getOwnPropertyNames(from))
      if (!names.includes(key)) Reflect.deleteProperty(from, key);
  };
  const realm = globalThis as unknown as Record<string, unknown>;
  // What typed arrays and iterators share hangs on no global.
  keepOnly(Object.getPrototypeOf(Int8Array.prototype) as object, [
    ...known['Int8Array']!.ofInstances,
    'constructor',
  ]);
  keepOnly(Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object, []);
  for (const [name, { own, ofInstances }] of Object.entries(known)) {
    const value = realm[name];
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) continue;
    const { prototype } = value as { prototype?: object };
    if (prototype) keepOnly(prototype, [...ofInstances, 'constructor']);
    keepOnly(value, [...own, 'prototype', 'length', 'name']);
  }
  keepOnly(globalThis, Object.keys(known));
}

/**
 * A JavaScript that has the built-ins of ES2016 and no other, with these globals beside them: as plain as the runtime in
 * which Excel calculates custom functions may be. Values that are to be as plain must be made inside.
 * Example: `runInContext('[[1]].flat', es2016Realm({}))` is `undefined`.
 */
export function es2016Realm(globals: Readonly<Record<string, unknown>>): Context {
  const realm = createContext({});
  runInContext(`(${strip.toString()})(${JSON.stringify(es2016Globals())})`, realm);
  return Object.assign(realm, globals);
}
