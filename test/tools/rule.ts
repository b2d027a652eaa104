/**
 * `npm run --silent rule -- WORDINGS.json`: the rules that scoring texts are read as, by the pane's own code. Takes
 * `[{"method", "maxPoints"}]` and prints `[{"rule", "confidence", "alternatives"}]` in the same order.
 */
import { readFile } from 'node:fs/promises';
import { readRule } from '../../src/wording/read-rule';
import { fail } from './ledger-file';

async function main([path, ...more]: readonly string[]): Promise<void> {
  if (path === undefined || more.length > 0) return fail('usage: npm run --silent rule -- WORDINGS.json');
  const wordings: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!Array.isArray(wordings) || !wordings.every(isWording))
    return fail(`${path}: [{"method": text, "maxPoints": number}] is expected`);
  const readings = wordings.map(({ method, maxPoints, title }) => readRule(method, maxPoints, title));
  process.stdout.write(`${JSON.stringify(readings, null, 2)}\n`);
}

interface Wording {
  readonly method: string;
  readonly maxPoints: number;
  readonly title?: string;
}

function isWording(given: unknown): given is Wording {
  const { method, maxPoints, title } = (given ?? {}) as Record<string, unknown>;
  const named = title === undefined || typeof title === 'string';
  return typeof method === 'string' && typeof maxPoints === 'number' && named;
}

main(process.argv.slice(2)).catch((thrown: unknown) => fail(String(thrown)));
