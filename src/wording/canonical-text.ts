import { NUMBER, numberOf } from './points';

/** What parts one thing from the next in a canonical text. */
const BAR = ' | ';

/** A number with a decimal comma. `decimal(0.5)` is "0,5". */
export function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** A share as a percentage. `percentage(0.855)` is "85,5%". */
export function percentage(share: number): string {
  return `${String(Number((share * 100).toPrecision(15))).replace('.', ',')}%`;
}

/** The share that a percentage states. `shareOf('85,5')` is 0.855. */
export function shareOf(percent: string): number {
  return Number(`${numberOf(percent)}e-2`);
}

/** A name in which the signs of a canonical text stand for themselves. */
export function escaped(name: string): string {
  return name.replace(/[\\|[\]:]/g, sign => `\\${sign}`);
}

/** The name again. */
export function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1').trim();
}

/** Things one after the other. */
export function barred(parts: readonly (string | undefined)[]): string {
  return parts.filter(part => part !== undefined).join(BAR);
}

/** The things of a canonical text. */
export function partsOf(text: string): readonly string[] {
  return text.split(/\s*(?<!(?<!\\)(?:\\\\)*\\)\|\s*/).map(part => part.trim());
}

/** What stands behind a heading; `undefined` where there is none such. `behind('một mức: A: 1', 'một mức')` is "A: 1". */
export function behind(text: string, heading: string): string | undefined {
  const head = `${heading}:`;
  return text.toLowerCase().startsWith(head) ? text.slice(head.length).trim() : undefined;
}

/** A name, for patterns: what ends it stands in it only behind a backslash. */
export const NAME = String.raw`((?:\\.|[^\\:|[\]])+?)`;

/** A pattern for all of a text, in whatever letters. */
export function exactly(source: string): RegExp {
  return new RegExp(`^${source}$`, 'isu');
}

/** Text in brackets, for patterns. */
export const BRACKETED = String.raw`\[((?:\\.|[^\]\\])*)\]`;

/** A name alone; `undefined` for anything else. */
export function nameIn(part: string): string | undefined {
  const [, name] = new RegExp(`^${NAME}$`, 'su').exec(part) ?? [];
  return name === undefined ? undefined : unescaped(name);
}

/** "A: 0,5" as a name with a number; `sign` is what stands before it. */
export function namedNumber(part: string, sign = ''): readonly [name: string, value: number] | undefined {
  const found = new RegExp(`^${NAME}\\s*:\\s*${sign}\\s*(${NUMBER})$`, 'isu').exec(part);
  return found ? [unescaped(found[1]!), numberOf(found[2]!)] : undefined;
}

/** The things behind a heading, each read; `undefined` for another heading and where one of them is something else. */
export function listBehind<T>(
  text: string,
  heading: string,
  read: (part: string) => T | undefined,
): readonly T[] | undefined {
  const listed = behind(text, heading);
  return listed === undefined ? undefined : all(partsOf(listed), read);
}

/** Every part read, or nothing. */
export function all<T>(
  parts: readonly string[],
  read: (part: string) => T | undefined,
): readonly T[] | undefined {
  const found = parts.map(read);
  return found.every(each => each !== undefined) ? found : undefined;
}
