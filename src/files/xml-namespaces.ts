import { refuseBroken } from './refusal';
import type { Attributes } from './xml-reader';

const XML = 'http://www.w3.org/XML/1998/namespace';
type Scope = ReadonlyMap<string, string>;

/** Which namespace each prefix means at the element that is being read. */
export class Namespaces {
  readonly #scopes: Scope[] = [];
  #scope: Scope = new Map([
    ['', ''],
    ['xml', XML],
  ]);

  constructor(private readonly homes: readonly string[]) {}

  /** Enters an element: its name and attributes by namespace; declarations are no attributes any more. */
  enter(name: string, written: Attributes): { readonly name: string; readonly attributes: Attributes } {
    this.#scopes.push(this.#scope);
    let plain = true;
    let declared: Map<string, string> | undefined;
    for (const [key, value] of written) {
      if (key === 'xmlns' || key.startsWith('xmlns:'))
        (declared ??= new Map(this.#scope)).set(key.slice(6), value);
      if (key === 'xmlns' || key.includes(':')) plain = false;
    }
    if (declared) this.#scope = declared;
    const [uri, local] = this.#split(name);
    return {
      name: this.homes.includes(uri) ? local : `${uri} ${local}`,
      attributes: plain ? written : this.#expanded(written),
    };
  }

  leave(): void {
    this.#scope = this.#scopes.pop()!;
  }

  #expanded(written: Attributes): Attributes {
    const attributes = new Map<string, string>();
    for (const [key, value] of written) {
      if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
      // An attribute without a prefix is in no namespace, whatever the default is.
      attributes.set(key.includes(':') ? this.#split(key).join(' ') : key, value);
    }
    return attributes;
  }

  #split(name: string): [uri: string, local: string] {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    return [this.#scope.get(prefix) ?? refuseBroken(), name.slice(colon + 1)];
  }
}
