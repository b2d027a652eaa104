import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Headers by their names in small letters. */
export type Headers = Readonly<Record<string, string>>;

export const HOSTING = join(__dirname, '../../assets/hosting');

/**
 * What a static host answers with for a path, by the rules of `assets/hosting/_headers`: of two rules for one path both
 * count. Example: `hostedHeaders('/parts/taskpane.1a2b3c4d.js')['cache-control']` is "max-age=31536000".
 */
export function hostedHeaders(path: string): Headers {
  const matching = rules().filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  const headers: Record<string, string> = {};
  for (const [name, value] of matching.flatMap(rule => rule.headers))
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  return headers;
}

interface Rule {
  readonly pattern: string;
  readonly headers: (readonly [name: string, value: string])[];
}

function rules(): readonly Rule[] {
  const found: Rule[] = [];
  for (const line of readFileSync(join(HOSTING, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) found.push({ pattern: line.trim(), headers: [] });
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) found.at(-1)!.headers.push([name.toLowerCase(), value]);
  }
  return found;
}
