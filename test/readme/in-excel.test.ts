import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const script = readFileSync(join(ROOT, 'test/in-excel.md'), 'utf8');

/** All that a user can read: the texts of the product and of its manifest. */
const texts = [
  readFileSync(join(ROOT, 'manifest.xml'), 'utf8'),
  ...readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(path => /messages[\\/].*-?vi\.ts$/.test(path))
    .map(path => readFileSync(join(ROOT, 'src', path), 'utf8')),
].join('\n');

const rows = script.split('\n').filter(line => /^\| \d+ \|/.test(line));

test('what is to be pressed is written as it stands in the product', () => {
  const named = rows.flatMap(row => [...row.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name!));
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter(name => !texts.includes(name))).toEqual([]);
});

test('its steps are counted through, and each can be ticked off for each Excel that it is for', () => {
  expect(rows.map(row => Number(/\d+/.exec(row)![0]))).toEqual(rows.map((_, index) => index + 1));
  for (const row of rows) {
    const cells = row.split('|').slice(1, -1);
    expect([row, cells.length]).toEqual([row, 7]);
    expect(cells.slice(3).filter(cell => cell.trim() === '☐').length).toBeGreaterThan(0);
  }
});
