import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionHelp, type FunctionHelp } from '../../src/functions/help';

const ROOT = join(__dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
) as Readonly<Record<'scripts' | 'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

/** The row of a function, as the README must have it. */
function row({ signature, description, example, given, result }: FunctionHelp): string {
  const code = (text: string): string => `\`${text.replace(/\|/g, '\\|')}\``;
  const shown = given === '' ? code(example) : `${code(example)} với ${code(given)}`;
  return `| ${code(signature)} | ${description} | ${shown} | ${result} |`;
}

test('the table of functions is what the functions say of themselves', () => {
  const table = /<!-- functions -->\n\n([^]*?)\n\n<!-- \/functions -->/.exec(readme)?.[1]?.split('\n');
  expect(table).toEqual([
    '| Hàm | Cho biết | Ví dụ | Kết quả |',
    '|---|---|---|---|',
    ...functionHelp('vi').map(row),
  ]);
});

test('every command that it names can be run', () => {
  const named = [
    ...readme.matchAll(
      /npm (?:run )?(?:--silent )?(start|setup|test|build|excel|check|sample|bench|merge|rank|rule|set|plan)\b/g,
    ),
  ].map(([, name]) => name!);
  expect(new Set(named).size).toBe(13);
  for (const name of named) expect(scripts).toHaveProperty([name]);
});

test('every picture and file that it names is there', () => {
  const paths = [...readme.matchAll(/(?:\]\(|`)((?:src|test|assets)\/[\w./-]+|\.ci\/run)[)`]/g)].map(
    ([, path]) => path!,
  );
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every dependency has its reason', () => {
  const reasons = /## Dependencies\n([^]*?)\n## /.exec(readme)![1]!;
  const told = (name: string): boolean =>
    reasons.includes(name) ||
    (name.startsWith('@univerjs/') && reasons.includes('@univerjs/*')) ||
    name.startsWith('@types/') ||
    /-(loader|plugin|cli)$|^webpack|^eslint|swc/.test(name);
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter(name => !told(name))).toEqual([]);
});
