/**
 * What a JSON value must look like: a text, a number, a truth value, a text or null, a list, a list of a fixed
 * length, an object, a shape that depends on the value, or the first of several that fits, with what is taken where none
 * does. A key that ends in "?" may be absent.
 */
export type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | 'string or null'
  | { readonly each: Shape }
  | { readonly row: readonly Shape[] }
  | { readonly keys: Keys }
  | { readonly first: readonly Shape[]; readonly otherwise: unknown }
  | ((value: object) => Shape);

/** The fields of an object. */
export type Keys = Readonly<Record<string, Shape>>;
