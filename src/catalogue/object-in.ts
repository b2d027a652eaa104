import { jsonIn } from './json-in';

/** The object that a text holds as JSON, an empty one where it holds none. `objectIn('{"a":1}')` is `{ a: 1 }`, `objectIn('')` is `{}`. */
export function objectIn(json: string): Readonly<Record<string, unknown>> {
  const held = jsonIn(json);
  return typeof held === 'object' && held !== null && !Array.isArray(held)
    ? (held as Record<string, unknown>)
    : {};
}
