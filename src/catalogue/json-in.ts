/** What a text holds as JSON; `undefined` for a text that is none. `jsonIn('[1]')` is `[1]`, `jsonIn('')` is `undefined`. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
