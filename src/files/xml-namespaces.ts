import { refuseBroken } from './refusal';

/** Values of attributes by name; one with a prefix is named by its namespace, a space and its local name. */
export type Attributes = ReadonlyMap<string, string>;

const XML = 'http://www.w3.org/XML/1998/namespace';
const NONE: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['xml', XML],
]);

/** Which namespace each prefix means at the element that is being read. */
export class Namespaces {
  readonly #scopes: Scope[] = [];
  #scope: Scope;

  constructor(private readonly homes: readonly string[]) {
    this.#scope = this.#scopeOf(NONE);
  }

  /** Enters an element: its name and attributes by namespace; declarations are no attributes any more. */
  enter(name: string, written: Attributes): { readonly name: string; readonly attributes: Attributes } {
    this.#scopes.push(this.#scope);
    let isPlain = true;
    let declared: Map<string, string> | undefined;
    for (const key of written.keys()) {
      if (!key.includes(':') && key !== 'xmlns') continue;
      isPlain = false;
      if (isDeclaration(key)) (declared ??= new Map(this.#scope.uris)).set(key.slice(6), written.get(key)!);
    }
    if (declared) this.#scope = this.#scopeOf(declared);
    return { name: this.#expanded(name), attributes: isPlain ? written : this.#attributes(written) };
  }

  leave(): void {
    this.#scope = this.#scopes.pop()!;
  }

  #scopeOf(uris: ReadonlyMap<string, string>): Scope {
    return { uris, isHome: this.homes.includes(uris.get('')!) };
  }

  #expanded(name: string): string {
    if (this.#scope.isHome && !name.includes(':')) return name;
    const [uri, local] = this.#split(name);
    return this.homes.includes(uri) ? local : `${uri} ${local}`;
  }

  #attributes(written: Attributes): Attributes {
    const attributes = new Map<string, string>();
    for (const [key, value] of written) {
      if (isDeclaration(key)) continue;
      // An attribute without a prefix is in no namespace, whatever the default is.
      attributes.set(key.includes(':') ? this.#split(key).join(' ') : key, value);
    }
    return attributes;
  }

  #split(name: string): [uri: string, local: string] {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    return [this.#scope.uris.get(prefix) ?? refuseBroken(), name.slice(colon + 1)];
  }
}

/** What prefixes mean, and whether names without one are at home. */
interface Scope {
  readonly uris: ReadonlyMap<string, string>;
  readonly isHome: boolean;
}

const isDeclaration = (key: string): boolean => key === 'xmlns' || key.startsWith('xmlns:');
