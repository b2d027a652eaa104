import { existsSync, readFileSync } from 'node:fs';
import { constants, createContext, runInContext } from 'node:vm';
import type { FunctionMetadata, Implementation, SharedFunctions } from './function-metadata';

/**
 * Runs a built bundle as Excel's runtime for custom functions does: no window, no document, and `CustomFunctions`
 * to associate with. Metadata is read from the .json file of the same name beside it, where there is one.
 */
export function loadFunctions(path: string, client: typeof CustomFunctions): SharedFunctions {
  const implementations = new Map<string, Implementation>();
  const associate = (id: string | Readonly<Record<string, Implementation>>, given?: Implementation): void => {
    const entries = typeof id === 'string' ? [[id, given!] as const] : Object.entries(id);
    for (const [name, implementation] of entries) implementations.set(name, implementation);
  };
  const { Error: FunctionError, ErrorCode } = client;
  const realm = createContext(constants.DONT_CONTEXTIFY);
  Object.assign(realm, {
    CustomFunctions: { associate, Error: FunctionError, ErrorCode },
    console,
    setTimeout,
    clearTimeout,
    self: realm,
  });
  runInContext(readFileSync(path, 'utf8'), realm, { filename: path });

  const beside = path.replace(/\.js$/, '.json');
  const metadata = existsSync(beside)
    ? (JSON.parse(readFileSync(beside, 'utf8')) as { functions: FunctionMetadata[] }).functions
    : [];
  return { implementations, metadata };
}
