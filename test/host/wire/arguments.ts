import { refuse } from './host-error';

/** Checks of what a program hands over; each answers `InvalidArgument` as Excel does. */

export function requireText(value: unknown, what: string, longest = 32_767): string {
  if (typeof value !== 'string' || value.length > longest) throw refuse.argument(what);
  return value;
}

export function requireBoolean(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw refuse.argument(what);
  return value;
}

export function requireNumber(value: unknown, what: string, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw refuse.argument(what);
  return value;
}

export function requireOneOf<T extends string>(value: unknown, what: string, choices: readonly T[]): T {
  if (!choices.includes(value as T)) throw refuse.argument(`${what} ${JSON.stringify(value)}`);
  return value as T;
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** A colour as Excel gives it back: "#RRGGBB". */
export function requireColor(value: unknown, what: string): string {
  const text = typeof value === 'string' ? (COLOR_NAMES[value.toLowerCase()] ?? value) : '';
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw refuse.argument(`${what} ${JSON.stringify(value)}`);
  return text.toUpperCase();
}
