import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Source texts by path from the root of the repository, with "/" whatever the system. */
export type Sources = ReadonlyMap<string, string>;

const ROOT = join(__dirname, '../..');

/** Every TypeScript and JSON file under `folder`. */
export function readSources(folder: string): Sources {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter(file => /\.(tsx?|json)$/.test(file))
      .map(file => [
        `${folder}/${file.replaceAll('\\', '/')}`,
        readFileSync(join(ROOT, folder, file), 'utf8'),
      ]),
  );
}
