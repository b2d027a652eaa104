import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOORS } from '../architecture/layout';

const ROOT = join(__dirname, '../..');
const TEXT = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

/** The rows of the table under a heading, without its head, each as its cells. */
function rowsUnder(heading: string): string[][] {
  const section = TEXT.split(`## ${heading}`)[1]!.split('\n## ')[0]!;
  const rows = section.split('\n').filter(line => line.startsWith('|'));
  return rows.slice(2).map(row => row.split('|').map(cell => cell.trim()));
}
const paths = (text: string): string[] =>
  [...text.matchAll(/`((?:src|test)\/[^`]+)`/g)].map(([, path]) => path!);

test('every file that is named is there', () => {
  expect(paths(TEXT).length).toBeGreaterThan(15);
  expect(paths(TEXT).filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
});

test.each(rowsUnder('What a change costs'))(
  '%s%s costs as many files as are named',
  (_, change, files, which) => {
    expect([change, new Set(paths(which)).size]).toEqual([change, Number(files)]);
  },
);

test('the floors are those that the architecture knows, in their order', () => {
  const floors = rowsUnder('Where things go').map(([, floor]) => floor!.replaceAll('`', ''));
  expect(floors).toEqual(Object.keys(FLOORS));
});

test.each([
  ['a column of a register', 4],
  ['a view', 6],
  ['a kind of rule', 4],
])('%s costs at most %i files', (change, most) => {
  const row = rowsUnder('What a change costs').find(cells => cells[1] === change);
  expect(Number(row![2])).toBeLessThanOrEqual(most);
});
